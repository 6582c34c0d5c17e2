// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Lists attributions of revenue.
    public enum ListRevenueAttributions: RevenueOperation {
        public typealias Input = Revenue.ListRevenueAttributionsInput
        public typealias Output = Revenue.ListRevenueAttributionsOutput

        public static let descriptor = OperationDescriptor(
            name: "ListRevenueAttributions",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "RevenueAttributionSummaries"),
            quota: Quota(perSecond: 10)
        )

        public static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listRevenueAttributions(input, call)
        }
    }

    public struct AttributionSummary: WireCarrier {
        public var arn: String?
        /// Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/revenue-attribution/ra-[a-z0-9]{13}|ra-[a-z0-9]{13})`. 16...1011 characters.
        public var id: String?
        public var catalog: CatalogName?
        /// 1...128 characters.
        public var name: String?
        /// Required.
        public var tenancyModel: TenancyModel
        public var marketplaceProduct: MarketplaceProductSummary?
        /// UTC.
        public var createdDate: Instant?
        /// UTC.
        public var lastModifiedDate: Instant?
        /// Pattern `[1-9][0-9]*`. 1...19 characters.
        public var latestRevision: String?
        /// Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var effectiveFrom: String?
        /// Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var effectiveUntil: String?
        /// 0 or more.
        public var totalActiveRevenueAttributionAllocationCount: Int?
        /// 0 or more.
        public var totalRevenueAttributionAllocationCount: Int?
        /// 0...10 entries.
        public var context: [String: String]?

        public init(
            arn: String? = nil, id: String? = nil, catalog: CatalogName? = nil, name: String? = nil,
            tenancyModel: TenancyModel, marketplaceProduct: MarketplaceProductSummary? = nil,
            createdDate: Instant? = nil, lastModifiedDate: Instant? = nil, latestRevision: String? = nil,
            effectiveFrom: String? = nil, effectiveUntil: String? = nil,
            totalActiveRevenueAttributionAllocationCount: Int? = nil,
            totalRevenueAttributionAllocationCount: Int? = nil, context: [String: String]? = nil
        ) {
            self.arn = arn
            self.id = id
            self.catalog = catalog
            self.name = name
            self.tenancyModel = tenancyModel
            self.marketplaceProduct = marketplaceProduct
            self.createdDate = createdDate
            self.lastModifiedDate = lastModifiedDate
            self.latestRevision = latestRevision
            self.effectiveFrom = effectiveFrom
            self.effectiveUntil = effectiveUntil
            self.totalActiveRevenueAttributionAllocationCount = totalActiveRevenueAttributionAllocationCount
            self.totalRevenueAttributionAllocationCount = totalRevenueAttributionAllocationCount
            self.context = context
        }

        public static let members = MemberTable(["Arn", "Id", "Catalog", "Name", "TenancyModel", "MarketplaceProduct", "CreatedDate", "LastModifiedDate", "LatestRevision", "EffectiveFrom", "EffectiveUntil", "TotalActiveRevenueAttributionAllocationCount", "TotalRevenueAttributionAllocationCount", "Context"], required: 0b10000)
        public static var unread: Self { Self(tenancyModel: TenancyModel(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: arn = try reader.readString()
            case 1: id = try reader.readString()
            case 2: catalog = CatalogName(rawValue: try reader.readString())
            case 3: name = try reader.readString()
            case 4: tenancyModel = TenancyModel(rawValue: try reader.readString())
            case 5: marketplaceProduct = try MarketplaceProductSummary(from: reader)
            case 6: createdDate = try reader.readInstant()
            case 7: lastModifiedDate = try reader.readInstant()
            case 8: latestRevision = try reader.readString()
            case 9: effectiveFrom = try reader.readString()
            case 10: effectiveUntil = try reader.readString()
            case 11: totalActiveRevenueAttributionAllocationCount = try reader.readInteger()
            case 12: totalRevenueAttributionAllocationCount = try reader.readInteger()
            case 13: context = try reader.readMap { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, arn)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, catalog?.rawValue)
            writer.member(3, of: Self.members, name)
            writer.member(4, of: Self.members, tenancyModel.rawValue)
            writer.member(5, of: Self.members, marketplaceProduct)
            writer.member(6, of: Self.members, createdDate)
            writer.member(7, of: Self.members, lastModifiedDate)
            writer.member(8, of: Self.members, latestRevision)
            writer.member(9, of: Self.members, effectiveFrom)
            writer.member(10, of: Self.members, effectiveUntil)
            writer.member(11, of: Self.members, totalActiveRevenueAttributionAllocationCount)
            writer.member(12, of: Self.members, totalRevenueAttributionAllocationCount)
            writer.member(13, of: Self.members, context) { $0.map($1) { $0.write($1) } }
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

    public struct ContextFilter: WireCarrier {
        /// Required. Pattern `[\x21-\x7E]+`. 1...128 characters.
        public var key: String
        /// 1...20 elements. Each: Pattern `[\x20-\x7E]+`. Each: 1...1024 characters.
        public var values: [String]?

        public init(key: String, values: [String]? = nil) {
            self.key = key
            self.values = values
        }

        public static let members = MemberTable(["Key", "Values"], required: 0b1)
        public static var unread: Self { Self(key: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: key = try reader.readString()
            case 1: values = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, key)
            writer.member(1, of: Self.members, values) { $0.list($1) { $0.write($1) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(key, "Key", Revenue.Constraint.contextKey)
            check.count(values?.count, "Values", min: 1, max: 20)
            for element in values ?? [] {
                check.string(element, "Values", Revenue.Constraint.contextValue)
            }
        }
    }

    public struct ListRevenueAttributionsInput: WireCarrier {
        /// Required.
        public var catalog: CatalogName
        /// 1...100 elements. Each: Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/revenue-attribution/ra-[a-z0-9]{13}|ra-[a-z0-9]{13})`. Each: 16...1011 characters.
        public var identifiers: [String]?
        /// UTC.
        public var createdAfter: Instant?
        /// UTC.
        public var createdBefore: Instant?
        public var sortBy: AttributionSortBy?
        public var sortOrder: SortOrder?
        /// 1...100.
        public var maxResults: Int?
        /// Pattern `[\S]+`. 1...2048 characters.
        public var nextToken: String?
        /// 1...5 elements.
        public var contextFilters: [ContextFilter]?

        public init(
            catalog: CatalogName, identifiers: [String]? = nil, createdAfter: Instant? = nil,
            createdBefore: Instant? = nil, sortBy: AttributionSortBy? = nil, sortOrder: SortOrder? = nil,
            maxResults: Int? = nil, nextToken: String? = nil, contextFilters: [ContextFilter]? = nil
        ) {
            self.catalog = catalog
            self.identifiers = identifiers
            self.createdAfter = createdAfter
            self.createdBefore = createdBefore
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.contextFilters = contextFilters
        }

        public static let members = MemberTable(["Catalog", "Identifiers", "CreatedAfter", "CreatedBefore", "SortBy", "SortOrder", "MaxResults", "NextToken", "ContextFilters"], required: 0b1)
        public static var unread: Self { Self(catalog: CatalogName(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = CatalogName(rawValue: try reader.readString())
            case 1: identifiers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 2: createdAfter = try reader.readInstant()
            case 3: createdBefore = try reader.readInstant()
            case 4: sortBy = AttributionSortBy(rawValue: try reader.readString())
            case 5: sortOrder = SortOrder(rawValue: try reader.readString())
            case 6: maxResults = try reader.readInteger()
            case 7: nextToken = try reader.readString()
            case 8: contextFilters = try reader.readList { (reader) throws(SerializationError) in try ContextFilter(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, identifiers) { $0.list($1) { $0.write($1) } }
            writer.member(2, of: Self.members, createdAfter)
            writer.member(3, of: Self.members, createdBefore)
            writer.member(4, of: Self.members, sortBy?.rawValue)
            writer.member(5, of: Self.members, sortOrder?.rawValue)
            writer.member(6, of: Self.members, maxResults)
            writer.member(7, of: Self.members, nextToken)
            writer.member(8, of: Self.members, contextFilters) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.count(identifiers?.count, "Identifiers", min: 1, max: 100)
            for element in identifiers ?? [] {
                check.string(element, "Identifiers", Revenue.Constraint.revenueAttributionIdentifier)
            }
            check.value(sortBy, "SortBy")
            check.value(sortOrder, "SortOrder")
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.string(nextToken, "NextToken", Revenue.Constraint.nextToken)
            check.count(contextFilters?.count, "ContextFilters", min: 1, max: 5)
            for element in contextFilters ?? [] {
                check.structure(element, "ContextFilters")
            }
        }
    }

    public struct ListRevenueAttributionsOutput: WireCarrier {
        public var revenueAttributionSummaries: [AttributionSummary]?
        /// Pattern `[\S]+`. 1...2048 characters.
        public var nextToken: String?

        public init(revenueAttributionSummaries: [AttributionSummary]? = nil, nextToken: String? = nil) {
            self.revenueAttributionSummaries = revenueAttributionSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["RevenueAttributionSummaries", "NextToken"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: revenueAttributionSummaries = try reader.readList { (reader) throws(SerializationError) in try AttributionSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, revenueAttributionSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
