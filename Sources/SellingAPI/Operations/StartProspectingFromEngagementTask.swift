// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Has AWS look at engagements for prospects, in one task.
    public enum StartProspectingFromEngagementTask: SellingOperation {
        public typealias Input = Selling.StartProspectingFromEngagementTaskRequest
        public typealias Output = Selling.StartProspectingFromEngagementTaskResponse

        public static let descriptor = OperationDescriptor(
            name: "StartProspectingFromEngagementTask",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 2)
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.startProspectingFromEngagementTask(input, call)
        }
    }

    public struct StartProspectingFromEngagementTaskRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. 0...100 elements. Each: Pattern `eng-[0-9a-z]{14}`.
        public var identifiers: [String]
        /// Required. 1...128 characters.
        public var taskName: String
        /// Required. Idempotency token. Pattern `.{1,255}`.
        public var clientToken: String

        public init(catalog: String, identifiers: [String], taskName: String, clientToken: String) {
            self.catalog = catalog
            self.identifiers = identifiers
            self.taskName = taskName
            self.clientToken = clientToken
        }

        public static let members = MemberTable(["Catalog", "Identifiers", "TaskName", "ClientToken"], required: 0b1111)
        public static var unread: Self { Self(catalog: "", identifiers: [], taskName: "", clientToken: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifiers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 2: taskName = try reader.readString()
            case 3: clientToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifiers) { $0.list($1) { $0.write($1) } }
            writer.member(2, of: Self.members, taskName)
            writer.member(3, of: Self.members, clientToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.count(identifiers.count, "Identifiers", min: 0, max: 100)
            for element in identifiers {
                check.string(element, "Identifiers", Selling.Constraint.engagementIdentifier)
            }
            check.string(taskName, "TaskName", Selling.Constraint.taskName)
            check.string(clientToken, "ClientToken", Selling.Constraint.clientToken)
        }
    }

    public struct StartProspectingFromEngagementTaskResponse: WireCarrier {
        /// Required. 0...100 elements. Each: Pattern `eng-[0-9a-z]{14}`.
        public var identifiers: [String]
        /// Required. 1...128 characters.
        public var taskName: String
        public var message: String?
        public var reasonCode: String?
        /// Required. UTC.
        public var startTime: Instant
        /// Pattern `task-[0-9a-z]{14}`.
        public var taskId: String?
        /// Pattern `arn:.*`.
        public var taskArn: String?
        /// Required.
        public var taskStatus: ProspectingTaskStatus

        public init(
            identifiers: [String], taskName: String, message: String? = nil, reasonCode: String? = nil,
            startTime: Instant, taskId: String? = nil, taskArn: String? = nil, taskStatus: ProspectingTaskStatus
        ) {
            self.identifiers = identifiers
            self.taskName = taskName
            self.message = message
            self.reasonCode = reasonCode
            self.startTime = startTime
            self.taskId = taskId
            self.taskArn = taskArn
            self.taskStatus = taskStatus
        }

        public static let members = MemberTable(["Identifiers", "TaskName", "Message", "ReasonCode", "StartTime", "TaskId", "TaskArn", "TaskStatus"], required: 0b10010011)
        public static var unread: Self { Self(identifiers: [], taskName: "", startTime: Instant(seconds: 0), taskStatus: ProspectingTaskStatus(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: identifiers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 1: taskName = try reader.readString()
            case 2: message = try reader.readString()
            case 3: reasonCode = try reader.readString()
            case 4: startTime = try reader.readInstant()
            case 5: taskId = try reader.readString()
            case 6: taskArn = try reader.readString()
            case 7: taskStatus = ProspectingTaskStatus(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, identifiers) { $0.list($1) { $0.write($1) } }
            writer.member(1, of: Self.members, taskName)
            writer.member(2, of: Self.members, message)
            writer.member(3, of: Self.members, reasonCode)
            writer.member(4, of: Self.members, startTime)
            writer.member(5, of: Self.members, taskId)
            writer.member(6, of: Self.members, taskArn)
            writer.member(7, of: Self.members, taskStatus.rawValue)
        }
    }
}
