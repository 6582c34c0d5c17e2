// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    /// Changes an attribution of revenue.
    public enum UpdateRevenueAttribution: RevenueOperation {
        public typealias Input = Revenue.UpdateRevenueAttributionInput
        public typealias Output = Revenue.UpdateRevenueAttributionOutput

        public static let descriptor = OperationDescriptor(
            name: "UpdateRevenueAttribution",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ThrottlingException", "ValidationException", "AccessDeniedException", "InternalServerException", "ConflictException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 2),
            resources: ["revenue-attribution"]
        )

        public static func invoke<Call>(on service: some RevenueService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.updateRevenueAttribution(input, call)
        }
    }

    public struct UpdateRevenueAttributionInput: WireCarrier {
        /// Required.
        public var catalog: CatalogName
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/revenue-attribution/ra-[a-z0-9]{13}|ra-[a-z0-9]{13})`. 16...1011 characters.
        public var identifier: String
        /// Idempotency token. Pattern `[!-~]{1,64}`. 1...64 characters.
        public var clientToken: String?
        /// Pattern `[\x20-\x7E]*`. 0...1024 characters.
        public var description: String?
        /// Required. Pattern `[1-9][0-9]*`. 1...19 characters.
        public var revision: String
        /// 0...10 entries.
        public var context: [String: String]?

        public init(
            catalog: CatalogName, identifier: String, clientToken: String? = nil, description: String? = nil,
            revision: String, context: [String: String]? = nil
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.clientToken = clientToken
            self.description = description
            self.revision = revision
            self.context = context
        }

        public static let members = MemberTable(["Catalog", "Identifier", "ClientToken", "Description", "Revision", "Context"], required: 0b10011)
        public static var unread: Self { Self(catalog: CatalogName(rawValue: ""), identifier: "", revision: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = CatalogName(rawValue: try reader.readString())
            case 1: identifier = try reader.readString()
            case 2: clientToken = try reader.readString()
            case 3: description = try reader.readString()
            case 4: revision = try reader.readString()
            case 5: context = try reader.readMap { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, clientToken)
            writer.member(3, of: Self.members, description)
            writer.member(4, of: Self.members, revision)
            writer.member(5, of: Self.members, context) { $0.map($1) { $0.write($1) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(identifier, "Identifier", Revenue.Constraint.revenueAttributionIdentifier)
            check.string(clientToken, "ClientToken", Revenue.Constraint.clientToken)
            check.string(description, "Description", Revenue.Constraint.updateRevenueAttributionInputDescriptionString)
            check.string(revision, "Revision", Revenue.Constraint.revisionToken)
            check.count(context?.count, "Context", min: 0, max: 10)
            for (key, element) in context ?? [:] {
                check.string(key, "Context", Revenue.Constraint.contextKey)
                check.string(element, "Context", Revenue.Constraint.contextValue)
            }
        }
    }

    public struct UpdateRevenueAttributionOutput: WireCarrier {
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/revenue-attribution/ra-[a-z0-9]{13}|ra-[a-z0-9]{13})`. 16...1011 characters.
        public var id: String
        /// Required.
        public var arn: String
        public var description: String?
        /// Required. UTC.
        public var lastModifiedDate: Instant
        /// Pattern `[1-9][0-9]*`. 1...19 characters.
        public var latestRevision: String?
        /// 0...10 entries.
        public var context: [String: String]?

        public init(
            id: String, arn: String, description: String? = nil, lastModifiedDate: Instant,
            latestRevision: String? = nil, context: [String: String]? = nil
        ) {
            self.id = id
            self.arn = arn
            self.description = description
            self.lastModifiedDate = lastModifiedDate
            self.latestRevision = latestRevision
            self.context = context
        }

        public static let members = MemberTable(["Id", "Arn", "Description", "LastModifiedDate", "LatestRevision", "Context"], required: 0b1011)
        public static var unread: Self { Self(id: "", arn: "", lastModifiedDate: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: description = try reader.readString()
            case 3: lastModifiedDate = try reader.readInstant()
            case 4: latestRevision = try reader.readString()
            case 5: context = try reader.readMap { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, description)
            writer.member(3, of: Self.members, lastModifiedDate)
            writer.member(4, of: Self.members, latestRevision)
            writer.member(5, of: Self.members, context) { $0.map($1) { $0.write($1) } }
        }
    }
}
