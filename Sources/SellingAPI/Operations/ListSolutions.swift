// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists the solutions that opportunities can name.
    public enum ListSolutions: SellingOperation {
        public typealias Input = Selling.ListSolutionsRequest
        public typealias Output = Selling.ListSolutionsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListSolutions",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "SolutionSummaries"),
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["solution"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listSolutions(input, call)
        }
    }

    public struct ListSolutionsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// 1...100.
        public var maxResults: Int?
        public var nextToken: String?
        public var sort: SolutionSort?
        /// 0...10 elements.
        public var status: [SolutionStatus]?
        /// 0...20 elements. Each: Pattern `S-[0-9]{1,19}`.
        public var identifier: [String]?
        /// 0...10 elements.
        public var category: [String]?
        /// 0...10 elements. Each: Pattern `arn:.*`. Each: 4...2048 characters.
        public var awsMarketplaceSolutionArn: [String]?

        public init(
            catalog: String, maxResults: Int? = nil, nextToken: String? = nil, sort: SolutionSort? = nil,
            status: [SolutionStatus]? = nil, identifier: [String]? = nil, category: [String]? = nil,
            awsMarketplaceSolutionArn: [String]? = nil
        ) {
            self.catalog = catalog
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.sort = sort
            self.status = status
            self.identifier = identifier
            self.category = category
            self.awsMarketplaceSolutionArn = awsMarketplaceSolutionArn
        }

        public static let members = MemberTable(["Catalog", "MaxResults", "NextToken", "Sort", "Status", "Identifier", "Category", "AwsMarketplaceSolutionArn"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: maxResults = try reader.readInteger()
            case 2: nextToken = try reader.readString()
            case 3: sort = try SolutionSort(from: reader)
            case 4: status = try reader.readList { (reader) throws(SerializationError) in SolutionStatus(rawValue: try reader.readString()) }
            case 5: identifier = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 6: category = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 7: awsMarketplaceSolutionArn = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, maxResults)
            writer.member(2, of: Self.members, nextToken)
            writer.member(3, of: Self.members, sort)
            writer.member(4, of: Self.members, status) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(5, of: Self.members, identifier) { $0.list($1) { $0.write($1) } }
            writer.member(6, of: Self.members, category) { $0.list($1) { $0.write($1) } }
            writer.member(7, of: Self.members, awsMarketplaceSolutionArn) { $0.list($1) { $0.write($1) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.structure(sort, "Sort")
            check.count(status?.count, "Status", min: 0, max: 10)
            for element in status ?? [] {
                check.value(element, "Status")
            }
            check.count(identifier?.count, "Identifier", min: 0, max: 20)
            for element in identifier ?? [] {
                check.string(element, "Identifier", Selling.Constraint.solutionIdentifier)
            }
            check.count(category?.count, "Category", min: 0, max: 10)
            check.count(awsMarketplaceSolutionArn?.count, "AwsMarketplaceSolutionArn", min: 0, max: 10)
            for element in awsMarketplaceSolutionArn ?? [] {
                check.string(element, "AwsMarketplaceSolutionArn", Selling.Constraint.awsMarketplaceSolutionArn)
            }
        }
    }

    public struct ListSolutionsResponse: WireCarrier {
        /// Required.
        public var solutionSummaries: [SolutionBase]
        public var nextToken: String?

        public init(solutionSummaries: [SolutionBase], nextToken: String? = nil) {
            self.solutionSummaries = solutionSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["SolutionSummaries", "NextToken"], required: 0b1)
        public static var unread: Self { Self(solutionSummaries: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: solutionSummaries = try reader.readList { (reader) throws(SerializationError) in try SolutionBase(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, solutionSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }

    public struct SolutionBase: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `S-[0-9]{1,19}`.
        public var id: String
        /// Pattern `S-[0-9]{1,19}`.
        public var arn: String?
        /// Required.
        public var name: String
        /// Required.
        public var status: SolutionStatus
        /// Required.
        public var category: String
        /// Required. UTC.
        public var createdDate: Instant
        /// Pattern `arn:.*`. 4...2048 characters.
        public var awsMarketplaceSolutionArn: String?

        public init(
            catalog: String, id: String, arn: String? = nil, name: String, status: SolutionStatus, category: String,
            createdDate: Instant, awsMarketplaceSolutionArn: String? = nil
        ) {
            self.catalog = catalog
            self.id = id
            self.arn = arn
            self.name = name
            self.status = status
            self.category = category
            self.createdDate = createdDate
            self.awsMarketplaceSolutionArn = awsMarketplaceSolutionArn
        }

        public static let members = MemberTable(["Catalog", "Id", "Arn", "Name", "Status", "Category", "CreatedDate", "AwsMarketplaceSolutionArn"], required: 0b1111011)
        public static var unread: Self { Self(catalog: "", id: "", name: "", status: SolutionStatus(rawValue: ""), category: "", createdDate: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: id = try reader.readString()
            case 2: arn = try reader.readString()
            case 3: name = try reader.readString()
            case 4: status = SolutionStatus(rawValue: try reader.readString())
            case 5: category = try reader.readString()
            case 6: createdDate = try reader.readInstant()
            case 7: awsMarketplaceSolutionArn = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, arn)
            writer.member(3, of: Self.members, name)
            writer.member(4, of: Self.members, status.rawValue)
            writer.member(5, of: Self.members, category)
            writer.member(6, of: Self.members, createdDate)
            writer.member(7, of: Self.members, awsMarketplaceSolutionArn)
        }
    }

    public struct SolutionSort: WireCarrier {
        /// Required.
        public var sortOrder: SortOrder
        /// Required.
        public var sortBy: SolutionSortName

        public init(sortOrder: SortOrder, sortBy: SolutionSortName) {
            self.sortOrder = sortOrder
            self.sortBy = sortBy
        }

        public static let members = MemberTable(["SortOrder", "SortBy"], required: 0b11)
        public static var unread: Self { Self(sortOrder: SortOrder(rawValue: ""), sortBy: SolutionSortName(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sortOrder = SortOrder(rawValue: try reader.readString())
            case 1: sortBy = SolutionSortName(rawValue: try reader.readString())
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
}
