// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Begins to part joined qualifications again.
    public enum StartQualificationsDisassociationTask: AccountOperation {
        public typealias Input = Account.StartQualificationsDisassociationTaskRequest
        public typealias Output = Account.StartQualificationsDisassociationTaskResponse

        public static let descriptor = OperationDescriptor(
            name: "StartQualificationsDisassociationTask",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ConflictException", "ThrottlingException", "ValidationException", "InternalServerException"],
            quota: Quota(perSecond: 5),
            resources: ["partner"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.startQualificationsDisassociationTask(input, call)
        }
    }

    public struct StartQualificationsDisassociationTaskRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13})`. 1...200 characters.
        public var identifier: String
        /// Idempotency token. Pattern `[A-Za-z0-9-_]+`. 1...64 characters.
        public var clientToken: String?
        /// Required.
        public var associatedPartner: QualificationsAssociationPartner

        public init(
            catalog: String, identifier: String, clientToken: String? = nil,
            associatedPartner: QualificationsAssociationPartner
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.clientToken = clientToken
            self.associatedPartner = associatedPartner
        }

        public static let members = MemberTable(["Catalog", "Identifier", "ClientToken", "AssociatedPartner"], required: 0b1011)
        public static var unread: Self { Self(catalog: "", identifier: "", associatedPartner: QualificationsAssociationPartner()) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            case 2: clientToken = try reader.readString()
            case 3: associatedPartner = try QualificationsAssociationPartner(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, clientToken)
            writer.member(3, of: Self.members, associatedPartner)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(identifier, "Identifier", Account.Constraint.partnerIdentifier)
            check.string(clientToken, "ClientToken", Account.Constraint.clientToken)
            check.structure(associatedPartner, "AssociatedPartner")
        }
    }

    public struct StartQualificationsDisassociationTaskResponse: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}`. 1...200 characters.
        public var arn: String
        /// Required. Pattern `partner-[A-Za-z0-9]{13}`.
        public var id: String
        /// Required. Pattern `pqdtask-[A-Za-z0-9]{13}`. 1...80 characters.
        public var taskId: String
        /// Required.
        public var status: QualificationsDisassociationTaskStatus
        /// Required.
        public var associatedPartner: QualificationsAssociationPartner
        /// Required. UTC.
        public var startedAt: Instant

        public init(
            catalog: String, arn: String, id: String, taskId: String, status: QualificationsDisassociationTaskStatus,
            associatedPartner: QualificationsAssociationPartner, startedAt: Instant
        ) {
            self.catalog = catalog
            self.arn = arn
            self.id = id
            self.taskId = taskId
            self.status = status
            self.associatedPartner = associatedPartner
            self.startedAt = startedAt
        }

        public static let members = MemberTable(["Catalog", "Arn", "Id", "TaskId", "Status", "AssociatedPartner", "StartedAt"], required: 0b1111111)
        public static var unread: Self { Self(catalog: "", arn: "", id: "", taskId: "", status: QualificationsDisassociationTaskStatus(rawValue: ""), associatedPartner: QualificationsAssociationPartner(), startedAt: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: id = try reader.readString()
            case 3: taskId = try reader.readString()
            case 4: status = QualificationsDisassociationTaskStatus(rawValue: try reader.readString())
            case 5: associatedPartner = try QualificationsAssociationPartner(from: reader)
            case 6: startedAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, id)
            writer.member(3, of: Self.members, taskId)
            writer.member(4, of: Self.members, status.rawValue)
            writer.member(5, of: Self.members, associatedPartner)
            writer.member(6, of: Self.members, startedAt)
        }
    }
}
