// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Shows one attribution of revenue.
    public enum GetRevenueAttribution: RevenueOperation {
        public typealias Input = Revenue.GetRevenueAttributionInput
        public typealias Output = Revenue.GetRevenueAttributionOutput

        public static let descriptor = OperationDescriptor(
            name: "GetRevenueAttribution",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 50),
            resources: ["revenue-attribution"]
        )

        public static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getRevenueAttribution(input, call)
        }
    }

    public struct GetRevenueAttributionInput: WireCarrier {
        /// Required.
        public var catalog: CatalogName
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/revenue-attribution/ra-[a-z0-9]{13}|ra-[a-z0-9]{13})`. 16...1011 characters.
        public var identifier: String
        /// Pattern `[1-9][0-9]*`. 1...19 characters.
        public var revision: String?

        public init(catalog: CatalogName, identifier: String, revision: String? = nil) {
            self.catalog = catalog
            self.identifier = identifier
            self.revision = revision
        }

        public static let members = MemberTable(["Catalog", "Identifier", "Revision"], required: 0b11)
        public static var unread: Self { Self(catalog: CatalogName(rawValue: ""), identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = CatalogName(rawValue: try reader.readString())
            case 1: identifier = try reader.readString()
            case 2: revision = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, revision)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(identifier, "Identifier", Revenue.Constraint.revenueAttributionIdentifier)
            check.string(revision, "Revision", Revenue.Constraint.revisionToken)
        }
    }

    public struct GetRevenueAttributionOutput: WireCarrier {
        /// Required.
        public var arn: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/revenue-attribution/ra-[a-z0-9]{13}|ra-[a-z0-9]{13})`. 16...1011 characters.
        public var id: String
        /// Required.
        public var catalog: CatalogName
        /// 1...128 characters.
        public var name: String?
        /// 0...1024 characters.
        public var description: String?
        /// Required.
        public var tenancyModel: TenancyModel
        public var marketplaceProduct: MarketplaceProductSummary?
        /// UTC.
        public var createdDate: Instant?
        /// UTC.
        public var lastModifiedDate: Instant?
        /// Pattern `[1-9][0-9]*`. 1...19 characters.
        public var revision: String?
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
            arn: String, id: String, catalog: CatalogName, name: String? = nil, description: String? = nil,
            tenancyModel: TenancyModel, marketplaceProduct: MarketplaceProductSummary? = nil,
            createdDate: Instant? = nil, lastModifiedDate: Instant? = nil, revision: String? = nil,
            latestRevision: String? = nil, effectiveFrom: String? = nil, effectiveUntil: String? = nil,
            totalActiveRevenueAttributionAllocationCount: Int? = nil,
            totalRevenueAttributionAllocationCount: Int? = nil, context: [String: String]? = nil
        ) {
            self.arn = arn
            self.id = id
            self.catalog = catalog
            self.name = name
            self.description = description
            self.tenancyModel = tenancyModel
            self.marketplaceProduct = marketplaceProduct
            self.createdDate = createdDate
            self.lastModifiedDate = lastModifiedDate
            self.revision = revision
            self.latestRevision = latestRevision
            self.effectiveFrom = effectiveFrom
            self.effectiveUntil = effectiveUntil
            self.totalActiveRevenueAttributionAllocationCount = totalActiveRevenueAttributionAllocationCount
            self.totalRevenueAttributionAllocationCount = totalRevenueAttributionAllocationCount
            self.context = context
        }

        public static let members = MemberTable(["Arn", "Id", "Catalog", "Name", "Description", "TenancyModel", "MarketplaceProduct", "CreatedDate", "LastModifiedDate", "Revision", "LatestRevision", "EffectiveFrom", "EffectiveUntil", "TotalActiveRevenueAttributionAllocationCount", "TotalRevenueAttributionAllocationCount", "Context"], required: 0b100111)
        public static var unread: Self { Self(arn: "", id: "", catalog: CatalogName(rawValue: ""), tenancyModel: TenancyModel(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: arn = try reader.readString()
            case 1: id = try reader.readString()
            case 2: catalog = CatalogName(rawValue: try reader.readString())
            case 3: name = try reader.readString()
            case 4: description = try reader.readString()
            case 5: tenancyModel = TenancyModel(rawValue: try reader.readString())
            case 6: marketplaceProduct = try MarketplaceProductSummary(from: reader)
            case 7: createdDate = try reader.readInstant()
            case 8: lastModifiedDate = try reader.readInstant()
            case 9: revision = try reader.readString()
            case 10: latestRevision = try reader.readString()
            case 11: effectiveFrom = try reader.readString()
            case 12: effectiveUntil = try reader.readString()
            case 13: totalActiveRevenueAttributionAllocationCount = try reader.readInteger()
            case 14: totalRevenueAttributionAllocationCount = try reader.readInteger()
            case 15: context = try reader.readMap { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, arn)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, catalog.rawValue)
            writer.member(3, of: Self.members, name)
            writer.member(4, of: Self.members, description)
            writer.member(5, of: Self.members, tenancyModel.rawValue)
            writer.member(6, of: Self.members, marketplaceProduct)
            writer.member(7, of: Self.members, createdDate)
            writer.member(8, of: Self.members, lastModifiedDate)
            writer.member(9, of: Self.members, revision)
            writer.member(10, of: Self.members, latestRevision)
            writer.member(11, of: Self.members, effectiveFrom)
            writer.member(12, of: Self.members, effectiveUntil)
            writer.member(13, of: Self.members, totalActiveRevenueAttributionAllocationCount)
            writer.member(14, of: Self.members, totalRevenueAttributionAllocationCount)
            writer.member(15, of: Self.members, context) { $0.map($1) { $0.write($1) } }
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
