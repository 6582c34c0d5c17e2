// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Says what part of a shared revenue counts, from when until when.
    ///
    /// Writes, idempotent. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException, ConflictException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `CreateMarketplaceRevenueShareAllocation`.
    public enum CreateMarketplaceRevenueShareAllocation: RevenueOperation {
        public typealias Input = Revenue.CreateMarketplaceRevenueShareAllocationInput
        public typealias Output = Revenue.CreateMarketplaceRevenueShareAllocationOutput

        public static let descriptor = OperationDescriptor(
            name: "CreateMarketplaceRevenueShareAllocation",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException", "ConflictException"]
        )

        public static func invoke<Service: RevenueService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.createMarketplaceRevenueShareAllocation(input, call)
        }
    }
}

extension Revenue {
    public struct CreateMarketplaceRevenueShareAllocationInput: WireStructure {
        /// Required.
        public var catalog: CatalogName
        /// Required. Pattern `prod-[a-z0-9]{13}`. 18...18 characters.
        public var productId: String
        /// Idempotency token. Pattern `[!-~]{1,64}`. 1...64 characters.
        public var clientToken: String?
        /// Required. Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var effectiveFrom: String
        /// Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var effectiveUntil: String?
        /// Required. Pattern `\d{1,3}(\.\d{1,2})?`. 1...6 characters.
        public var revenueSharePercent: String

        public init(
            catalog: CatalogName,
            productId: String,
            clientToken: String? = nil,
            effectiveFrom: String,
            effectiveUntil: String? = nil,
            revenueSharePercent: String
        ) {
            self.catalog = catalog
            self.productId = productId
            self.clientToken = clientToken
            self.effectiveFrom = effectiveFrom
            self.effectiveUntil = effectiveUntil
            self.revenueSharePercent = revenueSharePercent
        }

        private static let members = MemberTable(["Catalog", "ProductId", "ClientToken", "EffectiveFrom", "EffectiveUntil", "RevenueSharePercent"], required: 0b101011)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: CatalogName(rawValue: ""), productId: "", effectiveFrom: "", revenueSharePercent: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = CatalogName(rawValue: try reader.readString())
                case 1: productId = try reader.readString()
                case 2: clientToken = try reader.readString()
                case 3: effectiveFrom = try reader.readString()
                case 4: effectiveUntil = try reader.readString()
                case 5: revenueSharePercent = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, productId)
            writer.member(2, of: Self.members, clientToken)
            writer.member(3, of: Self.members, effectiveFrom)
            writer.member(4, of: Self.members, effectiveUntil)
            writer.member(5, of: Self.members, revenueSharePercent)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(productId, "ProductId", Revenue.Constraint.marketplaceProductId)
            check.string(clientToken, "ClientToken", Revenue.Constraint.clientToken)
            check.string(effectiveFrom, "EffectiveFrom", Revenue.Constraint.allocationEffectiveDateString)
            check.string(effectiveUntil, "EffectiveUntil", Revenue.Constraint.allocationEffectiveDateString)
            check.string(revenueSharePercent, "RevenueSharePercent", Revenue.Constraint.revenueSharePercent)
        }

        /// `effectiveFrom` as a day; nil when there is none.
        public var effectiveFromDay: CalendarDay? {
            get { CalendarDay(effectiveFrom) }
            set { effectiveFrom = newValue?.description ?? "" }
        }
        /// `effectiveUntil` as a day; nil when there is none.
        public var effectiveUntilDay: CalendarDay? {
            get { effectiveUntil.flatMap(CalendarDay.init) }
            set { effectiveUntil = newValue?.description }
        }
    }
}

extension Revenue {
    public struct CreateMarketplaceRevenueShareAllocationOutput: WireStructure {
        /// Required. Pattern `mrsa-[A-Za-z0-9]{13}`. 18...18 characters.
        public var marketplaceRevenueShareAllocationId: String
        /// Required. Pattern `prod-[a-z0-9]{13}`. 18...18 characters.
        public var productId: String
        public var productName: String?
        /// Required.
        public var arn: String
        /// Required. Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var effectiveFrom: String
        /// Pattern `\d{4}-\d{2}-\d{2}`. 10...10 characters.
        public var effectiveUntil: String?
        /// Required. Pattern `\d{1,3}(\.\d{1,2})?`. 1...6 characters.
        public var revenueSharePercent: String
        /// Required.
        public var status: AllocationStatus
        /// UTC.
        public var createdDate: Instant?
        /// UTC.
        public var lastModifiedDate: Instant?
        /// Pattern `[1-9][0-9]*`. 1...19 characters.
        public var latestMarketplaceRevenueShareRevision: String?

        public init(
            marketplaceRevenueShareAllocationId: String,
            productId: String,
            productName: String? = nil,
            arn: String,
            effectiveFrom: String,
            effectiveUntil: String? = nil,
            revenueSharePercent: String,
            status: AllocationStatus,
            createdDate: Instant? = nil,
            lastModifiedDate: Instant? = nil,
            latestMarketplaceRevenueShareRevision: String? = nil
        ) {
            self.marketplaceRevenueShareAllocationId = marketplaceRevenueShareAllocationId
            self.productId = productId
            self.productName = productName
            self.arn = arn
            self.effectiveFrom = effectiveFrom
            self.effectiveUntil = effectiveUntil
            self.revenueSharePercent = revenueSharePercent
            self.status = status
            self.createdDate = createdDate
            self.lastModifiedDate = lastModifiedDate
            self.latestMarketplaceRevenueShareRevision = latestMarketplaceRevenueShareRevision
        }

        private static let members = MemberTable(["MarketplaceRevenueShareAllocationId", "ProductId", "ProductName", "Arn", "EffectiveFrom", "EffectiveUntil", "RevenueSharePercent", "Status", "CreatedDate", "LastModifiedDate", "LatestMarketplaceRevenueShareRevision"], required: 0b11011011)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(marketplaceRevenueShareAllocationId: "", productId: "", arn: "", effectiveFrom: "", revenueSharePercent: "", status: AllocationStatus(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: marketplaceRevenueShareAllocationId = try reader.readString()
                case 1: productId = try reader.readString()
                case 2: productName = try reader.readString()
                case 3: arn = try reader.readString()
                case 4: effectiveFrom = try reader.readString()
                case 5: effectiveUntil = try reader.readString()
                case 6: revenueSharePercent = try reader.readString()
                case 7: status = AllocationStatus(rawValue: try reader.readString())
                case 8: createdDate = try reader.readInstant()
                case 9: lastModifiedDate = try reader.readInstant()
                case 10: latestMarketplaceRevenueShareRevision = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, marketplaceRevenueShareAllocationId)
            writer.member(1, of: Self.members, productId)
            writer.member(2, of: Self.members, productName)
            writer.member(3, of: Self.members, arn)
            writer.member(4, of: Self.members, effectiveFrom)
            writer.member(5, of: Self.members, effectiveUntil)
            writer.member(6, of: Self.members, revenueSharePercent)
            writer.member(7, of: Self.members, status.rawValue)
            writer.member(8, of: Self.members, createdDate)
            writer.member(9, of: Self.members, lastModifiedDate)
            writer.member(10, of: Self.members, latestMarketplaceRevenueShareRevision)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(marketplaceRevenueShareAllocationId, "MarketplaceRevenueShareAllocationId", Revenue.Constraint.marketplaceRevenueShareAllocationId)
            check.string(productId, "ProductId", Revenue.Constraint.marketplaceProductId)
            check.string(effectiveFrom, "EffectiveFrom", Revenue.Constraint.allocationEffectiveDateString)
            check.string(effectiveUntil, "EffectiveUntil", Revenue.Constraint.allocationEffectiveDateString)
            check.string(revenueSharePercent, "RevenueSharePercent", Revenue.Constraint.revenueSharePercent)
            check.value(status, "Status")
            check.string(latestMarketplaceRevenueShareRevision, "LatestMarketplaceRevenueShareRevision", Revenue.Constraint.revisionToken)
        }

        /// `effectiveFrom` as a day; nil when there is none.
        public var effectiveFromDay: CalendarDay? {
            get { CalendarDay(effectiveFrom) }
            set { effectiveFrom = newValue?.description ?? "" }
        }
        /// `effectiveUntil` as a day; nil when there is none.
        public var effectiveUntilDay: CalendarDay? {
            get { effectiveUntil.flatMap(CalendarDay.init) }
            set { effectiveUntil = newValue?.description }
        }
    }
}
