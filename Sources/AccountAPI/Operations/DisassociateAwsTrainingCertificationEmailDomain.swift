// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Stops counting an email domain's certifications as yours.
    public enum DisassociateAwsTrainingCertificationEmailDomain: AccountOperation {
        public typealias Input = Account.DisassociateAwsTrainingCertificationEmailDomainRequest
        public typealias Output = Account.DisassociateAwsTrainingCertificationEmailDomainResponse

        public static let descriptor = OperationDescriptor(
            name: "DisassociateAwsTrainingCertificationEmailDomain",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ConflictException", "ThrottlingException", "ValidationException"],
            quota: Quota(perSecond: 5),
            resources: ["partner"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.disassociateAwsTrainingCertificationEmailDomain(input, call)
        }
    }

    public struct DisassociateAwsTrainingCertificationEmailDomainRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13})`. 1...200 characters.
        public var identifier: String
        /// Idempotency token. Pattern `[A-Za-z0-9-_]+`. 1...64 characters.
        public var clientToken: String?
        /// Required. Pattern `[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*`. 1...253 characters.
        public var domainName: String

        public init(catalog: String, identifier: String, clientToken: String? = nil, domainName: String) {
            self.catalog = catalog
            self.identifier = identifier
            self.clientToken = clientToken
            self.domainName = domainName
        }

        public static let members = MemberTable(["Catalog", "Identifier", "ClientToken", "DomainName"], required: 0b1011)
        public static var unread: Self { Self(catalog: "", identifier: "", domainName: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            case 2: clientToken = try reader.readString()
            case 3: domainName = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, clientToken)
            writer.member(3, of: Self.members, domainName)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(identifier, "Identifier", Account.Constraint.partnerIdentifier)
            check.string(clientToken, "ClientToken", Account.Constraint.clientToken)
            check.string(domainName, "DomainName", Account.Constraint.domainName)
        }
    }

    public struct DisassociateAwsTrainingCertificationEmailDomainResponse: WireCarrier {
        public init() {}

        public static let members = MemberTable([])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {}

        public func writeMembers(to writer: any WireWriter) {}
    }
}
