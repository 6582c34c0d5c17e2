// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Begins to join the qualifications of another account to yours.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, AccessDeniedException, ConflictException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `StartQualificationsAssociationTask`.
    public enum StartQualificationsAssociationTask: AccountOperation {
        public typealias Input = Account.StartQualificationsAssociationTaskRequest
        public typealias Output = Account.StartQualificationsAssociationTaskResponse

        public static let descriptor = OperationDescriptor(
            name: "StartQualificationsAssociationTask",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ConflictException", "ThrottlingException", "ValidationException", "InternalServerException"]
        )

        public static func invoke<Service: AccountService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.startQualificationsAssociationTask(input, call)
        }
    }
}

extension Account {
    public struct StartQualificationsAssociationTaskRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13})`. 1...200 characters.
        public var identifier: String
        /// Idempotency token. Pattern `[A-Za-z0-9-_]+`. 1...64 characters.
        public var clientToken: String?
        /// Required.
        public var primaryPartner: QualificationsAssociationPartner

        public init(
            catalog: String,
            identifier: String,
            clientToken: String? = nil,
            primaryPartner: QualificationsAssociationPartner
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.clientToken = clientToken
            self.primaryPartner = primaryPartner
        }

        private static let members = MemberTable(["Catalog", "Identifier", "ClientToken", "PrimaryPartner"], required: 0b1011)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", identifier: "", primaryPartner: QualificationsAssociationPartner())
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: identifier = try reader.readString()
                case 2: clientToken = try reader.readString()
                case 3: primaryPartner = try QualificationsAssociationPartner(from: reader)
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, clientToken)
            writer.member(3, of: Self.members, primaryPartner)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(identifier, "Identifier", Account.Constraint.partnerIdentifier)
            check.string(clientToken, "ClientToken", Account.Constraint.clientToken)
            check.structure(primaryPartner, "PrimaryPartner")
        }
    }
}

extension Account {
    public struct StartQualificationsAssociationTaskResponse: WireStructure {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}`. 1...200 characters.
        public var arn: String
        /// Required. Pattern `partner-[A-Za-z0-9]{13}`.
        public var id: String
        /// Required. Pattern `pqatask-[A-Za-z0-9]{13}`. 1...80 characters.
        public var taskId: String
        /// Required.
        public var status: QualificationsAssociationTaskStatus
        /// Required.
        public var primaryPartner: QualificationsAssociationPartner
        /// Required. UTC.
        public var startedAt: Instant

        public init(
            catalog: String,
            arn: String,
            id: String,
            taskId: String,
            status: QualificationsAssociationTaskStatus,
            primaryPartner: QualificationsAssociationPartner,
            startedAt: Instant
        ) {
            self.catalog = catalog
            self.arn = arn
            self.id = id
            self.taskId = taskId
            self.status = status
            self.primaryPartner = primaryPartner
            self.startedAt = startedAt
        }

        private static let members = MemberTable(["Catalog", "Arn", "Id", "TaskId", "Status", "PrimaryPartner", "StartedAt"], required: 0b1111111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", arn: "", id: "", taskId: "", status: QualificationsAssociationTaskStatus(rawValue: ""), primaryPartner: QualificationsAssociationPartner(), startedAt: Instant(seconds: 0))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: arn = try reader.readString()
                case 2: id = try reader.readString()
                case 3: taskId = try reader.readString()
                case 4: status = QualificationsAssociationTaskStatus(rawValue: try reader.readString())
                case 5: primaryPartner = try QualificationsAssociationPartner(from: reader)
                case 6: startedAt = try reader.readInstant()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, id)
            writer.member(3, of: Self.members, taskId)
            writer.member(4, of: Self.members, status.rawValue)
            writer.member(5, of: Self.members, primaryPartner)
            writer.member(6, of: Self.members, startedAt)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.structure(primaryPartner, "PrimaryPartner")
        }
    }
}
