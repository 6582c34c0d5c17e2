// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Finds engagements by their facts.
    public enum SearchEngagements: SellingOperation {
        public typealias Input = Selling.SearchEngagementsRequest
        public typealias Output = Selling.SearchEngagementsResponse

        public static let descriptor = OperationDescriptor(
            name: "SearchEngagements",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "EngagementSearchSummaries"),
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["engagement"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.searchEngagements(input, call)
        }
    }

    public struct EngagementSearchFilter: WireCarrier {
        /// 1...10 elements.
        public var andAllFilters: [EngagementSearchFilter]?
        /// 1...10 elements.
        public var orAllFilters: [EngagementSearchFilter]?
        @Indirect public var notFilter: EngagementSearchFilter?
        public var equalsTo: EngagementSearchPredicate?
        public var containsAny: EngagementSearchPredicate?
        public var containsAll: EngagementSearchPredicate?
        public var greaterThan: EngagementSearchPredicate?
        public var greaterThanOrEquals: EngagementSearchPredicate?
        public var lessThan: EngagementSearchPredicate?
        public var lessThanOrEquals: EngagementSearchPredicate?

        public init(
            andAllFilters: [EngagementSearchFilter]? = nil, orAllFilters: [EngagementSearchFilter]? = nil,
            notFilter: EngagementSearchFilter? = nil, equalsTo: EngagementSearchPredicate? = nil,
            containsAny: EngagementSearchPredicate? = nil, containsAll: EngagementSearchPredicate? = nil,
            greaterThan: EngagementSearchPredicate? = nil, greaterThanOrEquals: EngagementSearchPredicate? = nil,
            lessThan: EngagementSearchPredicate? = nil, lessThanOrEquals: EngagementSearchPredicate? = nil
        ) {
            self.andAllFilters = andAllFilters
            self.orAllFilters = orAllFilters
            self.notFilter = notFilter
            self.equalsTo = equalsTo
            self.containsAny = containsAny
            self.containsAll = containsAll
            self.greaterThan = greaterThan
            self.greaterThanOrEquals = greaterThanOrEquals
            self.lessThan = lessThan
            self.lessThanOrEquals = lessThanOrEquals
        }

        public static let members = MemberTable(["AndAllFilters", "OrAllFilters", "NotFilter", "EqualsTo", "ContainsAny", "ContainsAll", "GreaterThan", "GreaterThanOrEquals", "LessThan", "LessThanOrEquals"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: andAllFilters = try reader.readList { (reader) throws(SerializationError) in try EngagementSearchFilter(from: reader) }
            case 1: orAllFilters = try reader.readList { (reader) throws(SerializationError) in try EngagementSearchFilter(from: reader) }
            case 2: notFilter = try EngagementSearchFilter(from: reader)
            case 3: equalsTo = try EngagementSearchPredicate(from: reader)
            case 4: containsAny = try EngagementSearchPredicate(from: reader)
            case 5: containsAll = try EngagementSearchPredicate(from: reader)
            case 6: greaterThan = try EngagementSearchPredicate(from: reader)
            case 7: greaterThanOrEquals = try EngagementSearchPredicate(from: reader)
            case 8: lessThan = try EngagementSearchPredicate(from: reader)
            case 9: lessThanOrEquals = try EngagementSearchPredicate(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, andAllFilters) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, orAllFilters) { $0.list($1) { $1.write(to: $0) } }
            writer.member(2, of: Self.members, notFilter)
            writer.member(3, of: Self.members, equalsTo)
            writer.member(4, of: Self.members, containsAny)
            writer.member(5, of: Self.members, containsAll)
            writer.member(6, of: Self.members, greaterThan)
            writer.member(7, of: Self.members, greaterThanOrEquals)
            writer.member(8, of: Self.members, lessThan)
            writer.member(9, of: Self.members, lessThanOrEquals)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.count(andAllFilters?.count, "AndAllFilters", min: 1, max: 10)
            for element in andAllFilters ?? [] {
                check.structure(element, "AndAllFilters")
            }
            check.count(orAllFilters?.count, "OrAllFilters", min: 1, max: 10)
            for element in orAllFilters ?? [] {
                check.structure(element, "OrAllFilters")
            }
            check.structure(notFilter, "NotFilter")
            check.structure(equalsTo, "EqualsTo")
            check.structure(containsAny, "ContainsAny")
            check.structure(containsAll, "ContainsAll")
            check.structure(greaterThan, "GreaterThan")
            check.structure(greaterThanOrEquals, "GreaterThanOrEquals")
            check.structure(lessThan, "LessThan")
            check.structure(lessThanOrEquals, "LessThanOrEquals")
        }
    }

    public enum EngagementSearchFilterValue: WireUnion {
        case stringValue(String)
        case stringListValue([String])
        case longValue(Int)
        case dateValue(Instant)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["StringValue", "StringListValue", "LongValue", "DateValue"], sensitive: 0b11)
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .stringValue(try reader.readString())
            case 1: self = .stringListValue(try reader.readList { (reader) throws(SerializationError) in try reader.readString() })
            case 2: self = .longValue(try reader.readInteger())
            case 3: self = .dateValue(try reader.readInstant())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .stringValue(let value): writer.member(0, of: Self.members, value)
            case .stringListValue(let value): writer.member(1, of: Self.members, value) { $0.list($1) { $0.write($1) } }
            case .longValue(let value): writer.member(2, of: Self.members, value)
            case .dateValue(let value): writer.member(3, of: Self.members, value)
            case .unknown: break
            }
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .stringValue(let value): check.string(value, "StringValue", Selling.Constraint.engagementSearchStringValue)
            case .stringListValue(let value):
                check.count(value.count, "StringListValue", min: 1, max: 20)
                for element in value {
                    check.string(element, "StringListValue", Selling.Constraint.engagementSearchStringValue)
                }
            default: break
            }
        }
    }

    public struct EngagementSearchPredicate: WireCarrier {
        /// Required.
        public var key: EngagementSearchFilterName
        /// Required.
        public var value: EngagementSearchFilterValue

        public init(key: EngagementSearchFilterName, value: EngagementSearchFilterValue) {
            self.key = key
            self.value = value
        }

        public static let members = MemberTable(["Key", "Value"], required: 0b11)
        public static var unread: Self { Self(key: EngagementSearchFilterName(rawValue: ""), value: .unknown("")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: key = EngagementSearchFilterName(rawValue: try reader.readString())
            case 1: value = try EngagementSearchFilterValue(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, key.rawValue)
            writer.member(1, of: Self.members, value)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(key, "Key")
            check.structure(value, "Value")
        }
    }

    public struct EngagementSearchSort: WireCarrier {
        /// Required.
        public var sortBy: EngagementSearchSortName
        /// Required.
        public var sortOrder: SortOrder

        public init(sortBy: EngagementSearchSortName, sortOrder: SortOrder) {
            self.sortBy = sortBy
            self.sortOrder = sortOrder
        }

        public static let members = MemberTable(["SortBy", "SortOrder"], required: 0b11)
        public static var unread: Self { Self(sortBy: EngagementSearchSortName(rawValue: ""), sortOrder: SortOrder(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sortBy = EngagementSearchSortName(rawValue: try reader.readString())
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

    public struct EngagementSearchSummary: WireCarrier {
        /// Pattern `eng-[0-9a-z]{14}`.
        public var id: String?
        /// Pattern `arn:.*`.
        public var arn: String?
        /// Pattern `(?s).{0,40}`.
        public var title: String?
        /// Pattern `(?s).{0,255}`.
        public var description: String?
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
        public var contexts: [EngagementContextDetails]?

        public init(
            id: String? = nil, arn: String? = nil, title: String? = nil, description: String? = nil,
            createdAt: Instant? = nil, createdBy: String? = nil, memberCount: Int? = nil, modifiedAt: Instant? = nil,
            modifiedBy: String? = nil, contexts: [EngagementContextDetails]? = nil
        ) {
            self.id = id
            self.arn = arn
            self.title = title
            self.description = description
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.memberCount = memberCount
            self.modifiedAt = modifiedAt
            self.modifiedBy = modifiedBy
            self.contexts = contexts
        }

        public static let members = MemberTable(["Id", "Arn", "Title", "Description", "CreatedAt", "CreatedBy", "MemberCount", "ModifiedAt", "ModifiedBy", "Contexts"], sensitive: 0b100100000)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: title = try reader.readString()
            case 3: description = try reader.readString()
            case 4: createdAt = try reader.readInstant()
            case 5: createdBy = try reader.readString()
            case 6: memberCount = try reader.readInteger()
            case 7: modifiedAt = try reader.readInstant()
            case 8: modifiedBy = try reader.readString()
            case 9: contexts = try reader.readList { (reader) throws(SerializationError) in try EngagementContextDetails(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, title)
            writer.member(3, of: Self.members, description)
            writer.member(4, of: Self.members, createdAt)
            writer.member(5, of: Self.members, createdBy)
            writer.member(6, of: Self.members, memberCount)
            writer.member(7, of: Self.members, modifiedAt)
            writer.member(8, of: Self.members, modifiedBy)
            writer.member(9, of: Self.members, contexts) { $0.list($1) { $1.write(to: $0) } }
        }
    }

    public struct SearchEngagementsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// 1...500 characters. Sensitive.
        public var keyword: String?
        public var filter: EngagementSearchFilter?
        /// Pattern `eng-grp-[0-9a-z]{14}`. 1...64 characters.
        public var groupId: String?
        public var sort: EngagementSearchSort?
        /// 1...100.
        public var maxResults: Int?
        /// 1...2048 characters.
        public var nextToken: String?

        public init(
            catalog: String, keyword: String? = nil, filter: EngagementSearchFilter? = nil, groupId: String? = nil,
            sort: EngagementSearchSort? = nil, maxResults: Int? = nil, nextToken: String? = nil
        ) {
            self.catalog = catalog
            self.keyword = keyword
            self.filter = filter
            self.groupId = groupId
            self.sort = sort
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Catalog", "Keyword", "Filter", "GroupId", "Sort", "MaxResults", "NextToken"], required: 0b1, sensitive: 0b10)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: keyword = try reader.readString()
            case 2: filter = try EngagementSearchFilter(from: reader)
            case 3: groupId = try reader.readString()
            case 4: sort = try EngagementSearchSort(from: reader)
            case 5: maxResults = try reader.readInteger()
            case 6: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, keyword)
            writer.member(2, of: Self.members, filter)
            writer.member(3, of: Self.members, groupId)
            writer.member(4, of: Self.members, sort)
            writer.member(5, of: Self.members, maxResults)
            writer.member(6, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(keyword, "Keyword", Selling.Constraint.engagementSearchKeyword)
            check.structure(filter, "Filter")
            check.string(groupId, "GroupId", Selling.Constraint.groupId)
            check.structure(sort, "Sort")
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.string(nextToken, "NextToken", Selling.Constraint.leadsNextToken)
        }
    }

    public struct SearchEngagementsResponse: WireCarrier {
        public var engagementSearchSummaries: [EngagementSearchSummary]?
        /// 1...2048 characters.
        public var nextToken: String?

        public init(engagementSearchSummaries: [EngagementSearchSummary]? = nil, nextToken: String? = nil) {
            self.engagementSearchSummaries = engagementSearchSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["EngagementSearchSummaries", "NextToken"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: engagementSearchSummaries = try reader.readList { (reader) throws(SerializationError) in try EngagementSearchSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, engagementSearchSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
