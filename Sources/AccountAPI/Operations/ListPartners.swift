// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Lists the partner records of your account.
    ///
    /// Reads. Pages through `PartnerSummaryList`. Errors: AccessDeniedException, ThrottlingException, ValidationException, InternalServerException.
    ///
    /// - Source: PartnerCentral Account 2025-04-04, `ListPartners`.
    public enum ListPartners: AccountOperation {
        public typealias Input = Account.ListPartnersRequest
        public typealias Output = Account.ListPartnersResponse

        public static let descriptor = OperationDescriptor(
            name: "ListPartners",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "ThrottlingException", "ValidationException", "InternalServerException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: nil, results: "PartnerSummaryList")
        )

        public static func invoke<Service: AccountService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.listPartners(input, call)
        }
    }
}

extension Account {
    public struct ListPartnersRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Pattern `[\S]+`. 1...2048 characters.
        public var nextToken: String?

        public init(
            catalog: String,
            nextToken: String? = nil
        ) {
            self.catalog = catalog
            self.nextToken = nextToken
        }

        private static let members = MemberTable(["Catalog", "NextToken"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: nextToken = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, nextToken)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(nextToken, "NextToken", Account.Constraint.nextToken)
        }
    }
}

extension Account {
    public struct ListPartnersResponse: WireStructure {
        /// Required. 0...50 elements.
        public var partnerSummaryList: [PartnerSummary]
        /// Pattern `[\S]+`. 1...2048 characters.
        public var nextToken: String?

        public init(
            partnerSummaryList: [PartnerSummary],
            nextToken: String? = nil
        ) {
            self.partnerSummaryList = partnerSummaryList
            self.nextToken = nextToken
        }

        private static let members = MemberTable(["PartnerSummaryList", "NextToken"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(partnerSummaryList: [])
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: partnerSummaryList = try reader.readList { (reader) throws(SerializationError) in try PartnerSummary(from: reader) }
                case 1: nextToken = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, partnerSummaryList) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(nextToken, "NextToken", Account.Constraint.nextToken)
        }
    }
}

extension Account {
    public struct PartnerSummary: WireStructure {
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

        public init(
            catalog: String,
            arn: String,
            id: String,
            legalName: String,
            createdAt: Instant
        ) {
            self.catalog = catalog
            self.arn = arn
            self.id = id
            self.legalName = legalName
            self.createdAt = createdAt
        }

        private static let members = MemberTable(["Catalog", "Arn", "Id", "LegalName", "CreatedAt"], required: 0b11111, sensitive: 0b1000)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", arn: "", id: "", legalName: "", createdAt: Instant(seconds: 0))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: arn = try reader.readString()
                case 2: id = try reader.readString()
                case 3: legalName = try reader.readString()
                case 4: createdAt = try reader.readInstant()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, id)
            writer.member(3, of: Self.members, legalName)
            writer.member(4, of: Self.members, createdAt)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(legalName, "LegalName", Account.Constraint.sensitiveUnicodeString)
        }
    }
}
