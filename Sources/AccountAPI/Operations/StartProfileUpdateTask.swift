// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Changes the public profile, once AWS has looked at it.
    public enum StartProfileUpdateTask: AccountOperation {
        public typealias Input = Account.StartProfileUpdateTaskRequest
        public typealias Output = Account.StartProfileUpdateTaskResponse

        public static let descriptor = OperationDescriptor(
            name: "StartProfileUpdateTask",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ConflictException", "ThrottlingException", "ValidationException", "InternalServerException", "ServiceQuotaExceededException"],
            quota: Quota(perSecond: 5),
            resources: ["partner"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.startProfileUpdateTask(input, call)
        }
    }

    public struct StartProfileUpdateTaskRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13})`. 1...200 characters.
        public var identifier: String
        /// Idempotency token. Pattern `[A-Za-z0-9-_]+`. 1...64 characters.
        public var clientToken: String?
        /// Required.
        public var taskDetails: TaskDetails

        public init(catalog: String, identifier: String, clientToken: String? = nil, taskDetails: TaskDetails) {
            self.catalog = catalog
            self.identifier = identifier
            self.clientToken = clientToken
            self.taskDetails = taskDetails
        }

        public static let members = MemberTable(["Catalog", "Identifier", "ClientToken", "TaskDetails"], required: 0b1011)
        public static var unread: Self { Self(catalog: "", identifier: "", taskDetails: TaskDetails(displayName: "", description: "", websiteUrl: "", logoUrl: "", primarySolutionType: PrimarySolutionType(rawValue: ""), industrySegments: [], translationSourceLocale: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            case 2: clientToken = try reader.readString()
            case 3: taskDetails = try TaskDetails(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, clientToken)
            writer.member(3, of: Self.members, taskDetails)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(identifier, "Identifier", Account.Constraint.partnerIdentifier)
            check.string(clientToken, "ClientToken", Account.Constraint.clientToken)
            check.structure(taskDetails, "TaskDetails")
        }
    }

    public struct StartProfileUpdateTaskResponse: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}`. 1...200 characters.
        public var arn: String
        /// Required. Pattern `partner-[A-Za-z0-9]{13}`.
        public var id: String
        /// Required. Pattern `pprofiletask-[A-Za-z0-9]{13}`. 1...80 characters.
        public var taskId: String
        /// Required.
        public var taskDetails: TaskDetails
        /// Required. UTC.
        public var startedAt: Instant
        /// Required.
        public var status: ProfileTaskStatus
        /// UTC.
        public var endedAt: Instant?
        /// 1...50 elements.
        public var errorDetailList: [ErrorDetail]?

        public init(
            catalog: String, arn: String, id: String, taskId: String, taskDetails: TaskDetails, startedAt: Instant,
            status: ProfileTaskStatus, endedAt: Instant? = nil, errorDetailList: [ErrorDetail]? = nil
        ) {
            self.catalog = catalog
            self.arn = arn
            self.id = id
            self.taskId = taskId
            self.taskDetails = taskDetails
            self.startedAt = startedAt
            self.status = status
            self.endedAt = endedAt
            self.errorDetailList = errorDetailList
        }

        public static let members = MemberTable(["Catalog", "Arn", "Id", "TaskId", "TaskDetails", "StartedAt", "Status", "EndedAt", "ErrorDetailList"], required: 0b1111111)
        public static var unread: Self { Self(catalog: "", arn: "", id: "", taskId: "", taskDetails: TaskDetails(displayName: "", description: "", websiteUrl: "", logoUrl: "", primarySolutionType: PrimarySolutionType(rawValue: ""), industrySegments: [], translationSourceLocale: ""), startedAt: Instant(seconds: 0), status: ProfileTaskStatus(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: id = try reader.readString()
            case 3: taskId = try reader.readString()
            case 4: taskDetails = try TaskDetails(from: reader)
            case 5: startedAt = try reader.readInstant()
            case 6: status = ProfileTaskStatus(rawValue: try reader.readString())
            case 7: endedAt = try reader.readInstant()
            case 8: errorDetailList = try reader.readList { (reader) throws(SerializationError) in try ErrorDetail(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, id)
            writer.member(3, of: Self.members, taskId)
            writer.member(4, of: Self.members, taskDetails)
            writer.member(5, of: Self.members, startedAt)
            writer.member(6, of: Self.members, status.rawValue)
            writer.member(7, of: Self.members, endedAt)
            writer.member(8, of: Self.members, errorDetailList) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
