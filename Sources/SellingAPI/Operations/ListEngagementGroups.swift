// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists groups of engagements.
    public enum ListEngagementGroups: SellingOperation {
        public typealias Input = Selling.ListEngagementGroupsRequest
        public typealias Output = Selling.ListEngagementGroupsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListEngagementGroups",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "EngagementGroupSummaries"),
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["engagement-group"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listEngagementGroups(input, call)
        }
    }

    public struct EngagementGroupSort: WireCarrier {
        /// Required.
        public var sortBy: EngagementGroupSortName
        /// Required.
        public var sortOrder: SortOrder

        public init(sortBy: EngagementGroupSortName, sortOrder: SortOrder) {
            self.sortBy = sortBy
            self.sortOrder = sortOrder
        }

        public static let members = MemberTable(["SortBy", "SortOrder"], required: 0b11)
        public static var unread: Self { Self(sortBy: EngagementGroupSortName(rawValue: ""), sortOrder: SortOrder(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sortBy = EngagementGroupSortName(rawValue: try reader.readString())
            case 1: sortOrder = SortOrder(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, sortBy.rawValue)
            writer.member(1, of: Self.members, sortOrder.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(sortBy, "SortBy")
            check.value(sortOrder, "SortOrder")
        }
    }

    public struct EngagementGroupSummary: WireCarrier {
        /// Required. Pattern `eng-grp-[0-9a-z]{14}`. 1...64 characters.
        public var id: String
        /// 1...255 characters.
        public var arn: String?
        /// Pattern `[a-zA-Z]+`.
        public var catalog: String?
        /// 1...255 characters.
        public var name: String?
        /// 1...2048 characters.
        public var description: String?
        public var count: Int?
        public var readinessLevel: ReadinessLevel?
        /// UTC.
        public var updatedAt: Instant?

        public init(
            id: String, arn: String? = nil, catalog: String? = nil, name: String? = nil, description: String? = nil,
            count: Int? = nil, readinessLevel: ReadinessLevel? = nil, updatedAt: Instant? = nil
        ) {
            self.id = id
            self.arn = arn
            self.catalog = catalog
            self.name = name
            self.description = description
            self.count = count
            self.readinessLevel = readinessLevel
            self.updatedAt = updatedAt
        }

        public static let members = MemberTable(["Id", "Arn", "Catalog", "Name", "Description", "Count", "ReadinessLevel", "UpdatedAt"], required: 0b1)
        public static var unread: Self { Self(id: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: catalog = try reader.readString()
            case 3: name = try reader.readString()
            case 4: description = try reader.readString()
            case 5: count = try reader.readInteger()
            case 6: readinessLevel = ReadinessLevel(rawValue: try reader.readString())
            case 7: updatedAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, catalog)
            writer.member(3, of: Self.members, name)
            writer.member(4, of: Self.members, description)
            writer.member(5, of: Self.members, count)
            writer.member(6, of: Self.members, readinessLevel?.rawValue)
            writer.member(7, of: Self.members, updatedAt)
        }
    }

    public struct ListEngagementGroupsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        public var readinessLevel: ReadinessLevel?
        public var sort: EngagementGroupSort?
        /// 1...10 elements. Each: Pattern `(arn:.*|eng-grp-[0-9a-z]{14})`. Each: 1...255 characters.
        public var engagementGroupIdentifiers: [String]?
        /// 1...100.
        public var maxResults: Int?
        /// 1...2048 characters.
        public var nextToken: String?

        public init(
            catalog: String, readinessLevel: ReadinessLevel? = nil, sort: EngagementGroupSort? = nil,
            engagementGroupIdentifiers: [String]? = nil, maxResults: Int? = nil, nextToken: String? = nil
        ) {
            self.catalog = catalog
            self.readinessLevel = readinessLevel
            self.sort = sort
            self.engagementGroupIdentifiers = engagementGroupIdentifiers
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Catalog", "ReadinessLevel", "Sort", "EngagementGroupIdentifiers", "MaxResults", "NextToken"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: readinessLevel = ReadinessLevel(rawValue: try reader.readString())
            case 2: sort = try EngagementGroupSort(from: reader)
            case 3: engagementGroupIdentifiers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 4: maxResults = try reader.readInteger()
            case 5: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, readinessLevel?.rawValue)
            writer.member(2, of: Self.members, sort)
            writer.member(3, of: Self.members, engagementGroupIdentifiers) { $0.list($1) { $0.write($1) } }
            writer.member(4, of: Self.members, maxResults)
            writer.member(5, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.value(readinessLevel, "ReadinessLevel")
            check.structure(sort, "Sort")
            check.count(engagementGroupIdentifiers?.count, "EngagementGroupIdentifiers", min: 1, max: 10)
            for element in engagementGroupIdentifiers ?? [] {
                check.string(element, "EngagementGroupIdentifiers", Selling.Constraint.engagementGroupArnOrIdentifier)
            }
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.string(nextToken, "NextToken", Selling.Constraint.leadsNextToken)
        }
    }

    public struct ListEngagementGroupsResponse: WireCarrier {
        public var engagementGroupSummaries: [EngagementGroupSummary]?
        /// 1...2048 characters.
        public var nextToken: String?

        public init(engagementGroupSummaries: [EngagementGroupSummary]? = nil, nextToken: String? = nil) {
            self.engagementGroupSummaries = engagementGroupSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["EngagementGroupSummaries", "NextToken"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: engagementGroupSummaries = try reader.readList { (reader) throws(SerializationError) in try EngagementGroupSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, engagementGroupSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
