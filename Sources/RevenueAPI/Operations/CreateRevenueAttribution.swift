// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Starts to attribute revenue on AWS to your company.
    public enum CreateRevenueAttribution: RevenueOperation {
        public typealias Input = Revenue.CreateRevenueAttributionInput
        public typealias Output = Revenue.CreateRevenueAttributionOutput

        public static let descriptor = OperationDescriptor(
            name: "CreateRevenueAttribution",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ServiceQuotaExceededException", "ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ConflictException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 2)
        )

        public static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.createRevenueAttribution(input, call)
        }
    }

    public struct CreateRevenueAttributionInput: WireCarrier {
        /// Required.
        public var catalog: CatalogName
        /// Idempotency token. Pattern `[!-~]{1,64}`. 1...64 characters.
        public var clientToken: String?
        /// Required. Pattern `[\x20-\x7E]+`. 1...128 characters.
        public var name: String
        /// Pattern `[\x20-\x7E]*`. 0...1024 characters.
        public var description: String?
        /// Required.
        public var tenancyModel: TenancyModel
        /// Pattern `[\w\-:/.]+`. 1...255 characters.
        public var productIdentifier: String?
        /// 1...200 elements.
        public var tags: [Tag]?
        /// 0...10 entries.
        public var context: [String: String]?

        public init(
            catalog: CatalogName, clientToken: String? = nil, name: String, description: String? = nil,
            tenancyModel: TenancyModel, productIdentifier: String? = nil, tags: [Tag]? = nil,
            context: [String: String]? = nil
        ) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.name = name
            self.description = description
            self.tenancyModel = tenancyModel
            self.productIdentifier = productIdentifier
            self.tags = tags
            self.context = context
        }

        public static let members = MemberTable(["Catalog", "ClientToken", "Name", "Description", "TenancyModel", "ProductIdentifier", "Tags", "Context"], required: 0b10101)
        public static var unread: Self { Self(catalog: CatalogName(rawValue: ""), name: "", tenancyModel: TenancyModel(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = CatalogName(rawValue: try reader.readString())
            case 1: clientToken = try reader.readString()
            case 2: name = try reader.readString()
            case 3: description = try reader.readString()
            case 4: tenancyModel = TenancyModel(rawValue: try reader.readString())
            case 5: productIdentifier = try reader.readString()
            case 6: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
            case 7: context = try reader.readMap { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, name)
            writer.member(3, of: Self.members, description)
            writer.member(4, of: Self.members, tenancyModel.rawValue)
            writer.member(5, of: Self.members, productIdentifier)
            writer.member(6, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
            writer.member(7, of: Self.members, context) { $0.map($1) { $0.write($1) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(clientToken, "ClientToken", Revenue.Constraint.clientToken)
            check.string(name, "Name", Revenue.Constraint.createRevenueAttributionInputNameString)
            check.string(description, "Description", Revenue.Constraint.createRevenueAttributionInputDescriptionString)
            check.value(tenancyModel, "TenancyModel")
            check.string(productIdentifier, "ProductIdentifier", Revenue.Constraint.createRevenueAttributionInputProductIdentifierString)
            check.count(tags?.count, "Tags", min: 1, max: 200)
            for element in tags ?? [] {
                check.structure(element, "Tags")
            }
            check.count(context?.count, "Context", min: 0, max: 10)
            for (key, element) in context ?? [:] {
                check.string(key, "Context", Revenue.Constraint.contextKey)
                check.string(element, "Context", Revenue.Constraint.contextValue)
            }
        }
    }

    public struct CreateRevenueAttributionOutput: WireCarrier {
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/revenue-attribution/ra-[a-z0-9]{13}|ra-[a-z0-9]{13})`. 16...1011 characters.
        public var id: String
        /// Required.
        public var arn: String
        public var name: String?
        public var description: String?
        /// Required.
        public var tenancyModel: TenancyModel
        public var marketplaceProduct: MarketplaceProductSummary?
        /// Pattern `[1-9][0-9]*`. 1...19 characters.
        public var revision: String?
        /// 0...10 entries.
        public var context: [String: String]?

        public init(
            id: String, arn: String, name: String? = nil, description: String? = nil, tenancyModel: TenancyModel,
            marketplaceProduct: MarketplaceProductSummary? = nil, revision: String? = nil,
            context: [String: String]? = nil
        ) {
            self.id = id
            self.arn = arn
            self.name = name
            self.description = description
            self.tenancyModel = tenancyModel
            self.marketplaceProduct = marketplaceProduct
            self.revision = revision
            self.context = context
        }

        public static let members = MemberTable(["Id", "Arn", "Name", "Description", "TenancyModel", "MarketplaceProduct", "Revision", "Context"], required: 0b10011)
        public static var unread: Self { Self(id: "", arn: "", tenancyModel: TenancyModel(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: name = try reader.readString()
            case 3: description = try reader.readString()
            case 4: tenancyModel = TenancyModel(rawValue: try reader.readString())
            case 5: marketplaceProduct = try MarketplaceProductSummary(from: reader)
            case 6: revision = try reader.readString()
            case 7: context = try reader.readMap { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, name)
            writer.member(3, of: Self.members, description)
            writer.member(4, of: Self.members, tenancyModel.rawValue)
            writer.member(5, of: Self.members, marketplaceProduct)
            writer.member(6, of: Self.members, revision)
            writer.member(7, of: Self.members, context) { $0.map($1) { $0.write($1) } }
        }
    }
}
