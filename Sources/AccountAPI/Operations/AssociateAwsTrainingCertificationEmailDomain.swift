// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Counts certifications under an email domain as your company's.
    public enum AssociateAwsTrainingCertificationEmailDomain: AccountOperation {
        public typealias Input = Account.AssociateAwsTrainingCertificationEmailDomainRequest
        public typealias Output = Account.AssociateAwsTrainingCertificationEmailDomainResponse

        public static let descriptor = OperationDescriptor(
            name: "AssociateAwsTrainingCertificationEmailDomain",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ConflictException", "ThrottlingException", "ValidationException", "ServiceQuotaExceededException"],
            quota: Quota(perSecond: 5),
            resources: ["partner"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.associateAwsTrainingCertificationEmailDomain(input, call)
        }
    }

    public struct AssociateAwsTrainingCertificationEmailDomainRequest: WireCarrier {
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
            catalog: String, identifier: String, clientToken: String? = nil, email: String,
            emailVerificationCode: String
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.clientToken = clientToken
            self.email = email
            self.emailVerificationCode = emailVerificationCode
        }

        public static let members = MemberTable(["Catalog", "Identifier", "ClientToken", "Email", "EmailVerificationCode"], required: 0b11011, sensitive: 0b10000)
        public static var unread: Self { Self(catalog: "", identifier: "", email: "", emailVerificationCode: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            case 2: clientToken = try reader.readString()
            case 3: email = try reader.readString()
            case 4: emailVerificationCode = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, clientToken)
            writer.member(3, of: Self.members, email)
            writer.member(4, of: Self.members, emailVerificationCode)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(identifier, "Identifier", Account.Constraint.partnerIdentifier)
            check.string(clientToken, "ClientToken", Account.Constraint.clientToken)
            check.string(email, "Email", Account.Constraint.email)
            check.string(emailVerificationCode, "EmailVerificationCode", Account.Constraint.emailVerificationCode)
        }
    }

    public struct AssociateAwsTrainingCertificationEmailDomainResponse: WireCarrier {
        public init() {}

        public static let members = MemberTable([])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {}

        public func writeMembers(to writer: any WireWriter) {}
    }
}
