// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists the engagements you are a member of.
    public enum ListEngagements: SellingOperation {
        public typealias Input = Selling.ListEngagementsRequest
        public typealias Output = Selling.ListEngagementsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListEngagements",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "EngagementSummaryList"),
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["engagement"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listEngagements(input, call)
        }
    }

    public struct EngagementSort: WireCarrier {
        /// Required.
        public var sortOrder: SortOrder
        /// Required.
        public var sortBy: EngagementSortName

        public init(sortOrder: SortOrder, sortBy: EngagementSortName) {
            self.sortOrder = sortOrder
            self.sortBy = sortBy
        }

        public static let members = MemberTable(["SortOrder", "SortBy"], required: 0b11)
        public static var unread: Self { Self(sortOrder: SortOrder(rawValue: ""), sortBy: EngagementSortName(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sortOrder = SortOrder(rawValue: try reader.readString())
            case 1: sortBy = EngagementSortName(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, sortOrder.rawValue)
            writer.member(1, of: Self.members, sortBy.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(sortOrder, "SortOrder")
            check.value(sortBy, "SortBy")
        }
    }

    public struct EngagementSummary: WireCarrier {
        /// Pattern `arn:.*`.
        public var arn: String?
        /// Pattern `eng-[0-9a-z]{14}`.
        public var id: String?
        /// Pattern `(?s).{0,40}`.
        public var title: String?
        /// UTC.
        public var createdAt: Instant?
        /// Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var createdBy: String?
        public var memberCount: Int?
        /// UTC.
        public var modifiedAt: Instant?
        /// Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var modifiedBy: String?
        /// 0...5 elements.
        public var contextTypes: [EngagementContextType]?

        public init(
            arn: String? = nil, id: String? = nil, title: String? = nil, createdAt: Instant? = nil,
            createdBy: String? = nil, memberCount: Int? = nil, modifiedAt: Instant? = nil, modifiedBy: String? = nil,
            contextTypes: [EngagementContextType]? = nil
        ) {
            self.arn = arn
            self.id = id
            self.title = title
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.memberCount = memberCount
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.contextTypes = contextTypes
        }

        public static let members = MemberTable(["Arn", "Id", "Title", "CreatedAt", "CreatedBy", "MemberCount", "ModifiedAt", "ModifiedBy", "ContextTypes"], sensitive: 0b10010000)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: arn = try reader.readString()
            case 1: id = try reader.readString()
            case 2: title = try reader.readString()
            case 3: createdAt = try reader.readInstant()
            case 4: createdBy = try reader.readString()
            case 5: memberCount = try reader.readInteger()
            case 6: modifiedAt = try reader.readInstant()
            case 7: modifiedBy = try reader.readString()
            case 8: contextTypes = try reader.readList { (reader) throws(SerializationError) in EngagementContextType(rawValue: try reader.readString()) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, arn)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, title)
            writer.member(3, of: Self.members, createdAt)
            writer.member(4, of: Self.members, createdBy)
            writer.member(5, of: Self.members, memberCount)
            writer.member(6, of: Self.members, modifiedAt)
            writer.member(7, of: Self.members, modifiedBy)
            writer.member(8, of: Self.members, contextTypes) { $0.list($1) { $0.write($1.rawValue) } }
        }
    }

    public struct ListEngagementsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// 1...10 elements. Each: Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var createdBy: [String]?
        /// 1...10 elements. Each: Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var excludeCreatedBy: [String]?
        /// 0...5 elements.
        public var contextTypes: [EngagementContextType]?
        /// 0...5 elements.
        public var excludeContextTypes: [EngagementContextType]?
        public var sort: EngagementSort?
        /// 1...100.
        public var maxResults: Int?
        public var nextToken: String?
        /// 1...10 elements. Each: Pattern `(arn:.*|eng-[0-9a-z]{14})`.
        public var engagementIdentifier: [String]?

        public init(
            catalog: String, createdBy: [String]? = nil, excludeCreatedBy: [String]? = nil,
            contextTypes: [EngagementContextType]? = nil, excludeContextTypes: [EngagementContextType]? = nil,
            sort: EngagementSort? = nil, maxResults: Int? = nil, nextToken: String? = nil,
            engagementIdentifier: [String]? = nil
        ) {
            self.catalog = catalog
            self.createdBy = createdBy
            self.excludeCreatedBy = excludeCreatedBy
            self.contextTypes = contextTypes
            self.excludeContextTypes = excludeContextTypes
            self.sort = sort
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.engagementIdentifier = engagementIdentifier
        }

        public static let members = MemberTable(["Catalog", "CreatedBy", "ExcludeCreatedBy", "ContextTypes", "ExcludeContextTypes", "Sort", "MaxResults", "NextToken", "EngagementIdentifier"], required: 0b1, sensitive: 0b110)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: createdBy = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 2: excludeCreatedBy = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 3: contextTypes = try reader.readList { (reader) throws(SerializationError) in EngagementContextType(rawValue: try reader.readString()) }
            case 4: excludeContextTypes = try reader.readList { (reader) throws(SerializationError) in EngagementContextType(rawValue: try reader.readString()) }
            case 5: sort = try EngagementSort(from: reader)
            case 6: maxResults = try reader.readInteger()
            case 7: nextToken = try reader.readString()
            case 8: engagementIdentifier = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, createdBy) { $0.list($1) { $0.write($1) } }
            writer.member(2, of: Self.members, excludeCreatedBy) { $0.list($1) { $0.write($1) } }
            writer.member(3, of: Self.members, contextTypes) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(4, of: Self.members, excludeContextTypes) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(5, of: Self.members, sort)
            writer.member(6, of: Self.members, maxResults)
            writer.member(7, of: Self.members, nextToken)
            writer.member(8, of: Self.members, engagementIdentifier) { $0.list($1) { $0.write($1) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.count(createdBy?.count, "CreatedBy", min: 1, max: 10)
            for element in createdBy ?? [] {
                check.string(element, "CreatedBy", Selling.Constraint.awsAccount)
            }
            check.count(excludeCreatedBy?.count, "ExcludeCreatedBy", min: 1, max: 10)
            for element in excludeCreatedBy ?? [] {
                check.string(element, "ExcludeCreatedBy", Selling.Constraint.awsAccount)
            }
            check.count(contextTypes?.count, "ContextTypes", min: 0, max: 5)
            for element in contextTypes ?? [] {
                check.value(element, "ContextTypes")
            }
            check.count(excludeContextTypes?.count, "ExcludeContextTypes", min: 0, max: 5)
            for element in excludeContextTypes ?? [] {
                check.value(element, "ExcludeContextTypes")
            }
            check.structure(sort, "Sort")
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.count(engagementIdentifier?.count, "EngagementIdentifier", min: 1, max: 10)
            for element in engagementIdentifier ?? [] {
                check.string(element, "EngagementIdentifier", Selling.Constraint.engagementArnOrIdentifier)
            }
        }
    }

    public struct ListEngagementsResponse: WireCarrier {
        /// Required.
        public var engagementSummaryList: [EngagementSummary]
        public var nextToken: String?

        public init(engagementSummaryList: [EngagementSummary], nextToken: String? = nil) {
            self.engagementSummaryList = engagementSummaryList
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["EngagementSummaryList", "NextToken"], required: 0b1)
        public static var unread: Self { Self(engagementSummaryList: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: engagementSummaryList = try reader.readList { (reader) throws(SerializationError) in try EngagementSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, engagementSummaryList) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
