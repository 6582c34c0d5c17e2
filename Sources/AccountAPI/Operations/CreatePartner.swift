// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Registers a company as an AWS partner.
    public enum CreatePartner: AccountOperation {
        public typealias Input = Account.CreatePartnerRequest
        public typealias Output = Account.CreatePartnerResponse

        public static let descriptor = OperationDescriptor(
            name: "CreatePartner",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["AccessDeniedException", "ConflictException", "ThrottlingException", "ValidationException", "InternalServerException"],
            quota: Quota(perSecond: 5),
            resources: ["partner"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.createPartner(input, call)
        }
    }

    public struct CreatePartnerRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Idempotency token. Pattern `[A-Za-z0-9-_]+`. 1...64 characters.
        public var clientToken: String?
        /// Required. Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+`. 1...80 characters. Sensitive.
        public var legalName: String
        /// Required.
        public var primarySolutionType: PrimarySolutionType
        /// Required.
        public var allianceLeadContact: AllianceLeadContact
        /// Required. Pattern `[0-9]+`. 6...6 characters. Sensitive.
        public var emailVerificationCode: String
        /// 0...200 elements.
        public var tags: [Tag]?

        public init(
            catalog: String, clientToken: String? = nil, legalName: String, primarySolutionType: PrimarySolutionType,
            allianceLeadContact: AllianceLeadContact, emailVerificationCode: String, tags: [Tag]? = nil
        ) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.legalName = legalName
            self.primarySolutionType = primarySolutionType
            self.allianceLeadContact = allianceLeadContact
            self.emailVerificationCode = emailVerificationCode
            self.tags = tags
        }

        public static let members = MemberTable(["Catalog", "ClientToken", "LegalName", "PrimarySolutionType", "AllianceLeadContact", "EmailVerificationCode", "Tags"], required: 0b111101, sensitive: 0b100100)
        public static var unread: Self { Self(catalog: "", legalName: "", primarySolutionType: PrimarySolutionType(rawValue: ""), allianceLeadContact: AllianceLeadContact(firstName: "", lastName: "", email: "", businessTitle: ""), emailVerificationCode: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: clientToken = try reader.readString()
            case 2: legalName = try reader.readString()
            case 3: primarySolutionType = PrimarySolutionType(rawValue: try reader.readString())
            case 4: allianceLeadContact = try AllianceLeadContact(from: reader)
            case 5: emailVerificationCode = try reader.readString()
            case 6: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, legalName)
            writer.member(3, of: Self.members, primarySolutionType.rawValue)
            writer.member(4, of: Self.members, allianceLeadContact)
            writer.member(5, of: Self.members, emailVerificationCode)
            writer.member(6, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(clientToken, "ClientToken", Account.Constraint.clientToken)
            check.string(legalName, "LegalName", Account.Constraint.sensitiveUnicodeString)
            check.value(primarySolutionType, "PrimarySolutionType")
            check.structure(allianceLeadContact, "AllianceLeadContact")
            check.string(emailVerificationCode, "EmailVerificationCode", Account.Constraint.emailVerificationCode)
            check.count(tags?.count, "Tags", min: 0, max: 200)
            for element in tags ?? [] {
                check.structure(element, "Tags")
            }
        }
    }

    public struct CreatePartnerResponse: WireCarrier {
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
        /// Required.
        public var allianceLeadContact: AllianceLeadContact

        public init(
            catalog: String, arn: String, id: String, legalName: String, createdAt: Instant, profile: PartnerProfile,
            awsTrainingCertificationEmailDomains: [PartnerDomain]? = nil, allianceLeadContact: AllianceLeadContact
        ) {
            self.catalog = catalog
            self.arn = arn
            self.id = id
            self.legalName = legalName
            self.createdAt = createdAt
            self.profile = profile
            self.awsTrainingCertificationEmailDomains = awsTrainingCertificationEmailDomains
            self.allianceLeadContact = allianceLeadContact
        }

        public static let members = MemberTable(["Catalog", "Arn", "Id", "LegalName", "CreatedAt", "Profile", "AwsTrainingCertificationEmailDomains", "AllianceLeadContact"], required: 0b10111111, sensitive: 0b1000)
        public static var unread: Self { Self(catalog: "", arn: "", id: "", legalName: "", createdAt: Instant(seconds: 0), profile: PartnerProfile(displayName: "", description: "", websiteUrl: "", logoUrl: "", primarySolutionType: PrimarySolutionType(rawValue: ""), industrySegments: [], translationSourceLocale: ""), allianceLeadContact: AllianceLeadContact(firstName: "", lastName: "", email: "", businessTitle: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: id = try reader.readString()
            case 3: legalName = try reader.readString()
            case 4: createdAt = try reader.readInstant()
            case 5: profile = try PartnerProfile(from: reader)
            case 6: awsTrainingCertificationEmailDomains = try reader.readList { (reader) throws(SerializationError) in try PartnerDomain(from: reader) }
            case 7: allianceLeadContact = try AllianceLeadContact(from: reader)
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
            writer.member(7, of: Self.members, allianceLeadContact)
        }
    }
}
