// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Opens an engagement for an opportunity and submits it to AWS, in one task.
    public enum StartEngagementFromOpportunityTask: SellingOperation {
        public typealias Input = Selling.StartEngagementFromOpportunityTaskRequest
        public typealias Output = Selling.StartEngagementFromOpportunityTaskResponse

        public static let descriptor = OperationDescriptor(
            name: "StartEngagementFromOpportunityTask",
            service: service,
            tokenMember: "ClientToken",
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ServiceQuotaExceededException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["opportunity"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.startEngagementFromOpportunityTask(input, call)
        }
    }

    public struct AwsSubmission: WireCarrier {
        /// Required.
        public var involvementType: SalesInvolvementType
        public var visibility: Visibility?

        public init(involvementType: SalesInvolvementType, visibility: Visibility? = nil) {
            self.involvementType = involvementType
            self.visibility = visibility
        }

        public static let members = MemberTable(["InvolvementType", "Visibility"], required: 0b1)
        public static var unread: Self { Self(involvementType: SalesInvolvementType(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: involvementType = SalesInvolvementType(rawValue: try reader.readString())
            case 1: visibility = Visibility(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, involvementType.rawValue)
            writer.member(1, of: Self.members, visibility?.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(involvementType, "InvolvementType")
            check.value(visibility, "Visibility")
        }
    }

    public struct StartEngagementFromOpportunityTaskRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Idempotency token. Pattern `.{1,255}`.
        public var clientToken: String
        /// Required. Pattern `O[0-9]{1,19}`.
        public var identifier: String
        /// Required.
        public var awsSubmission: AwsSubmission
        /// 1...200 elements.
        public var tags: [Tag]?

        public init(
            catalog: String, clientToken: String, identifier: String, awsSubmission: AwsSubmission, tags: [Tag]? = nil
        ) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.identifier = identifier
            self.awsSubmission = awsSubmission
            self.tags = tags
        }

        public static let members = MemberTable(["Catalog", "ClientToken", "Identifier", "AwsSubmission", "Tags"], required: 0b1111)
        public static var unread: Self { Self(catalog: "", clientToken: "", identifier: "", awsSubmission: AwsSubmission(involvementType: SalesInvolvementType(rawValue: ""))) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: clientToken = try reader.readString()
            case 2: identifier = try reader.readString()
            case 3: awsSubmission = try AwsSubmission(from: reader)
            case 4: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, identifier)
            writer.member(3, of: Self.members, awsSubmission)
            writer.member(4, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(clientToken, "ClientToken", Selling.Constraint.clientToken)
            check.string(identifier, "Identifier", Selling.Constraint.opportunityIdentifier)
            check.structure(awsSubmission, "AwsSubmission")
            check.count(tags?.count, "Tags", min: 1, max: 200)
            for element in tags ?? [] {
                check.structure(element, "Tags")
            }
        }
    }

    public struct StartEngagementFromOpportunityTaskResponse: WireCarrier {
        /// Pattern `.*task-[0-9a-z]{13}`.
        public var taskId: String?
        /// Pattern `arn:.*`.
        public var taskArn: String?
        /// UTC.
        public var startTime: Instant?
        public var taskStatus: TaskStatus?
        public var message: String?
        public var reasonCode: ReasonCode?
        /// Pattern `O[0-9]{1,19}`.
        public var opportunityId: String?
        /// Pattern `job-[0-9a-z]{13}`.
        public var resourceSnapshotJobId: String?
        /// Pattern `eng-[0-9a-z]{14}`.
        public var engagementId: String?
        /// Pattern `engi-[0-9,a-z]{13}`.
        public var engagementInvitationId: String?

        public init(
            taskId: String? = nil, taskArn: String? = nil, startTime: Instant? = nil, taskStatus: TaskStatus? = nil,
            message: String? = nil, reasonCode: ReasonCode? = nil, opportunityId: String? = nil,
            resourceSnapshotJobId: String? = nil, engagementId: String? = nil, engagementInvitationId: String? = nil
        ) {
            self.taskId = taskId
            self.taskArn = taskArn
            self.startTime = startTime
            self.taskStatus = taskStatus
            self.message = message
            self.reasonCode = reasonCode
            self.opportunityId = opportunityId
            self.resourceSnapshotJobId = resourceSnapshotJobId
            self.engagementId = engagementId
            self.engagementInvitationId = engagementInvitationId
        }

        public static let members = MemberTable(["TaskId", "TaskArn", "StartTime", "TaskStatus", "Message", "ReasonCode", "OpportunityId", "ResourceSnapshotJobId", "EngagementId", "EngagementInvitationId"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: taskId = try reader.readString()
            case 1: taskArn = try reader.readString()
            case 2: startTime = try reader.readInstant()
            case 3: taskStatus = TaskStatus(rawValue: try reader.readString())
            case 4: message = try reader.readString()
            case 5: reasonCode = ReasonCode(rawValue: try reader.readString())
            case 6: opportunityId = try reader.readString()
            case 7: resourceSnapshotJobId = try reader.readString()
            case 8: engagementId = try reader.readString()
            case 9: engagementInvitationId = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, taskId)
            writer.member(1, of: Self.members, taskArn)
            writer.member(2, of: Self.members, startTime)
            writer.member(3, of: Self.members, taskStatus?.rawValue)
            writer.member(4, of: Self.members, message)
            writer.member(5, of: Self.members, reasonCode?.rawValue)
            writer.member(6, of: Self.members, opportunityId)
            writer.member(7, of: Self.members, resourceSnapshotJobId)
            writer.member(8, of: Self.members, engagementId)
            writer.member(9, of: Self.members, engagementInvitationId)
        }
    }
}
