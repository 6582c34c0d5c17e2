// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Lists the relationships with managed accounts.
    public enum ListRelationships: ChannelOperation {
        public typealias Input = Channel.ListRelationshipsRequest
        public typealias Output = Channel.ListRelationshipsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListRelationships",
            service: service,
            isReadOnly: true,
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException"],
            paginator: Paginator(input: "nextToken", output: "nextToken", limit: "maxResults", results: "items"),
            quota: Quota(perSecond: 5),
            resources: ["relationship"]
        )

        public static func invoke<Call>(on service: some ChannelService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listRelationships(input, call)
        }
    }

    public struct ListRelationshipsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// 1...100.
        public var maxResults: Int?
        /// Each: Pattern `[0-9]*`. Each: 12...12 characters.
        public var associatedAccountIds: [String]?
        public var associationTypes: [AssociationType]?
        /// Each: Pattern `[^\x00-\x1F\x7F]*`. Each: 1...30 characters.
        public var displayNames: [String]?
        /// Each: Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}`. Each: 17...1011 characters.
        public var programManagementAccountIdentifiers: [String]?
        public var sort: ListRelationshipsSortBase?
        /// Pattern `[^\x00-\x1F\x7F\x20]*`. 1...2048 characters.
        public var nextToken: String?

        public init(
            catalog: String, maxResults: Int? = nil, associatedAccountIds: [String]? = nil,
            associationTypes: [AssociationType]? = nil, displayNames: [String]? = nil,
            programManagementAccountIdentifiers: [String]? = nil, sort: ListRelationshipsSortBase? = nil,
            nextToken: String? = nil
        ) {
            self.catalog = catalog
            self.maxResults = maxResults
            self.associatedAccountIds = associatedAccountIds
            self.associationTypes = associationTypes
            self.displayNames = displayNames
            self.programManagementAccountIdentifiers = programManagementAccountIdentifiers
            self.sort = sort
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["catalog", "maxResults", "associatedAccountIds", "associationTypes", "displayNames", "programManagementAccountIdentifiers", "sort", "nextToken"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: maxResults = try reader.readInteger()
            case 2: associatedAccountIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 3: associationTypes = try reader.readList { (reader) throws(SerializationError) in AssociationType(rawValue: try reader.readString()) }
            case 4: displayNames = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 5: programManagementAccountIdentifiers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 6: sort = try ListRelationshipsSortBase(from: reader)
            case 7: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, maxResults)
            writer.member(2, of: Self.members, associatedAccountIds) { $0.list($1) { $0.write($1) } }
            writer.member(3, of: Self.members, associationTypes) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(4, of: Self.members, displayNames) { $0.list($1) { $0.write($1) } }
            writer.member(5, of: Self.members, programManagementAccountIdentifiers) { $0.list($1) { $0.write($1) } }
            writer.member(6, of: Self.members, sort)
            writer.member(7, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.integer(maxResults, "maxResults", min: 1, max: 100)
            for element in associatedAccountIds ?? [] {
                check.string(element, "associatedAccountIds", Channel.Constraint.accountId)
            }
            for element in associationTypes ?? [] {
                check.value(element, "associationTypes")
            }
            for element in displayNames ?? [] {
                check.string(element, "displayNames", Channel.Constraint.relationshipDisplayName)
            }
            for element in programManagementAccountIdentifiers ?? [] {
                check.string(element, "programManagementAccountIdentifiers", Channel.Constraint.programManagementAccountIdentifier)
            }
            check.structure(sort, "sort")
            check.string(nextToken, "nextToken", Channel.Constraint.nextToken)
        }
    }

    public struct ListRelationshipsResponse: WireCarrier {
        public var items: [RelationshipSummary]?
        /// Pattern `[^\x00-\x1F\x7F\x20]*`. 1...2048 characters.
        public var nextToken: String?

        public init(items: [RelationshipSummary]? = nil, nextToken: String? = nil) {
            self.items = items
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["items", "nextToken"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: items = try reader.readList { (reader) throws(SerializationError) in try RelationshipSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, items) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }

    public struct ListRelationshipsSortBase: WireCarrier {
        /// Required.
        public var sortOrder: SortOrder
        /// Required.
        public var sortBy: ListRelationshipsSortName

        public init(sortOrder: SortOrder, sortBy: ListRelationshipsSortName) {
            self.sortOrder = sortOrder
            self.sortBy = sortBy
        }

        public static let members = MemberTable(["sortOrder", "sortBy"], required: 0b11)
        public static var unread: Self { Self(sortOrder: SortOrder(rawValue: ""), sortBy: ListRelationshipsSortName(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sortOrder = SortOrder(rawValue: try reader.readString())
            case 1: sortBy = ListRelationshipsSortName(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, sortOrder.rawValue)
            writer.member(1, of: Self.members, sortBy.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(sortOrder, "sortOrder")
            check.value(sortBy, "sortBy")
        }
    }

    public struct RelationshipSummary: WireCarrier {
        /// 1...1011 characters.
        public var arn: String?
        /// Pattern `rs-[a-z0-9]{13}`. 16...16 characters.
        public var id: String?
        /// Pattern `[0-9]*`. 1...10 characters.
        public var revision: String?
        /// Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String?
        public var associationType: AssociationType?
        /// Pattern `pma-[a-z0-9]{13}`. 17...17 characters.
        public var programManagementAccountId: String?
        /// Pattern `[0-9]*`. 12...12 characters.
        public var associatedAccountId: String?
        /// Pattern `[^\x00-\x1F\x7F]*`. 1...30 characters.
        public var displayName: String?
        public var sector: Sector?
        /// UTC.
        public var createdAt: Instant?
        /// UTC.
        public var updatedAt: Instant?
        /// UTC.
        public var startDate: Instant?

        public init(
            arn: String? = nil, id: String? = nil, revision: String? = nil, catalog: String? = nil,
            associationType: AssociationType? = nil, programManagementAccountId: String? = nil,
            associatedAccountId: String? = nil, displayName: String? = nil, sector: Sector? = nil,
            createdAt: Instant? = nil, updatedAt: Instant? = nil, startDate: Instant? = nil
        ) {
            self.arn = arn
            self.id = id
            self.revision = revision
            self.catalog = catalog
            self.associationType = associationType
            self.programManagementAccountId = programManagementAccountId
            self.associatedAccountId = associatedAccountId
            self.displayName = displayName
            self.sector = sector
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.startDate = startDate
        }

        public static let members = MemberTable(["arn", "id", "revision", "catalog", "associationType", "programManagementAccountId", "associatedAccountId", "displayName", "sector", "createdAt", "updatedAt", "startDate"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: arn = try reader.readString()
            case 1: id = try reader.readString()
            case 2: revision = try reader.readString()
            case 3: catalog = try reader.readString()
            case 4: associationType = AssociationType(rawValue: try reader.readString())
            case 5: programManagementAccountId = try reader.readString()
            case 6: associatedAccountId = try reader.readString()
            case 7: displayName = try reader.readString()
            case 8: sector = Sector(rawValue: try reader.readString())
            case 9: createdAt = try reader.readInstant()
            case 10: updatedAt = try reader.readInstant()
            case 11: startDate = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, arn)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, revision)
            writer.member(3, of: Self.members, catalog)
            writer.member(4, of: Self.members, associationType?.rawValue)
            writer.member(5, of: Self.members, programManagementAccountId)
            writer.member(6, of: Self.members, associatedAccountId)
            writer.member(7, of: Self.members, displayName)
            writer.member(8, of: Self.members, sector?.rawValue)
            writer.member(9, of: Self.members, createdAt)
            writer.member(10, of: Self.members, updatedAt)
            writer.member(11, of: Self.members, startDate)
        }
    }
}
