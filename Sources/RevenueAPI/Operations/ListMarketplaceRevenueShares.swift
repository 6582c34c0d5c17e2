// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Lists the shares of Marketplace products' revenue.
    ///
    /// Reads. Pages through `MarketplaceRevenueShareSummaries`. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `ListMarketplaceRevenueShares`.
    public enum ListMarketplaceRevenueShares: RevenueOperation {
        public typealias Input = Revenue.ListMarketplaceRevenueSharesInput
        public typealias Output = Revenue.ListMarketplaceRevenueSharesOutput

        public static let descriptor = OperationDescriptor(
            name: "ListMarketplaceRevenueShares",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "MarketplaceRevenueShareSummaries")
        )

        public static func invoke<Service: RevenueService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.listMarketplaceRevenueShares(input, call)
        }
    }
}

extension Revenue {
    public struct ListMarketplaceRevenueSharesInput: WireStructure {
        /// Required.
        public var catalog: CatalogName
        /// 1...10 elements. Each: Pattern `prod-[a-z0-9]{13}`. Each: 18...18 characters.
        public var productIds: [String]?
        /// 1...10 elements.
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
            catalog: CatalogName,
            productIds: [String]? = nil,
            productCodes: [String]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            sortBy: MarketplaceRevenueShareSortBy? = nil,
            sortOrder: SortOrder? = nil,
            createdAfter: Instant? = nil,
            createdBefore: Instant? = nil
        ) {
            self.catalog = catalog
            self.productIds = productIds
            self.productCodes = productCodes
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.createdAfter = createdAfter
            self.createdBefore = createdBefore
        }

        private static let members = MemberTable(["Catalog", "ProductIds", "ProductCodes", "MaxResults", "NextToken", "SortBy", "SortOrder", "CreatedAfter", "CreatedBefore"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: CatalogName(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = CatalogName(rawValue: try reader.readString())
                case 1: productIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
                case 2: productCodes = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
                case 3: maxResults = try reader.readInteger()
                case 4: nextToken = try reader.readString()
                case 5: sortBy = MarketplaceRevenueShareSortBy(rawValue: try reader.readString())
                case 6: sortOrder = SortOrder(rawValue: try reader.readString())
                case 7: createdAfter = try reader.readInstant()
                case 8: createdBefore = try reader.readInstant()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, productIds) { $0.list($1) { $0.write($1) } }
            writer.member(2, of: Self.members, productCodes) { $0.list($1) { $0.write($1) } }
            writer.member(3, of: Self.members, maxResults)
            writer.member(4, of: Self.members, nextToken)
            writer.member(5, of: Self.members, sortBy?.rawValue)
            writer.member(6, of: Self.members, sortOrder?.rawValue)
            writer.member(7, of: Self.members, createdAfter)
            writer.member(8, of: Self.members, createdBefore)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.count(productIds?.count, "ProductIds", min: 1, max: 10)
            for element in productIds ?? [] {
                check.string(element, "ProductIds", Revenue.Constraint.marketplaceProductId)
            }
            check.count(productCodes?.count, "ProductCodes", min: 1, max: 10)
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.string(nextToken, "NextToken", Revenue.Constraint.nextToken)
            check.value(sortBy, "SortBy")
            check.value(sortOrder, "SortOrder")
        }
    }
}

extension Revenue {
    public struct ListMarketplaceRevenueSharesOutput: WireStructure {
        /// Required.
        public var marketplaceRevenueShareSummaries: [MarketplaceRevenueShareSummary]
        /// Pattern `[\S]+`. 1...2048 characters.
        public var nextToken: String?

        public init(
            marketplaceRevenueShareSummaries: [MarketplaceRevenueShareSummary],
            nextToken: String? = nil
        ) {
            self.marketplaceRevenueShareSummaries = marketplaceRevenueShareSummaries
            self.nextToken = nextToken
        }

        private static let members = MemberTable(["MarketplaceRevenueShareSummaries", "NextToken"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(marketplaceRevenueShareSummaries: [])
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: marketplaceRevenueShareSummaries = try reader.readList { (reader) throws(SerializationError) in try MarketplaceRevenueShareSummary(from: reader) }
                case 1: nextToken = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, marketplaceRevenueShareSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(nextToken, "NextToken", Revenue.Constraint.nextToken)
        }
    }
}

extension Revenue {
    public struct MarketplaceRevenueShareSummary: WireStructure {
        /// Required. Pattern `prod-[a-z0-9]{13}`. 18...18 characters.
        public var productId: String
        /// Required.
        public var arn: String
        public var catalog: CatalogName?
        public var productCode: String?
        public var productName: String?
        /// UTC.
        public var createdDate: Instant?
        /// UTC.
        public var lastModifiedDate: Instant?
        public var latestRevision: Int?
        public var totalActiveMarketplaceRevenueShareAllocationCount: Int?
        public var totalMarketplaceRevenueShareAllocationCount: Int?

        public init(
            productId: String,
            arn: String,
            catalog: CatalogName? = nil,
            productCode: String? = nil,
            productName: String? = nil,
            createdDate: Instant? = nil,
            lastModifiedDate: Instant? = nil,
            latestRevision: Int? = nil,
            totalActiveMarketplaceRevenueShareAllocationCount: Int? = nil,
            totalMarketplaceRevenueShareAllocationCount: Int? = nil
        ) {
            self.productId = productId
            self.arn = arn
            self.catalog = catalog
            self.productCode = productCode
            self.productName = productName
            self.createdDate = createdDate
            self.lastModifiedDate = lastModifiedDate
            self.latestRevision = latestRevision
            self.totalActiveMarketplaceRevenueShareAllocationCount = totalActiveMarketplaceRevenueShareAllocationCount
            self.totalMarketplaceRevenueShareAllocationCount = totalMarketplaceRevenueShareAllocationCount
        }

        private static let members = MemberTable(["ProductId", "Arn", "Catalog", "ProductCode", "ProductName", "CreatedDate", "LastModifiedDate", "LatestRevision", "TotalActiveMarketplaceRevenueShareAllocationCount", "TotalMarketplaceRevenueShareAllocationCount"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(productId: "", arn: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: productId = try reader.readString()
                case 1: arn = try reader.readString()
                case 2: catalog = CatalogName(rawValue: try reader.readString())
                case 3: productCode = try reader.readString()
                case 4: productName = try reader.readString()
                case 5: createdDate = try reader.readInstant()
                case 6: lastModifiedDate = try reader.readInstant()
                case 7: latestRevision = try reader.readInteger()
                case 8: totalActiveMarketplaceRevenueShareAllocationCount = try reader.readInteger()
                case 9: totalMarketplaceRevenueShareAllocationCount = try reader.readInteger()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, productId)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, catalog?.rawValue)
            writer.member(3, of: Self.members, productCode)
            writer.member(4, of: Self.members, productName)
            writer.member(5, of: Self.members, createdDate)
            writer.member(6, of: Self.members, lastModifiedDate)
            writer.member(7, of: Self.members, latestRevision)
            writer.member(8, of: Self.members, totalActiveMarketplaceRevenueShareAllocationCount)
            writer.member(9, of: Self.members, totalMarketplaceRevenueShareAllocationCount)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(productId, "ProductId", Revenue.Constraint.marketplaceProductId)
            check.value(catalog, "Catalog")
        }
    }
}
