// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Counts certifications under an email domain as your company's.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, AccessDeniedException, ConflictException, ThrottlingException, ValidationException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `AssociateAwsTrainingCertificationEmailDomain`.
    public enum AssociateAwsTrainingCertificationEmailDomain: AccountOperation {
        public typealias Input = Account.AssociateAwsTrainingCertificationEmailDomainRequest
        public typealias Output = Account.AssociateAwsTrainingCertificationEmailDomainResponse

        public static let descriptor = OperationDescriptor(
            name: "AssociateAwsTrainingCertificationEmailDomain",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ConflictException", "ThrottlingException", "ValidationException", "ServiceQuotaExceededException"]
        )

        public static func invoke<Service: AccountService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.associateAwsTrainingCertificationEmailDomain(input, call)
        }
    }
}

extension Account {
    public struct AssociateAwsTrainingCertificationEmailDomainRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13})`. 1...200 characters.
        public var identifier: String
        /// Idempotency token. Pattern `[A-Za-z0-9-_]+`. 1...64 characters.
        public var clientToken: String?
        /// Required. Pattern `[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*`. 1...320 characters.
        public var email: String
        /// Required. Pattern `[0-9]+`. 6...6 characters. Sensitive.
        public var emailVerificationCode: String

        public init(
            catalog: String,
            identifier: String,
            clientToken: String? = nil,
            email: String,
            emailVerificationCode: String
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.clientToken = clientToken
            self.email = email
            self.emailVerificationCode = emailVerificationCode
        }

        private static let members = MemberTable(["Catalog", "Identifier", "ClientToken", "Email", "EmailVerificationCode"], required: 0b11011, sensitive: 0b10000)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", identifier: "", email: "", emailVerificationCode: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: identifier = try reader.readString()
                case 2: clientToken = try reader.readString()
                case 3: email = try reader.readString()
                case 4: emailVerificationCode = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, clientToken)
            writer.member(3, of: Self.members, email)
            writer.member(4, of: Self.members, emailVerificationCode)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(identifier, "Identifier", Account.Constraint.partnerIdentifier)
            check.string(clientToken, "ClientToken", Account.Constraint.clientToken)
            check.string(email, "Email", Account.Constraint.email)
            check.string(emailVerificationCode, "EmailVerificationCode", Account.Constraint.emailVerificationCode)
        }
    }
}

extension Account {
    public struct AssociateAwsTrainingCertificationEmailDomainResponse: WireStructure {
        public init() {}

        private static let members = MemberTable([])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while try reader.nextMember() != nil {}
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.endStructure()
        }
    }
}
