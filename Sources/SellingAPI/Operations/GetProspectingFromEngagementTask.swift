// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Shows how far a prospecting task is, for each of its engagements.
    public enum GetProspectingFromEngagementTask: SellingOperation {
        public typealias Input = Selling.GetProspectingFromEngagementTaskRequest
        public typealias Output = Selling.GetProspectingFromEngagementTaskResponse

        public static let descriptor = OperationDescriptor(
            name: "GetProspectingFromEngagementTask",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 100),
            resources: ["prospecting-from-engagement-task"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getProspectingFromEngagementTask(input, call)
        }
    }

    public struct EngagementProspectingResult: WireCarrier {
        /// Required. Pattern `eng-[0-9a-z]{14}`.
        public var engagementIdentifier: String
        /// Pattern `ctx-[0-9a-z]{14}`.
        public var engagementContextId: String?
        /// Required.
        public var status: ProspectingTaskStatus
        public var reasonCode: String?
        public var message: String?

        public init(
            engagementIdentifier: String, engagementContextId: String? = nil, status: ProspectingTaskStatus,
            reasonCode: String? = nil, message: String? = nil
        ) {
            self.engagementIdentifier = engagementIdentifier
            self.engagementContextId = engagementContextId
            self.status = status
            self.reasonCode = reasonCode
            self.message = message
        }

        public static let members = MemberTable(["EngagementIdentifier", "EngagementContextId", "Status", "ReasonCode", "Message"], required: 0b101)
        public static var unread: Self { Self(engagementIdentifier: "", status: ProspectingTaskStatus(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: engagementIdentifier = try reader.readString()
            case 1: engagementContextId = try reader.readString()
            case 2: status = ProspectingTaskStatus(rawValue: try reader.readString())
            case 3: reasonCode = try reader.readString()
            case 4: message = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, engagementIdentifier)
            writer.member(1, of: Self.members, engagementContextId)
            writer.member(2, of: Self.members, status.rawValue)
            writer.member(3, of: Self.members, reasonCode)
            writer.member(4, of: Self.members, message)
        }
    }

    public struct GetProspectingFromEngagementTaskRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `task-[0-9a-z]{14}`.
        public var taskIdentifier: String

        public init(catalog: String, taskIdentifier: String) {
            self.catalog = catalog
            self.taskIdentifier = taskIdentifier
        }

        public static let members = MemberTable(["Catalog", "TaskIdentifier"], required: 0b11)
        public static var unread: Self { Self(catalog: "", taskIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: taskIdentifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, taskIdentifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(taskIdentifier, "TaskIdentifier", Selling.Constraint.prospectingTaskIdentifier)
        }
    }

    public struct GetProspectingFromEngagementTaskResponse: WireCarrier {
        /// Required. Pattern `task-[0-9a-z]{14}`.
        public var taskId: String
        /// Required. Pattern `arn:.*`.
        public var taskArn: String
        /// Required. 1...128 characters.
        public var taskName: String
        /// Required. UTC.
        public var startTime: Instant
        /// UTC.
        public var endTime: Instant?
        /// Required.
        public var engagements: [EngagementProspectingResult]

        public init(
            taskId: String, taskArn: String, taskName: String, startTime: Instant, endTime: Instant? = nil,
            engagements: [EngagementProspectingResult]
        ) {
            self.taskId = taskId
            self.taskArn = taskArn
            self.taskName = taskName
            self.startTime = startTime
            self.endTime = endTime
            self.engagements = engagements
        }

        public static let members = MemberTable(["TaskId", "TaskArn", "TaskName", "StartTime", "EndTime", "Engagements"], required: 0b101111)
        public static var unread: Self { Self(taskId: "", taskArn: "", taskName: "", startTime: Instant(seconds: 0), engagements: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: taskId = try reader.readString()
            case 1: taskArn = try reader.readString()
            case 2: taskName = try reader.readString()
            case 3: startTime = try reader.readInstant()
            case 4: endTime = try reader.readInstant()
            case 5: engagements = try reader.readList { (reader) throws(SerializationError) in try EngagementProspectingResult(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, taskId)
            writer.member(1, of: Self.members, taskArn)
            writer.member(2, of: Self.members, taskName)
            writer.member(3, of: Self.members, startTime)
            writer.member(4, of: Self.members, endTime)
            writer.member(5, of: Self.members, engagements) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
