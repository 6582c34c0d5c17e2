// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Shows one part of an attributed revenue.
    public enum GetRevenueAttributionAllocation: RevenueOperation {
        public typealias Input = Revenue.GetRevenueAttributionAllocationInput
        public typealias Output = Revenue.GetRevenueAttributionAllocationOutput

        public static let descriptor = OperationDescriptor(
            name: "GetRevenueAttributionAllocation",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 50),
            resources: ["revenue-attribution"]
        )

        public static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getRevenueAttributionAllocation(input, call)
        }
    }

    public struct GetRevenueAttributionAllocationInput: WireCarrier {
        /// Required.
        public var catalog: CatalogName
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/revenue-attribution/ra-[a-z0-9]{13}|ra-[a-z0-9]{13})`. 16...1011 characters.
        public var revenueAttributionIdentifier: String
        /// Required. Pattern `alloc-[a-z0-9]{13}`. 19...19 characters.
        public var revenueAttributionAllocationId: String
        /// Pattern `[1-9][0-9]*`. 1...19 characters.
        public var revenueAttributionRevision: String?

        public init(
            catalog: CatalogName, revenueAttributionIdentifier: String, revenueAttributionAllocationId: String,
            revenueAttributionRevision: String? = nil
        ) {
            self.catalog = catalog
            self.revenueAttributionIdentifier = revenueAttributionIdentifier
            self.revenueAttributionAllocationId = revenueAttributionAllocationId
            self.revenueAttributionRevision = revenueAttributionRevision
        }

        public static let members = MemberTable(["Catalog", "RevenueAttributionIdentifier", "RevenueAttributionAllocationId", "RevenueAttributionRevision"], required: 0b111)
        public static var unread: Self { Self(catalog: CatalogName(rawValue: ""), revenueAttributionIdentifier: "", revenueAttributionAllocationId: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = CatalogName(rawValue: try reader.readString())
            case 1: revenueAttributionIdentifier = try reader.readString()
            case 2: revenueAttributionAllocationId = try reader.readString()
            case 3: revenueAttributionRevision = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, revenueAttributionIdentifier)
            writer.member(2, of: Self.members, revenueAttributionAllocationId)
            writer.member(3, of: Self.members, revenueAttributionRevision)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(revenueAttributionIdentifier, "RevenueAttributionIdentifier", Revenue.Constraint.revenueAttributionIdentifier)
            check.string(revenueAttributionAllocationId, "RevenueAttributionAllocationId", Revenue.Constraint.revenueAttributionAllocationId)
            check.string(revenueAttributionRevision, "RevenueAttributionRevision", Revenue.Constraint.revisionToken)
        }
    }

    public struct GetRevenueAttributionAllocationOutput: WireCarrier {
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
        /// Required. UTC.
        public var createdDate: Instant
        /// Required. UTC.
        public var lastModifiedDate: Instant
        /// Required. Pattern `[1-9][0-9]*`. 1...19 characters.
        public var revenueAttributionRevision: String
        /// Required. Pattern `[1-9][0-9]*`. 1...19 characters.
        public var revenueAttributionLatestRevision: String

        public init(
            revenueAttributionAllocationId: String, revenueAttributionIdentifier: String, entityType: EntityType,
            entityIdentifier: String, entityName: String? = nil, customerAwsAccountId: String,
            revenueSharePercent: String, effectiveFrom: String, effectiveUntil: String, status: AllocationStatus,
            createdDate: Instant, lastModifiedDate: Instant, revenueAttributionRevision: String,
            revenueAttributionLatestRevision: String
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
            self.createdDate = createdDate
            self.lastModifiedDate = lastModifiedDate
            self.revenueAttributionRevision = revenueAttributionRevision
            self.revenueAttributionLatestRevision = revenueAttributionLatestRevision
        }

        public static let members = MemberTable(["RevenueAttributionAllocationId", "RevenueAttributionIdentifier", "EntityType", "EntityIdentifier", "EntityName", "CustomerAwsAccountId", "RevenueSharePercent", "EffectiveFrom", "EffectiveUntil", "Status", "CreatedDate", "LastModifiedDate", "RevenueAttributionRevision", "RevenueAttributionLatestRevision"], required: 0b11111111101111, sensitive: 0b100000)
        public static var unread: Self { Self(revenueAttributionAllocationId: "", revenueAttributionIdentifier: "", entityType: EntityType(rawValue: ""), entityIdentifier: "", customerAwsAccountId: "", revenueSharePercent: "", effectiveFrom: "", effectiveUntil: "", status: AllocationStatus(rawValue: ""), createdDate: Instant(seconds: 0), lastModifiedDate: Instant(seconds: 0), revenueAttributionRevision: "", revenueAttributionLatestRevision: "") }

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
            case 10: createdDate = try reader.readInstant()
            case 11: lastModifiedDate = try reader.readInstant()
            case 12: revenueAttributionRevision = try reader.readString()
            case 13: revenueAttributionLatestRevision = try reader.readString()
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
            writer.member(10, of: Self.members, createdDate)
            writer.member(11, of: Self.members, lastModifiedDate)
            writer.member(12, of: Self.members, revenueAttributionRevision)
            writer.member(13, of: Self.members, revenueAttributionLatestRevision)
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
