// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Lists the parts of an attributed revenue.
    public enum ListRevenueAttributionAllocations: RevenueOperation {
        public typealias Input = Revenue.ListRevenueAttributionAllocationsInput
        public typealias Output = Revenue.ListRevenueAttributionAllocationsOutput

        public static let descriptor = OperationDescriptor(
            name: "ListRevenueAttributionAllocations",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "RevenueAttributionAllocationSummaries"),
            quota: Quota(perSecond: 10)
        )

        public static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listRevenueAttributionAllocations(input, call)
        }
    }

    public struct ListRevenueAttributionAllocationsInput: WireCarrier {
        /// Required.
        public var catalog: CatalogName
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/revenue-attribution/ra-[a-z0-9]{13}|ra-[a-z0-9]{13})`. 16...1011 characters.
        public var revenueAttributionIdentifier: String
        /// 1...2 elements.
        public var entityTypeFilters: [EntityType]?
        /// 1...50 elements. Each: Pattern `[\w\-:/.]+`. Each: 1...255 characters.
        public var entityIdentifierFilters: [String]?
        /// 1...50 elements. Each: Pattern `[0-9]{12}`. Each: 12...12 characters. Sensitive.
        public var customerAwsAccountIdFilters: [String]?
        public var statusFilter: AllocationStatus?
        /// Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var afterEffectiveFrom: String?
        /// Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var beforeEffectiveFrom: String?
        /// Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var afterEffectiveUntil: String?
        /// Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var beforeEffectiveUntil: String?
        public var sortBy: RevenueAttributionAllocationSortField?
        public var sortOrder: SortOrder?
        /// Pattern `[1-9][0-9]*`. 1...19 characters.
        public var revenueAttributionRevision: String?
        /// 1...500.
        public var maxResults: Int?
        /// Pattern `[\S]+`. 1...2048 characters.
        public var nextToken: String?

        public init(
            catalog: CatalogName, revenueAttributionIdentifier: String, entityTypeFilters: [EntityType]? = nil,
            entityIdentifierFilters: [String]? = nil, customerAwsAccountIdFilters: [String]? = nil,
            statusFilter: AllocationStatus? = nil, afterEffectiveFrom: String? = nil,
            beforeEffectiveFrom: String? = nil, afterEffectiveUntil: String? = nil, beforeEffectiveUntil: String? = nil,
            sortBy: RevenueAttributionAllocationSortField? = nil, sortOrder: SortOrder? = nil,
            revenueAttributionRevision: String? = nil, maxResults: Int? = nil, nextToken: String? = nil
        ) {
            self.catalog = catalog
            self.revenueAttributionIdentifier = revenueAttributionIdentifier
            self.entityTypeFilters = entityTypeFilters
            self.entityIdentifierFilters = entityIdentifierFilters
            self.customerAwsAccountIdFilters = customerAwsAccountIdFilters
            self.statusFilter = statusFilter
            self.afterEffectiveFrom = afterEffectiveFrom
            self.beforeEffectiveFrom = beforeEffectiveFrom
            self.afterEffectiveUntil = afterEffectiveUntil
            self.beforeEffectiveUntil = beforeEffectiveUntil
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.revenueAttributionRevision = revenueAttributionRevision
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Catalog", "RevenueAttributionIdentifier", "EntityTypeFilters", "EntityIdentifierFilters", "CustomerAwsAccountIdFilters", "StatusFilter", "AfterEffectiveFrom", "BeforeEffectiveFrom", "AfterEffectiveUntil", "BeforeEffectiveUntil", "SortBy", "SortOrder", "RevenueAttributionRevision", "MaxResults", "NextToken"], required: 0b11, sensitive: 0b10000)
        public static var unread: Self { Self(catalog: CatalogName(rawValue: ""), revenueAttributionIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = CatalogName(rawValue: try reader.readString())
            case 1: revenueAttributionIdentifier = try reader.readString()
            case 2: entityTypeFilters = try reader.readList { (reader) throws(SerializationError) in EntityType(rawValue: try reader.readString()) }
            case 3: entityIdentifierFilters = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 4: customerAwsAccountIdFilters = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 5: statusFilter = AllocationStatus(rawValue: try reader.readString())
            case 6: afterEffectiveFrom = try reader.readString()
            case 7: beforeEffectiveFrom = try reader.readString()
            case 8: afterEffectiveUntil = try reader.readString()
            case 9: beforeEffectiveUntil = try reader.readString()
            case 10: sortBy = RevenueAttributionAllocationSortField(rawValue: try reader.readString())
            case 11: sortOrder = SortOrder(rawValue: try reader.readString())
            case 12: revenueAttributionRevision = try reader.readString()
            case 13: maxResults = try reader.readInteger()
            case 14: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, revenueAttributionIdentifier)
            writer.member(2, of: Self.members, entityTypeFilters) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(3, of: Self.members, entityIdentifierFilters) { $0.list($1) { $0.write($1) } }
            writer.member(4, of: Self.members, customerAwsAccountIdFilters) { $0.list($1) { $0.write($1) } }
            writer.member(5, of: Self.members, statusFilter?.rawValue)
            writer.member(6, of: Self.members, afterEffectiveFrom)
            writer.member(7, of: Self.members, beforeEffectiveFrom)
            writer.member(8, of: Self.members, afterEffectiveUntil)
            writer.member(9, of: Self.members, beforeEffectiveUntil)
            writer.member(10, of: Self.members, sortBy?.rawValue)
            writer.member(11, of: Self.members, sortOrder?.rawValue)
            writer.member(12, of: Self.members, revenueAttributionRevision)
            writer.member(13, of: Self.members, maxResults)
            writer.member(14, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(revenueAttributionIdentifier, "RevenueAttributionIdentifier", Revenue.Constraint.revenueAttributionIdentifier)
            check.count(entityTypeFilters?.count, "EntityTypeFilters", min: 1, max: 2)
            for element in entityTypeFilters ?? [] {
                check.value(element, "EntityTypeFilters")
            }
            check.count(entityIdentifierFilters?.count, "EntityIdentifierFilters", min: 1, max: 50)
            for element in entityIdentifierFilters ?? [] {
                check.string(element, "EntityIdentifierFilters", Revenue.Constraint.entityIdentifier)
            }
            check.count(customerAwsAccountIdFilters?.count, "CustomerAwsAccountIdFilters", min: 1, max: 50)
            for element in customerAwsAccountIdFilters ?? [] {
                check.string(element, "CustomerAwsAccountIdFilters", Revenue.Constraint.customerAwsAccountId)
            }
            check.value(statusFilter, "StatusFilter")
            check.string(afterEffectiveFrom, "AfterEffectiveFrom", Revenue.Constraint.allocationEffectiveDateString)
            check.string(beforeEffectiveFrom, "BeforeEffectiveFrom", Revenue.Constraint.allocationEffectiveDateString)
            check.string(afterEffectiveUntil, "AfterEffectiveUntil", Revenue.Constraint.allocationEffectiveDateString)
            check.string(beforeEffectiveUntil, "BeforeEffectiveUntil", Revenue.Constraint.allocationEffectiveDateString)
            check.value(sortBy, "SortBy")
            check.value(sortOrder, "SortOrder")
            check.string(revenueAttributionRevision, "RevenueAttributionRevision", Revenue.Constraint.revisionToken)
            check.integer(maxResults, "MaxResults", min: 1, max: 500)
            check.string(nextToken, "NextToken", Revenue.Constraint.nextToken)
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

    public struct ListRevenueAttributionAllocationsOutput: WireCarrier {
        /// Required.
        public var revenueAttributionAllocationSummaries: [RevenueAttributionAllocationSummary]
        /// Pattern `[\S]+`. 1...2048 characters.
        public var nextToken: String?

        public init(
            revenueAttributionAllocationSummaries: [RevenueAttributionAllocationSummary], nextToken: String? = nil
        ) {
            self.revenueAttributionAllocationSummaries = revenueAttributionAllocationSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["RevenueAttributionAllocationSummaries", "NextToken"], required: 0b1)
        public static var unread: Self { Self(revenueAttributionAllocationSummaries: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: revenueAttributionAllocationSummaries = try reader.readList { (reader) throws(SerializationError) in try RevenueAttributionAllocationSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, revenueAttributionAllocationSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }

    public struct RevenueAttributionAllocationSummary: WireCarrier {
        /// Required. Pattern `alloc-[a-z0-9]{13}`. 19...19 characters.
        public var revenueAttributionAllocationId: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/revenue-attribution/ra-[a-z0-9]{13}|ra-[a-z0-9]{13})`. 16...1011 characters.
        public var revenueAttributionIdentifier: String
        /// Required.
        public var entityType: EntityType
        /// Required. Pattern `[\w\-:/.]+`. 1...255 characters.
        public var entityIdentifier: String
        public var entityName: String?
        /// Required. Pattern `[0-9]{12}`. 12...12 characters. Sensitive.
        public var customerAwsAccountId: String
        /// Required. Pattern `\d{1,3}(\.\d{1,2})?`. 1...6 characters.
        public var revenueSharePercent: String
        /// Required. Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var effectiveFrom: String
        /// Required. Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var effectiveUntil: String
        /// Required.
        public var status: AllocationStatus

        public init(
            revenueAttributionAllocationId: String, revenueAttributionIdentifier: String, entityType: EntityType,
            entityIdentifier: String, entityName: String? = nil, customerAwsAccountId: String,
            revenueSharePercent: String, effectiveFrom: String, effectiveUntil: String, status: AllocationStatus
        ) {
            self.revenueAttributionAllocationId = revenueAttributionAllocationId
            self.revenueAttributionIdentifier = revenueAttributionIdentifier
            self.entityType = entityType
            self.entityIdentifier = entityIdentifier
            self.entityName = entityName
            self.customerAwsAccountId = customerAwsAccountId
            self.revenueSharePercent = revenueSharePercent
            self.effectiveFrom = effectiveFrom
            self.effectiveUntil = effectiveUntil
            self.status = status
        }

        public static let members = MemberTable(["RevenueAttributionAllocationId", "RevenueAttributionIdentifier", "EntityType", "EntityIdentifier", "EntityName", "CustomerAwsAccountId", "RevenueSharePercent", "EffectiveFrom", "EffectiveUntil", "Status"], required: 0b1111101111, sensitive: 0b100000)
        public static var unread: Self { Self(revenueAttributionAllocationId: "", revenueAttributionIdentifier: "", entityType: EntityType(rawValue: ""), entityIdentifier: "", customerAwsAccountId: "", revenueSharePercent: "", effectiveFrom: "", effectiveUntil: "", status: AllocationStatus(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: revenueAttributionAllocationId = try reader.readString()
            case 1: revenueAttributionIdentifier = try reader.readString()
            case 2: entityType = EntityType(rawValue: try reader.readString())
            case 3: entityIdentifier = try reader.readString()
            case 4: entityName = try reader.readString()
            case 5: customerAwsAccountId = try reader.readString()
            case 6: revenueSharePercent = try reader.readString()
            case 7: effectiveFrom = try reader.readString()
            case 8: effectiveUntil = try reader.readString()
            case 9: status = AllocationStatus(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, revenueAttributionAllocationId)
            writer.member(1, of: Self.members, revenueAttributionIdentifier)
            writer.member(2, of: Self.members, entityType.rawValue)
            writer.member(3, of: Self.members, entityIdentifier)
            writer.member(4, of: Self.members, entityName)
            writer.member(5, of: Self.members, customerAwsAccountId)
            writer.member(6, of: Self.members, revenueSharePercent)
            writer.member(7, of: Self.members, effectiveFrom)
            writer.member(8, of: Self.members, effectiveUntil)
            writer.member(9, of: Self.members, status.rawValue)
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
