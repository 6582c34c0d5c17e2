// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Changes the products whose revenue is shared.
    public enum UpdateMarketplaceRevenueShare: RevenueOperation {
        public typealias Input = Revenue.UpdateMarketplaceRevenueShareInput
        public typealias Output = Revenue.UpdateMarketplaceRevenueShareOutput

        public static let descriptor = OperationDescriptor(
            name: "UpdateMarketplaceRevenueShare",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ServiceQuotaExceededException", "ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ConflictException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 2),
            resources: ["marketplace-revenue-share"]
        )

        public static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.updateMarketplaceRevenueShare(input, call)
        }
    }

    public struct UpdateMarketplaceRevenueShareInput: WireCarrier {
        /// Required.
        public var catalog: CatalogName
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/marketplace-revenue-share/mrs-[a-z0-9]{13}|mrs-[a-z0-9]{13})`. 17...1011 characters.
        public var identifier: String
        /// Idempotency token. Pattern `[!-~]{1,64}`. 1...64 characters.
        public var clientToken: String?
        /// Required. Pattern `[1-9][0-9]*`. 1...19 characters.
        public var revision: String
        /// Required. 0...25 elements.
        public var products: [MarketplaceRevenueShareProductEntry]

        public init(
            catalog: CatalogName, identifier: String, clientToken: String? = nil, revision: String,
            products: [MarketplaceRevenueShareProductEntry]
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.clientToken = clientToken
            self.revision = revision
            self.products = products
        }

        public static let members = MemberTable(["Catalog", "Identifier", "ClientToken", "Revision", "Products"], required: 0b11011)
        public static var unread: Self { Self(catalog: CatalogName(rawValue: ""), identifier: "", revision: "", products: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = CatalogName(rawValue: try reader.readString())
            case 1: identifier = try reader.readString()
            case 2: clientToken = try reader.readString()
            case 3: revision = try reader.readString()
            case 4: products = try reader.readList { (reader) throws(SerializationError) in try MarketplaceRevenueShareProductEntry(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, clientToken)
            writer.member(3, of: Self.members, revision)
            writer.member(4, of: Self.members, products) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(identifier, "Identifier", Revenue.Constraint.marketplaceRevenueShareIdentifier)
            check.string(clientToken, "ClientToken", Revenue.Constraint.clientToken)
            check.string(revision, "Revision", Revenue.Constraint.revisionToken)
            check.count(products.count, "Products", min: 0, max: 25)
            for element in products {
                check.structure(element, "Products")
            }
        }
    }

    public struct UpdateMarketplaceRevenueShareOutput: WireCarrier {
        /// Required. Pattern `mrs-[a-z0-9]{13}`. 17...17 characters.
        public var id: String
        /// Required. Pattern `arn:aws:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/marketplace-revenue-share/mrs-[a-z0-9]{13}`. 1...1011 characters.
        public var arn: String
        /// Required. 0...25 elements.
        public var products: [MarketplaceRevenueShareProductSummary]
        /// Required. UTC.
        public var lastModifiedDate: Instant
        /// Required. Pattern `[1-9][0-9]*`. 1...19 characters.
        public var latestRevision: String

        public init(
            id: String, arn: String, products: [MarketplaceRevenueShareProductSummary], lastModifiedDate: Instant,
            latestRevision: String
        ) {
            self.id = id
            self.arn = arn
            self.products = products
            self.lastModifiedDate = lastModifiedDate
            self.latestRevision = latestRevision
        }

        public static let members = MemberTable(["Id", "Arn", "Products", "LastModifiedDate", "LatestRevision"], required: 0b11111)
        public static var unread: Self { Self(id: "", arn: "", products: [], lastModifiedDate: Instant(seconds: 0), latestRevision: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: products = try reader.readList { (reader) throws(SerializationError) in try MarketplaceRevenueShareProductSummary(from: reader) }
            case 3: lastModifiedDate = try reader.readInstant()
            case 4: latestRevision = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, products) { $0.list($1) { $1.write(to: $0) } }
            writer.member(3, of: Self.members, lastModifiedDate)
            writer.member(4, of: Self.members, latestRevision)
        }
    }
}
