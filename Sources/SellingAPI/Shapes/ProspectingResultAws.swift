// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct ProspectingResultAws: WireCarrier {
        public var customer: ProspectingResultCustomer?
        public var insights: ProspectingInsights?
        /// UTC.
        public var startTime: Instant?
        /// UTC.
        public var endTime: Instant?
        /// Pattern `task-[0-9a-z]{14}`.
        public var taskId: String?
        /// Pattern `arn:.*`.
        public var taskArn: String?
        /// 1...128 characters.
        public var taskName: String?

        public init(
            customer: ProspectingResultCustomer? = nil, insights: ProspectingInsights? = nil, startTime: Instant? = nil,
            endTime: Instant? = nil, taskId: String? = nil, taskArn: String? = nil, taskName: String? = nil
        ) {
            self.customer = customer
            self.insights = insights
            self.startTime = startTime
            self.endTime = endTime
            self.taskId = taskId
            self.taskArn = taskArn
            self.taskName = taskName
        }

        public static let members = MemberTable(["Customer", "Insights", "StartTime", "EndTime", "TaskId", "TaskArn", "TaskName"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: customer = try ProspectingResultCustomer(from: reader)
            case 1: insights = try ProspectingInsights(from: reader)
            case 2: startTime = try reader.readInstant()
            case 3: endTime = try reader.readInstant()
            case 4: taskId = try reader.readString()
            case 5: taskArn = try reader.readString()
            case 6: taskName = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, customer)
            writer.member(1, of: Self.members, insights)
            writer.member(2, of: Self.members, startTime)
            writer.member(3, of: Self.members, endTime)
            writer.member(4, of: Self.members, taskId)
            writer.member(5, of: Self.members, taskArn)
            writer.member(6, of: Self.members, taskName)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.structure(customer, "Customer")
            check.structure(insights, "Insights")
            check.string(taskId, "TaskId", Selling.Constraint.prospectingTaskIdentifier)
            check.string(taskArn, "TaskArn", Selling.Constraint.taskArn)
            check.string(taskName, "TaskName", Selling.Constraint.taskName)
        }
    }
}
