// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Lists the parts of a shared revenue.
    public enum ListMarketplaceRevenueShareAllocations: RevenueOperation {
        public typealias Input = Revenue.ListMarketplaceRevenueShareAllocationsInput
        public typealias Output = Revenue.ListMarketplaceRevenueShareAllocationsOutput

        public static let descriptor = OperationDescriptor(
            name: "ListMarketplaceRevenueShareAllocations",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "MarketplaceRevenueShareAllocationSummaries"),
            quota: Quota(perSecond: 10)
        )

        public static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listMarketplaceRevenueShareAllocations(input, call)
        }
    }

    public struct ListMarketplaceRevenueShareAllocationsInput: WireCarrier {
        /// Required.
        public var catalog: CatalogName
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/marketplace-revenue-share/mrs-[a-z0-9]{13}|mrs-[a-z0-9]{13})`. 17...1011 characters.
        public var marketplaceRevenueShareIdentifier: String
        public var statusFilter: AllocationStatus?
        /// Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var afterEffectiveFrom: String?
        /// Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var beforeEffectiveFrom: String?
        /// Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var afterEffectiveUntil: String?
        /// Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var beforeEffectiveUntil: String?
        public var sortBy: MarketplaceRevenueShareAllocationSortField?
        public var sortOrder: SortOrder?
        /// 1...100.
        public var maxResults: Int?
        /// Pattern `[\S]+`. 1...2048 characters.
        public var nextToken: String?
        /// Pattern `[1-9][0-9]*`. 1...19 characters.
        public var marketplaceRevenueShareRevision: String?

        public init(
            catalog: CatalogName, marketplaceRevenueShareIdentifier: String, statusFilter: AllocationStatus? = nil,
            afterEffectiveFrom: String? = nil, beforeEffectiveFrom: String? = nil, afterEffectiveUntil: String? = nil,
            beforeEffectiveUntil: String? = nil, sortBy: MarketplaceRevenueShareAllocationSortField? = nil,
            sortOrder: SortOrder? = nil, maxResults: Int? = nil, nextToken: String? = nil,
            marketplaceRevenueShareRevision: String? = nil
        ) {
            self.catalog = catalog
            self.marketplaceRevenueShareIdentifier = marketplaceRevenueShareIdentifier
            self.statusFilter = statusFilter
            self.afterEffectiveFrom = afterEffectiveFrom
            self.beforeEffectiveFrom = beforeEffectiveFrom
            self.afterEffectiveUntil = afterEffectiveUntil
            self.beforeEffectiveUntil = beforeEffectiveUntil
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.marketplaceRevenueShareRevision = marketplaceRevenueShareRevision
        }

        public static let members = MemberTable(["Catalog", "MarketplaceRevenueShareIdentifier", "StatusFilter", "AfterEffectiveFrom", "BeforeEffectiveFrom", "AfterEffectiveUntil", "BeforeEffectiveUntil", "SortBy", "SortOrder", "MaxResults", "NextToken", "MarketplaceRevenueShareRevision"], required: 0b11)
        public static var unread: Self { Self(catalog: CatalogName(rawValue: ""), marketplaceRevenueShareIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = CatalogName(rawValue: try reader.readString())
            case 1: marketplaceRevenueShareIdentifier = try reader.readString()
            case 2: statusFilter = AllocationStatus(rawValue: try reader.readString())
            case 3: afterEffectiveFrom = try reader.readString()
            case 4: beforeEffectiveFrom = try reader.readString()
            case 5: afterEffectiveUntil = try reader.readString()
            case 6: beforeEffectiveUntil = try reader.readString()
            case 7: sortBy = MarketplaceRevenueShareAllocationSortField(rawValue: try reader.readString())
            case 8: sortOrder = SortOrder(rawValue: try reader.readString())
            case 9: maxResults = try reader.readInteger()
            case 10: nextToken = try reader.readString()
            case 11: marketplaceRevenueShareRevision = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, marketplaceRevenueShareIdentifier)
            writer.member(2, of: Self.members, statusFilter?.rawValue)
            writer.member(3, of: Self.members, afterEffectiveFrom)
            writer.member(4, of: Self.members, beforeEffectiveFrom)
            writer.member(5, of: Self.members, afterEffectiveUntil)
            writer.member(6, of: Self.members, beforeEffectiveUntil)
            writer.member(7, of: Self.members, sortBy?.rawValue)
            writer.member(8, of: Self.members, sortOrder?.rawValue)
            writer.member(9, of: Self.members, maxResults)
            writer.member(10, of: Self.members, nextToken)
            writer.member(11, of: Self.members, marketplaceRevenueShareRevision)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(marketplaceRevenueShareIdentifier, "MarketplaceRevenueShareIdentifier", Revenue.Constraint.marketplaceRevenueShareIdentifier)
            check.value(statusFilter, "StatusFilter")
            check.string(afterEffectiveFrom, "AfterEffectiveFrom", Revenue.Constraint.allocationEffectiveDateString)
            check.string(beforeEffectiveFrom, "BeforeEffectiveFrom", Revenue.Constraint.allocationEffectiveDateString)
            check.string(afterEffectiveUntil, "AfterEffectiveUntil", Revenue.Constraint.allocationEffectiveDateString)
            check.string(beforeEffectiveUntil, "BeforeEffectiveUntil", Revenue.Constraint.allocationEffectiveDateString)
            check.value(sortBy, "SortBy")
            check.value(sortOrder, "SortOrder")
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.string(nextToken, "NextToken", Revenue.Constraint.nextToken)
            check.string(marketplaceRevenueShareRevision, "MarketplaceRevenueShareRevision", Revenue.Constraint.revisionToken)
        }

        /// `afterEffectiveFrom` as a day; nil when there is none.
        public var afterEffectiveFromDay: CalendarDay? {
            get { afterEffectiveFrom.flatMap(CalendarDay.init) }
            set { afterEffectiveFrom = newValue?.description }
        }
        /// `beforeEffectiveFrom` as a day; nil when there is none.
        public var beforeEffectiveFromDay: CalendarDay? {
            get { beforeEffectiveFrom.flatMap(CalendarDay.init) }
            set { beforeEffectiveFrom = newValue?.description }
        }
        /// `afterEffectiveUntil` as a day; nil when there is none.
        public var afterEffectiveUntilDay: CalendarDay? {
            get { afterEffectiveUntil.flatMap(CalendarDay.init) }
            set { afterEffectiveUntil = newValue?.description }
        }
        /// `beforeEffectiveUntil` as a day; nil when there is none.
        public var beforeEffectiveUntilDay: CalendarDay? {
            get { beforeEffectiveUntil.flatMap(CalendarDay.init) }
            set { beforeEffectiveUntil = newValue?.description }
        }
    }

    public struct ListMarketplaceRevenueShareAllocationsOutput: WireCarrier {
        /// Required.
        public var marketplaceRevenueShareAllocationSummaries: [MarketplaceRevenueShareAllocationSummary]
        /// Pattern `[\S]+`. 1...2048 characters.
        public var nextToken: String?

        public init(
            marketplaceRevenueShareAllocationSummaries: [MarketplaceRevenueShareAllocationSummary],
            nextToken: String? = nil
        ) {
            self.marketplaceRevenueShareAllocationSummaries = marketplaceRevenueShareAllocationSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["MarketplaceRevenueShareAllocationSummaries", "NextToken"], required: 0b1)
        public static var unread: Self { Self(marketplaceRevenueShareAllocationSummaries: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: marketplaceRevenueShareAllocationSummaries = try reader.readList { (reader) throws(SerializationError) in try MarketplaceRevenueShareAllocationSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, marketplaceRevenueShareAllocationSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }

    public struct MarketplaceRevenueShareAllocationSummary: WireCarrier {
        /// Required. Pattern `mrsa-[a-z0-9]{13}`. 18...18 characters.
        public var marketplaceRevenueShareAllocationId: String
        /// Required. Pattern `mrs-[a-z0-9]{13}`. 17...17 characters.
        public var marketplaceRevenueShareIdentifier: String
        /// Required. Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var effectiveFrom: String
        /// Required. Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var effectiveUntil: String
        /// Required. Pattern `\d{1,3}(\.\d{1,2})?`. 1...6 characters.
        public var revenueSharePercent: String
        /// Required.
        public var status: AllocationStatus
        /// Required. UTC.
        public var createdDate: Instant
        /// Required. UTC.
        public var lastModifiedDate: Instant

        public init(
            marketplaceRevenueShareAllocationId: String, marketplaceRevenueShareIdentifier: String,
            effectiveFrom: String, effectiveUntil: String, revenueSharePercent: String, status: AllocationStatus,
            createdDate: Instant, lastModifiedDate: Instant
        ) {
            self.marketplaceRevenueShareAllocationId = marketplaceRevenueShareAllocationId
            self.marketplaceRevenueShareIdentifier = marketplaceRevenueShareIdentifier
            self.effectiveFrom = effectiveFrom
            self.effectiveUntil = effectiveUntil
            self.revenueSharePercent = revenueSharePercent
            self.status = status
            self.createdDate = createdDate
            self.lastModifiedDate = lastModifiedDate
        }

        public static let members = MemberTable(["MarketplaceRevenueShareAllocationId", "MarketplaceRevenueShareIdentifier", "EffectiveFrom", "EffectiveUntil", "RevenueSharePercent", "Status", "CreatedDate", "LastModifiedDate"], required: 0b11111111)
        public static var unread: Self { Self(marketplaceRevenueShareAllocationId: "", marketplaceRevenueShareIdentifier: "", effectiveFrom: "", effectiveUntil: "", revenueSharePercent: "", status: AllocationStatus(rawValue: ""), createdDate: Instant(seconds: 0), lastModifiedDate: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: marketplaceRevenueShareAllocationId = try reader.readString()
            case 1: marketplaceRevenueShareIdentifier = try reader.readString()
            case 2: effectiveFrom = try reader.readString()
            case 3: effectiveUntil = try reader.readString()
            case 4: revenueSharePercent = try reader.readString()
            case 5: status = AllocationStatus(rawValue: try reader.readString())
            case 6: createdDate = try reader.readInstant()
            case 7: lastModifiedDate = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, marketplaceRevenueShareAllocationId)
            writer.member(1, of: Self.members, marketplaceRevenueShareIdentifier)
            writer.member(2, of: Self.members, effectiveFrom)
            writer.member(3, of: Self.members, effectiveUntil)
            writer.member(4, of: Self.members, revenueSharePercent)
            writer.member(5, of: Self.members, status.rawValue)
            writer.member(6, of: Self.members, createdDate)
            writer.member(7, of: Self.members, lastModifiedDate)
        }

        /// `effectiveFrom` as a day; nil when there is none.
        public var effectiveFromDay: CalendarDay? {
            get { CalendarDay(effectiveFrom) }
            set { effectiveFrom = newValue?.description ?? "" }
        }
        /// `effectiveUntil` as a day; nil when there is none.
        public var effectiveUntilDay: CalendarDay? {
            get { CalendarDay(effectiveUntil) }
            set { effectiveUntil = newValue?.description ?? "" }
        }
    }
}
