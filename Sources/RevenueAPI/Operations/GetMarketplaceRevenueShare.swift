// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Shows one share of revenue and its products.
    public enum GetMarketplaceRevenueShare: RevenueOperation {
        public typealias Input = Revenue.GetMarketplaceRevenueShareInput
        public typealias Output = Revenue.GetMarketplaceRevenueShareOutput

        public static let descriptor = OperationDescriptor(
            name: "GetMarketplaceRevenueShare",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException", "ConflictException"],
            quota: Quota(perSecond: 50),
            resources: ["marketplace-revenue-share"]
        )

        public static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getMarketplaceRevenueShare(input, call)
        }
    }

    public struct GetMarketplaceRevenueShareInput: WireCarrier {
        /// Required.
        public var catalog: CatalogName
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/marketplace-revenue-share/mrs-[a-z0-9]{13}|mrs-[a-z0-9]{13})`. 17...1011 characters.
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
            check.string(identifier, "Identifier", Revenue.Constraint.marketplaceRevenueShareIdentifier)
            check.string(revision, "Revision", Revenue.Constraint.revisionToken)
        }
    }

    public struct GetMarketplaceRevenueShareOutput: WireCarrier {
        /// Required. Pattern `mrs-[a-z0-9]{13}`. 17...17 characters.
        public var id: String
        /// Required. Pattern `arn:aws:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/marketplace-revenue-share/mrs-[a-z0-9]{13}`. 1...1011 characters.
        public var arn: String
        /// Required.
        public var catalog: CatalogName
        /// Required. 0...25 elements.
        public var products: [MarketplaceRevenueShareProductDetail]
        /// Required. UTC.
        public var createdDate: Instant
        /// Required. UTC.
        public var lastModifiedDate: Instant
        /// Required. Pattern `[1-9][0-9]*`. 1...19 characters.
        public var revision: String
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
            id: String, arn: String, catalog: CatalogName, products: [MarketplaceRevenueShareProductDetail],
            createdDate: Instant, lastModifiedDate: Instant, revision: String, latestRevision: String,
            effectiveFrom: String? = nil, effectiveUntil: String? = nil,
            totalActiveMarketplaceRevenueShareAllocationCount: Int, totalMarketplaceRevenueShareAllocationCount: Int
        ) {
            self.id = id
            self.arn = arn
            self.catalog = catalog
            self.products = products
            self.createdDate = createdDate
            self.lastModifiedDate = lastModifiedDate
            self.revision = revision
            self.latestRevision = latestRevision
            self.effectiveFrom = effectiveFrom
            self.effectiveUntil = effectiveUntil
            self.totalActiveMarketplaceRevenueShareAllocationCount = totalActiveMarketplaceRevenueShareAllocationCount
            self.totalMarketplaceRevenueShareAllocationCount = totalMarketplaceRevenueShareAllocationCount
        }

        public static let members = MemberTable(["Id", "Arn", "Catalog", "Products", "CreatedDate", "LastModifiedDate", "Revision", "LatestRevision", "EffectiveFrom", "EffectiveUntil", "TotalActiveMarketplaceRevenueShareAllocationCount", "TotalMarketplaceRevenueShareAllocationCount"], required: 0b110011111111)
        public static var unread: Self { Self(id: "", arn: "", catalog: CatalogName(rawValue: ""), products: [], createdDate: Instant(seconds: 0), lastModifiedDate: Instant(seconds: 0), revision: "", latestRevision: "", totalActiveMarketplaceRevenueShareAllocationCount: 0, totalMarketplaceRevenueShareAllocationCount: 0) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: catalog = CatalogName(rawValue: try reader.readString())
            case 3: products = try reader.readList { (reader) throws(SerializationError) in try MarketplaceRevenueShareProductDetail(from: reader) }
            case 4: createdDate = try reader.readInstant()
            case 5: lastModifiedDate = try reader.readInstant()
            case 6: revision = try reader.readString()
            case 7: latestRevision = try reader.readString()
            case 8: effectiveFrom = try reader.readString()
            case 9: effectiveUntil = try reader.readString()
            case 10: totalActiveMarketplaceRevenueShareAllocationCount = try reader.readInteger()
            case 11: totalMarketplaceRevenueShareAllocationCount = try reader.readInteger()
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
            writer.member(7, of: Self.members, latestRevision)
            writer.member(8, of: Self.members, effectiveFrom)
            writer.member(9, of: Self.members, effectiveUntil)
            writer.member(10, of: Self.members, totalActiveMarketplaceRevenueShareAllocationCount)
            writer.member(11, of: Self.members, totalMarketplaceRevenueShareAllocationCount)
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

    public struct MarketplaceRevenueShareProductDetail: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9][.a-zA-Z0-9/-]{1,254}[a-zA-Z0-9]`. 3...256 characters.
        public var productId: String
        /// Pattern `[A-Za-z0-9]+`. 1...64 characters.
        public var productCode: String?
        public var productName: String?
        /// 0...2 elements.
        public var accounts: [RevenueShareProductAccountDetail]?

        public init(
            productId: String, productCode: String? = nil, productName: String? = nil,
            accounts: [RevenueShareProductAccountDetail]? = nil
        ) {
            self.productId = productId
            self.productCode = productCode
            self.productName = productName
            self.accounts = accounts
        }

        public static let members = MemberTable(["ProductId", "ProductCode", "ProductName", "Accounts"], required: 0b1)
        public static var unread: Self { Self(productId: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: productId = try reader.readString()
            case 1: productCode = try reader.readString()
            case 2: productName = try reader.readString()
            case 3: accounts = try reader.readList { (reader) throws(SerializationError) in try RevenueShareProductAccountDetail(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, productId)
            writer.member(1, of: Self.members, productCode)
            writer.member(2, of: Self.members, productName)
            writer.member(3, of: Self.members, accounts) { $0.list($1) { $1.write(to: $0) } }
        }
    }

    public struct RevenueShareProductAccountDetail: WireCarrier {
        /// Required.
        public var accountType: RevenueShareProductAccountType
        /// Required. 0 or more.
        public var count: Int
        /// Required. 1...1000 elements. Each: Pattern `[0-9]{12}`. Each: 12...12 characters. Sensitive.
        public var accountIds: [String]

        public init(accountType: RevenueShareProductAccountType, count: Int, accountIds: [String]) {
            self.accountType = accountType
            self.count = count
            self.accountIds = accountIds
        }

        public static let members = MemberTable(["AccountType", "Count", "AccountIds"], required: 0b111, sensitive: 0b100)
        public static var unread: Self { Self(accountType: RevenueShareProductAccountType(rawValue: ""), count: 0, accountIds: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: accountType = RevenueShareProductAccountType(rawValue: try reader.readString())
            case 1: count = try reader.readInteger()
            case 2: accountIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, accountType.rawValue)
            writer.member(1, of: Self.members, count)
            writer.member(2, of: Self.members, accountIds) { $0.list($1) { $0.write($1) } }
        }
    }
}
