// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Shows your company as AWS knows it.
    public enum GetPartner: AccountOperation {
        public typealias Input = Account.GetPartnerRequest
        public typealias Output = Account.GetPartnerResponse

        public static let descriptor = OperationDescriptor(
            name: "GetPartner",
            service: service,
            isReadOnly: true,
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ThrottlingException", "ValidationException", "InternalServerException"],
            quota: Quota(perSecond: 10),
            resources: ["partner"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getPartner(input, call)
        }
    }

    public struct GetPartnerRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13})`. 1...200 characters.
        public var identifier: String

        public init(catalog: String, identifier: String) {
            self.catalog = catalog
            self.identifier = identifier
        }

        public static let members = MemberTable(["Catalog", "Identifier"], required: 0b11)
        public static var unread: Self { Self(catalog: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(identifier, "Identifier", Account.Constraint.partnerIdentifier)
        }
    }

    public struct GetPartnerResponse: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}`. 1...200 characters.
        public var arn: String
        /// Required. Pattern `partner-[A-Za-z0-9]{13}`.
        public var id: String
        /// Required. Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+`. 1...80 characters. Sensitive.
        public var legalName: String
        /// Required. UTC.
        public var createdAt: Instant
        /// Required.
        public var profile: PartnerProfile
        /// 0...100 elements.
        public var awsTrainingCertificationEmailDomains: [PartnerDomain]?

        public init(
            catalog: String, arn: String, id: String, legalName: String, createdAt: Instant, profile: PartnerProfile,
            awsTrainingCertificationEmailDomains: [PartnerDomain]? = nil
        ) {
            self.catalog = catalog
            self.arn = arn
            self.id = id
            self.legalName = legalName
            self.createdAt = createdAt
            self.profile = profile
            self.awsTrainingCertificationEmailDomains = awsTrainingCertificationEmailDomains
        }

        public static let members = MemberTable(["Catalog", "Arn", "Id", "LegalName", "CreatedAt", "Profile", "AwsTrainingCertificationEmailDomains"], required: 0b111111, sensitive: 0b1000)
        public static var unread: Self { Self(catalog: "", arn: "", id: "", legalName: "", createdAt: Instant(seconds: 0), profile: PartnerProfile(displayName: "", description: "", websiteUrl: "", logoUrl: "", primarySolutionType: PrimarySolutionType(rawValue: ""), industrySegments: [], translationSourceLocale: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: id = try reader.readString()
            case 3: legalName = try reader.readString()
            case 4: createdAt = try reader.readInstant()
            case 5: profile = try PartnerProfile(from: reader)
            case 6: awsTrainingCertificationEmailDomains = try reader.readList { (reader) throws(SerializationError) in try PartnerDomain(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, id)
            writer.member(3, of: Self.members, legalName)
            writer.member(4, of: Self.members, createdAt)
            writer.member(5, of: Self.members, profile)
            writer.member(6, of: Self.members, awsTrainingCertificationEmailDomains) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
