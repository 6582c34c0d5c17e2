// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Starts to share the revenue of Marketplace products.
    ///
    /// Writes, idempotent. Errors: ServiceQuotaExceededException, ThrottlingException, ValidationException, AccessDeniedException, InternalServerException, ConflictException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Revenue Measurement 2022-07-26, `CreateMarketplaceRevenueShare`.
    public enum CreateMarketplaceRevenueShare: RevenueOperation {
        public typealias Input = Revenue.CreateMarketplaceRevenueShareInput
        public typealias Output = Revenue.CreateMarketplaceRevenueShareOutput

        public static let descriptor = OperationDescriptor(
            name: "CreateMarketplaceRevenueShare",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ServiceQuotaExceededException", "ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ConflictException", "ResourceNotFoundException"]
        )

        public static func invoke<Service: RevenueService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.createMarketplaceRevenueShare(input, call)
        }
    }
}

extension Revenue {
    public struct CreateMarketplaceRevenueShareInput: WireStructure {
        /// Required.
        public var catalog: CatalogName
        /// Idempotency token. Pattern `[!-~]{1,64}`. 1...64 characters.
        public var clientToken: String?
        /// Required. Pattern `prod-[a-z0-9]{13}`. 18...18 characters.
        public var productId: String
        /// 0...50 elements.
        public var tags: [Tag]?

        public init(
            catalog: CatalogName,
            clientToken: String? = nil,
            productId: String,
            tags: [Tag]? = nil
        ) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.productId = productId
            self.tags = tags
        }

        private static let members = MemberTable(["Catalog", "ClientToken", "ProductId", "Tags"], required: 0b101)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: CatalogName(rawValue: ""), productId: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = CatalogName(rawValue: try reader.readString())
                case 1: clientToken = try reader.readString()
                case 2: productId = try reader.readString()
                case 3: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, productId)
            writer.member(3, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(clientToken, "ClientToken", Revenue.Constraint.clientToken)
            check.string(productId, "ProductId", Revenue.Constraint.marketplaceProductId)
            check.count(tags?.count, "Tags", min: 0, max: 50)
            for element in tags ?? [] {
                check.structure(element, "Tags")
            }
        }
    }
}

extension Revenue {
    public struct CreateMarketplaceRevenueShareOutput: WireStructure {
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
        /// 1 or more.
        public var revision: Int?

        public init(
            productId: String,
            arn: String,
            catalog: CatalogName? = nil,
            productCode: String? = nil,
            productName: String? = nil,
            createdDate: Instant? = nil,
            lastModifiedDate: Instant? = nil,
            revision: Int? = nil
        ) {
            self.productId = productId
            self.arn = arn
            self.catalog = catalog
            self.productCode = productCode
            self.productName = productName
            self.createdDate = createdDate
            self.lastModifiedDate = lastModifiedDate
            self.revision = revision
        }

        private static let members = MemberTable(["ProductId", "Arn", "Catalog", "ProductCode", "ProductName", "CreatedDate", "LastModifiedDate", "Revision"], required: 0b11)

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
                case 7: revision = try reader.readInteger()
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
            writer.member(7, of: Self.members, revision)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(productId, "ProductId", Revenue.Constraint.marketplaceProductId)
            check.value(catalog, "Catalog")
        }
    }
}
