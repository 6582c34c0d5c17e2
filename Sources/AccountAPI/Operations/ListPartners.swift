// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Lists the partner records of your account.
    public enum ListPartners: AccountOperation {
        public typealias Input = Account.ListPartnersRequest
        public typealias Output = Account.ListPartnersResponse

        public static let descriptor = OperationDescriptor(
            name: "ListPartners",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "ThrottlingException", "ValidationException", "InternalServerException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: nil, results: "PartnerSummaryList"),
            quota: Quota(perSecond: 10),
            resources: ["partner"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listPartners(input, call)
        }
    }

    public struct ListPartnersRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Pattern `[\S]+`. 1...2048 characters.
        public var nextToken: String?

        public init(catalog: String, nextToken: String? = nil) {
            self.catalog = catalog
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Catalog", "NextToken"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(nextToken, "NextToken", Account.Constraint.nextToken)
        }
    }

    public struct ListPartnersResponse: WireCarrier {
        /// Required. 0...50 elements.
        public var partnerSummaryList: [PartnerSummary]
        /// Pattern `[\S]+`. 1...2048 characters.
        public var nextToken: String?

        public init(partnerSummaryList: [PartnerSummary], nextToken: String? = nil) {
            self.partnerSummaryList = partnerSummaryList
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["PartnerSummaryList", "NextToken"], required: 0b1)
        public static var unread: Self { Self(partnerSummaryList: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: partnerSummaryList = try reader.readList { (reader) throws(SerializationError) in try PartnerSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, partnerSummaryList) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }

    public struct PartnerSummary: WireCarrier {
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

        public init(catalog: String, arn: String, id: String, legalName: String, createdAt: Instant) {
            self.catalog = catalog
            self.arn = arn
            self.id = id
            self.legalName = legalName
            self.createdAt = createdAt
        }

        public static let members = MemberTable(["Catalog", "Arn", "Id", "LegalName", "CreatedAt"], required: 0b11111, sensitive: 0b1000)
        public static var unread: Self { Self(catalog: "", arn: "", id: "", legalName: "", createdAt: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: id = try reader.readString()
            case 3: legalName = try reader.readString()
            case 4: createdAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, id)
            writer.member(3, of: Self.members, legalName)
            writer.member(4, of: Self.members, createdAt)
        }
    }
}
