// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Lists the shares of Marketplace products' revenue.
    public enum ListMarketplaceRevenueShares: RevenueOperation {
        public typealias Input = Revenue.ListMarketplaceRevenueSharesInput
        public typealias Output = Revenue.ListMarketplaceRevenueSharesOutput

        public static let descriptor = OperationDescriptor(
            name: "ListMarketplaceRevenueShares",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "MarketplaceRevenueShareSummaries"),
            quota: Quota(perSecond: 10)
        )

        public static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listMarketplaceRevenueShares(input, call)
        }
    }

    public struct ListMarketplaceRevenueSharesInput: WireCarrier {
        /// Required.
        public var catalog: CatalogName
        /// 1...100 elements. Each: Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/marketplace-revenue-share/mrs-[a-z0-9]{13}|mrs-[a-z0-9]{13})`. Each: 17...1011 characters.
        public var identifiers: [String]?
        /// 1...10 elements. Each: Pattern `[\w\-:/.]+`. Each: 1...255 characters.
        public var productIds: [String]?
        /// 1...10 elements. Each: Pattern `[A-Za-z0-9]+`. Each: 1...64 characters.
        public var productCodes: [String]?
        /// 1...100.
        public var maxResults: Int?
        /// Pattern `[\S]+`. 1...2048 characters.
        public var nextToken: String?
        public var sortBy: MarketplaceRevenueShareSortBy?
        public var sortOrder: SortOrder?
        /// UTC.
        public var createdAfter: Instant?
        /// UTC.
        public var createdBefore: Instant?

        public init(
            catalog: CatalogName, identifiers: [String]? = nil, productIds: [String]? = nil,
            productCodes: [String]? = nil, maxResults: Int? = nil, nextToken: String? = nil,
            sortBy: MarketplaceRevenueShareSortBy? = nil, sortOrder: SortOrder? = nil, createdAfter: Instant? = nil,
            createdBefore: Instant? = nil
        ) {
            self.catalog = catalog
            self.identifiers = identifiers
            self.productIds = productIds
            self.productCodes = productCodes
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.createdAfter = createdAfter
            self.createdBefore = createdBefore
        }

        public static let members = MemberTable(["Catalog", "Identifiers", "ProductIds", "ProductCodes", "MaxResults", "NextToken", "SortBy", "SortOrder", "CreatedAfter", "CreatedBefore"], required: 0b1)
        public static var unread: Self { Self(catalog: CatalogName(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = CatalogName(rawValue: try reader.readString())
            case 1: identifiers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 2: productIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 3: productCodes = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 4: maxResults = try reader.readInteger()
            case 5: nextToken = try reader.readString()
            case 6: sortBy = MarketplaceRevenueShareSortBy(rawValue: try reader.readString())
            case 7: sortOrder = SortOrder(rawValue: try reader.readString())
            case 8: createdAfter = try reader.readInstant()
            case 9: createdBefore = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, identifiers) { $0.list($1) { $0.write($1) } }
            writer.member(2, of: Self.members, productIds) { $0.list($1) { $0.write($1) } }
            writer.member(3, of: Self.members, productCodes) { $0.list($1) { $0.write($1) } }
            writer.member(4, of: Self.members, maxResults)
            writer.member(5, of: Self.members, nextToken)
            writer.member(6, of: Self.members, sortBy?.rawValue)
            writer.member(7, of: Self.members, sortOrder?.rawValue)
            writer.member(8, of: Self.members, createdAfter)
            writer.member(9, of: Self.members, createdBefore)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.count(identifiers?.count, "Identifiers", min: 1, max: 100)
            for element in identifiers ?? [] {
                check.string(element, "Identifiers", Revenue.Constraint.marketplaceRevenueShareIdentifier)
            }
            check.count(productIds?.count, "ProductIds", min: 1, max: 10)
            for element in productIds ?? [] {
                check.string(element, "ProductIds", Revenue.Constraint.marketplaceProductIdentifier)
            }
            check.count(productCodes?.count, "ProductCodes", min: 1, max: 10)
            for element in productCodes ?? [] {
                check.string(element, "ProductCodes", Revenue.Constraint.productCode)
            }
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.string(nextToken, "NextToken", Revenue.Constraint.nextToken)
            check.value(sortBy, "SortBy")
            check.value(sortOrder, "SortOrder")
        }
    }

    public struct ListMarketplaceRevenueSharesOutput: WireCarrier {
        /// Required.
        public var marketplaceRevenueShareSummaries: [MarketplaceRevenueShareSummary]
        /// Pattern `[\S]+`. 1...2048 characters.
        public var nextToken: String?

        public init(marketplaceRevenueShareSummaries: [MarketplaceRevenueShareSummary], nextToken: String? = nil) {
            self.marketplaceRevenueShareSummaries = marketplaceRevenueShareSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["MarketplaceRevenueShareSummaries", "NextToken"], required: 0b1)
        public static var unread: Self { Self(marketplaceRevenueShareSummaries: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: marketplaceRevenueShareSummaries = try reader.readList { (reader) throws(SerializationError) in try MarketplaceRevenueShareSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, marketplaceRevenueShareSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }

    public struct MarketplaceRevenueShareSummary: WireCarrier {
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
        public var latestRevision: String
        /// Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var effectiveFrom: String?
        /// Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var effectiveUntil: String?
        /// Required. 0 or more.
        public var totalActiveMarketplaceRevenueShareAllocationCount: Int
        /// Required. 0 or more.
        public var totalMarketplaceRevenueShareAllocationCount: Int

        public init(
            id: String, arn: String, catalog: CatalogName, products: [MarketplaceRevenueShareProductSummary],
            createdDate: Instant, lastModifiedDate: Instant, latestRevision: String, effectiveFrom: String? = nil,
            effectiveUntil: String? = nil, totalActiveMarketplaceRevenueShareAllocationCount: Int,
            totalMarketplaceRevenueShareAllocationCount: Int
        ) {
            self.id = id
            self.arn = arn
            self.catalog = catalog
            self.products = products
            self.createdDate = createdDate
            self.lastModifiedDate = lastModifiedDate
            self.latestRevision = latestRevision
            self.effectiveFrom = effectiveFrom
            self.effectiveUntil = effectiveUntil
            self.totalActiveMarketplaceRevenueShareAllocationCount = totalActiveMarketplaceRevenueShareAllocationCount
            self.totalMarketplaceRevenueShareAllocationCount = totalMarketplaceRevenueShareAllocationCount
        }

        public static let members = MemberTable(["Id", "Arn", "Catalog", "Products", "CreatedDate", "LastModifiedDate", "LatestRevision", "EffectiveFrom", "EffectiveUntil", "TotalActiveMarketplaceRevenueShareAllocationCount", "TotalMarketplaceRevenueShareAllocationCount"], required: 0b11001111111)
        public static var unread: Self { Self(id: "", arn: "", catalog: CatalogName(rawValue: ""), products: [], createdDate: Instant(seconds: 0), lastModifiedDate: Instant(seconds: 0), latestRevision: "", totalActiveMarketplaceRevenueShareAllocationCount: 0, totalMarketplaceRevenueShareAllocationCount: 0) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: catalog = CatalogName(rawValue: try reader.readString())
            case 3: products = try reader.readList { (reader) throws(SerializationError) in try MarketplaceRevenueShareProductSummary(from: reader) }
            case 4: createdDate = try reader.readInstant()
            case 5: lastModifiedDate = try reader.readInstant()
            case 6: latestRevision = try reader.readString()
            case 7: effectiveFrom = try reader.readString()
            case 8: effectiveUntil = try reader.readString()
            case 9: totalActiveMarketplaceRevenueShareAllocationCount = try reader.readInteger()
            case 10: totalMarketplaceRevenueShareAllocationCount = try reader.readInteger()
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
            writer.member(6, of: Self.members, latestRevision)
            writer.member(7, of: Self.members, effectiveFrom)
            writer.member(8, of: Self.members, effectiveUntil)
            writer.member(9, of: Self.members, totalActiveMarketplaceRevenueShareAllocationCount)
            writer.member(10, of: Self.members, totalMarketplaceRevenueShareAllocationCount)
        }

        /// `effectiveFrom` as a day; nil when there is none.
        public var effectiveFromDay: CalendarDay? {
            get { effectiveFrom.flatMap(CalendarDay.init) }
            set { effectiveFrom = newValue?.description }
        }
        /// `effectiveUntil` as a day; nil when there is none.
        public var effectiveUntilDay: CalendarDay? {
            get { effectiveUntil.flatMap(CalendarDay.init) }
            set { effectiveUntil = newValue?.description }
        }
    }
}
