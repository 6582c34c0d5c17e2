// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Shows one part of a shared revenue.
    public enum GetMarketplaceRevenueShareAllocation: RevenueOperation {
        public typealias Input = Revenue.GetMarketplaceRevenueShareAllocationInput
        public typealias Output = Revenue.GetMarketplaceRevenueShareAllocationOutput

        public static let descriptor = OperationDescriptor(
            name: "GetMarketplaceRevenueShareAllocation",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 50),
            resources: ["marketplace-revenue-share"]
        )

        public static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getMarketplaceRevenueShareAllocation(input, call)
        }
    }

    public struct GetMarketplaceRevenueShareAllocationInput: WireCarrier {
        /// Required.
        public var catalog: CatalogName
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/marketplace-revenue-share/mrs-[a-z0-9]{13}|mrs-[a-z0-9]{13})`. 17...1011 characters.
        public var marketplaceRevenueShareIdentifier: String
        /// Required. Pattern `mrsa-[a-z0-9]{13}`. 18...18 characters.
        public var marketplaceRevenueShareAllocationId: String
        /// Pattern `[1-9][0-9]*`. 1...19 characters.
        public var marketplaceRevenueShareRevision: String?

        public init(
            catalog: CatalogName, marketplaceRevenueShareIdentifier: String,
            marketplaceRevenueShareAllocationId: String, marketplaceRevenueShareRevision: String? = nil
        ) {
            self.catalog = catalog
            self.marketplaceRevenueShareIdentifier = marketplaceRevenueShareIdentifier
            self.marketplaceRevenueShareAllocationId = marketplaceRevenueShareAllocationId
            self.marketplaceRevenueShareRevision = marketplaceRevenueShareRevision
        }

        public static let members = MemberTable(["Catalog", "MarketplaceRevenueShareIdentifier", "MarketplaceRevenueShareAllocationId", "MarketplaceRevenueShareRevision"], required: 0b111)
        public static var unread: Self { Self(catalog: CatalogName(rawValue: ""), marketplaceRevenueShareIdentifier: "", marketplaceRevenueShareAllocationId: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = CatalogName(rawValue: try reader.readString())
            case 1: marketplaceRevenueShareIdentifier = try reader.readString()
            case 2: marketplaceRevenueShareAllocationId = try reader.readString()
            case 3: marketplaceRevenueShareRevision = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, marketplaceRevenueShareIdentifier)
            writer.member(2, of: Self.members, marketplaceRevenueShareAllocationId)
            writer.member(3, of: Self.members, marketplaceRevenueShareRevision)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(marketplaceRevenueShareIdentifier, "MarketplaceRevenueShareIdentifier", Revenue.Constraint.marketplaceRevenueShareIdentifier)
            check.string(marketplaceRevenueShareAllocationId, "MarketplaceRevenueShareAllocationId", Revenue.Constraint.marketplaceRevenueShareAllocationId)
            check.string(marketplaceRevenueShareRevision, "MarketplaceRevenueShareRevision", Revenue.Constraint.revisionToken)
        }
    }

    public struct GetMarketplaceRevenueShareAllocationOutput: WireCarrier {
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
        /// Required. Pattern `[1-9][0-9]*`. 1...19 characters.
        public var marketplaceRevenueShareRevision: String
        /// Required. Pattern `[1-9][0-9]*`. 1...19 characters.
        public var marketplaceRevenueShareLatestRevision: String

        public init(
            marketplaceRevenueShareAllocationId: String, marketplaceRevenueShareIdentifier: String,
            effectiveFrom: String, effectiveUntil: String, revenueSharePercent: String, status: AllocationStatus,
            createdDate: Instant, lastModifiedDate: Instant, marketplaceRevenueShareRevision: String,
            marketplaceRevenueShareLatestRevision: String
        ) {
            self.marketplaceRevenueShareAllocationId = marketplaceRevenueShareAllocationId
            self.marketplaceRevenueShareIdentifier = marketplaceRevenueShareIdentifier
            self.effectiveFrom = effectiveFrom
            self.effectiveUntil = effectiveUntil
            self.revenueSharePercent = revenueSharePercent
            self.status = status
            self.createdDate = createdDate
            self.lastModifiedDate = lastModifiedDate
            self.marketplaceRevenueShareRevision = marketplaceRevenueShareRevision
            self.marketplaceRevenueShareLatestRevision = marketplaceRevenueShareLatestRevision
        }

        public static let members = MemberTable(["MarketplaceRevenueShareAllocationId", "MarketplaceRevenueShareIdentifier", "EffectiveFrom", "EffectiveUntil", "RevenueSharePercent", "Status", "CreatedDate", "LastModifiedDate", "MarketplaceRevenueShareRevision", "MarketplaceRevenueShareLatestRevision"], required: 0b1111111111)
        public static var unread: Self { Self(marketplaceRevenueShareAllocationId: "", marketplaceRevenueShareIdentifier: "", effectiveFrom: "", effectiveUntil: "", revenueSharePercent: "", status: AllocationStatus(rawValue: ""), createdDate: Instant(seconds: 0), lastModifiedDate: Instant(seconds: 0), marketplaceRevenueShareRevision: "", marketplaceRevenueShareLatestRevision: "") }

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
            case 8: marketplaceRevenueShareRevision = try reader.readString()
            case 9: marketplaceRevenueShareLatestRevision = try reader.readString()
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
            writer.member(8, of: Self.members, marketplaceRevenueShareRevision)
            writer.member(9, of: Self.members, marketplaceRevenueShareLatestRevision)
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
