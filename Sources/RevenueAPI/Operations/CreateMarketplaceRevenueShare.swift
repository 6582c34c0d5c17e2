// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Starts to share the revenue of Marketplace products.
    public enum CreateMarketplaceRevenueShare: RevenueOperation {
        public typealias Input = Revenue.CreateMarketplaceRevenueShareInput
        public typealias Output = Revenue.CreateMarketplaceRevenueShareOutput

        public static let descriptor = OperationDescriptor(
            name: "CreateMarketplaceRevenueShare",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ServiceQuotaExceededException", "ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ConflictException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 2)
        )

        public static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.createMarketplaceRevenueShare(input, call)
        }
    }

    public struct CreateMarketplaceRevenueShareInput: WireCarrier {
        /// Required.
        public var catalog: CatalogName
        /// Idempotency token. Pattern `[!-~]{1,64}`. 1...64 characters.
        public var clientToken: String?
        /// Required. 1...25 elements.
        public var products: [MarketplaceRevenueShareProductEntry]
        /// 1...200 elements.
        public var tags: [Tag]?

        public init(
            catalog: CatalogName, clientToken: String? = nil, products: [MarketplaceRevenueShareProductEntry],
            tags: [Tag]? = nil
        ) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.products = products
            self.tags = tags
        }

        public static let members = MemberTable(["Catalog", "ClientToken", "Products", "Tags"], required: 0b101)
        public static var unread: Self { Self(catalog: CatalogName(rawValue: ""), products: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = CatalogName(rawValue: try reader.readString())
            case 1: clientToken = try reader.readString()
            case 2: products = try reader.readList { (reader) throws(SerializationError) in try MarketplaceRevenueShareProductEntry(from: reader) }
            case 3: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, products) { $0.list($1) { $1.write(to: $0) } }
            writer.member(3, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(clientToken, "ClientToken", Revenue.Constraint.clientToken)
            check.count(products.count, "Products", min: 1, max: 25)
            for element in products {
                check.structure(element, "Products")
            }
            check.count(tags?.count, "Tags", min: 1, max: 200)
            for element in tags ?? [] {
                check.structure(element, "Tags")
            }
        }
    }

    public struct CreateMarketplaceRevenueShareOutput: WireCarrier {
        /// Required. Pattern `mrs-[a-z0-9]{13}`. 17...17 characters.
        public var id: String
        /// Required. Pattern `arn:aws:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/marketplace-revenue-share/mrs-[a-z0-9]{13}`. 1...1011 characters.
        public var arn: String
        /// Required.
        public var catalog: CatalogName
        /// Required. 0...25 elements.
        public var products: [MarketplaceRevenueShareProductSummary]
        /// Required. UTC.
        public var createdDate: Instant
        /// Required. UTC.
        public var lastModifiedDate: Instant
        /// Required. Pattern `[1-9][0-9]*`. 1...19 characters.
        public var revision: String

        public init(
            id: String, arn: String, catalog: CatalogName, products: [MarketplaceRevenueShareProductSummary],
            createdDate: Instant, lastModifiedDate: Instant, revision: String
        ) {
            self.id = id
            self.arn = arn
            self.catalog = catalog
            self.products = products
            self.createdDate = createdDate
            self.lastModifiedDate = lastModifiedDate
            self.revision = revision
        }

        public static let members = MemberTable(["Id", "Arn", "Catalog", "Products", "CreatedDate", "LastModifiedDate", "Revision"], required: 0b1111111)
        public static var unread: Self { Self(id: "", arn: "", catalog: CatalogName(rawValue: ""), products: [], createdDate: Instant(seconds: 0), lastModifiedDate: Instant(seconds: 0), revision: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: catalog = CatalogName(rawValue: try reader.readString())
            case 3: products = try reader.readList { (reader) throws(SerializationError) in try MarketplaceRevenueShareProductSummary(from: reader) }
            case 4: createdDate = try reader.readInstant()
            case 5: lastModifiedDate = try reader.readInstant()
            case 6: revision = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, catalog.rawValue)
            writer.member(3, of: Self.members, products) { $0.list($1) { $1.write(to: $0) } }
            writer.member(4, of: Self.members, createdDate)
            writer.member(5, of: Self.members, lastModifiedDate)
            writer.member(6, of: Self.members, revision)
        }
    }
}
