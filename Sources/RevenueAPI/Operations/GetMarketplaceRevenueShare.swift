// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Shows one share of revenue and its products.
    ///
    /// Reads. Errors: ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ResourceNotFoundException, ConflictException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `GetMarketplaceRevenueShare`.
    public enum GetMarketplaceRevenueShare: RevenueOperation {
        public typealias Input = Revenue.GetMarketplaceRevenueShareInput
        public typealias Output = Revenue.GetMarketplaceRevenueShareOutput

        public static let descriptor = OperationDescriptor(
            name: "GetMarketplaceRevenueShare",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ResourceNotFoundException", "ConflictException"]
        )

        public static func invoke<Service: RevenueService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.getMarketplaceRevenueShare(input, call)
        }
    }
}

extension Revenue {
    public struct GetMarketplaceRevenueShareInput: WireStructure {
        /// Required.
        public var catalog: CatalogName
        /// Required. Pattern `prod-[a-z0-9]{13}`. 18...18 characters.
        public var productId: String
        /// 1 or more.
        public var revision: Int?

        public init(
            catalog: CatalogName,
            productId: String,
            revision: Int? = nil
        ) {
            self.catalog = catalog
            self.productId = productId
            self.revision = revision
        }

        private static let members = MemberTable(["Catalog", "ProductId", "Revision"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: CatalogName(rawValue: ""), productId: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = CatalogName(rawValue: try reader.readString())
                case 1: productId = try reader.readString()
                case 2: revision = try reader.readInteger()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, productId)
            writer.member(2, of: Self.members, revision)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(productId, "ProductId", Revenue.Constraint.marketplaceProductId)
            check.integer(revision, "Revision", min: 1, max: nil)
        }
    }
}

extension Revenue {
    public struct GetMarketplaceRevenueShareOutput: WireStructure {
        /// Required. Pattern `prod-[a-z0-9]{13}`. 18...18 characters.
        public var productId: String
        /// Required.
        public var arn: String
        /// Required.
        public var catalog: CatalogName
        public var productCode: String?
        public var productName: String?
        /// UTC.
        public var createdDate: Instant?
        /// UTC.
        public var lastModifiedDate: Instant?
        /// 1 or more.
        public var revision: Int?
        /// 1 or more.
        public var latestRevision: Int?
        public var totalActiveMarketplaceRevenueShareAllocationCount: Int?
        public var totalMarketplaceRevenueShareAllocationCount: Int?

        public init(
            productId: String,
            arn: String,
            catalog: CatalogName,
            productCode: String? = nil,
            productName: String? = nil,
            createdDate: Instant? = nil,
            lastModifiedDate: Instant? = nil,
            revision: Int? = nil,
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
            self.revision = revision
            self.latestRevision = latestRevision
            self.totalActiveMarketplaceRevenueShareAllocationCount = totalActiveMarketplaceRevenueShareAllocationCount
            self.totalMarketplaceRevenueShareAllocationCount = totalMarketplaceRevenueShareAllocationCount
        }

        private static let members = MemberTable(["ProductId", "Arn", "Catalog", "ProductCode", "ProductName", "CreatedDate", "LastModifiedDate", "Revision", "LatestRevision", "TotalActiveMarketplaceRevenueShareAllocationCount", "TotalMarketplaceRevenueShareAllocationCount"], required: 0b111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(productId: "", arn: "", catalog: CatalogName(rawValue: ""))
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
                case 7: revision = try reader.readInteger()
                case 8: latestRevision = try reader.readInteger()
                case 9: totalActiveMarketplaceRevenueShareAllocationCount = try reader.readInteger()
                case 10: totalMarketplaceRevenueShareAllocationCount = try reader.readInteger()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, productId)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, catalog.rawValue)
            writer.member(3, of: Self.members, productCode)
            writer.member(4, of: Self.members, productName)
            writer.member(5, of: Self.members, createdDate)
            writer.member(6, of: Self.members, lastModifiedDate)
            writer.member(7, of: Self.members, revision)
            writer.member(8, of: Self.members, latestRevision)
            writer.member(9, of: Self.members, totalActiveMarketplaceRevenueShareAllocationCount)
            writer.member(10, of: Self.members, totalMarketplaceRevenueShareAllocationCount)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(productId, "ProductId", Revenue.Constraint.marketplaceProductId)
            check.value(catalog, "Catalog")
        }
    }
}
