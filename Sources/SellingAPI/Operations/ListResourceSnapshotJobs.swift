// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists snapshot jobs.
    public enum ListResourceSnapshotJobs: SellingOperation {
        public typealias Input = Selling.ListResourceSnapshotJobsRequest
        public typealias Output = Selling.ListResourceSnapshotJobsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListResourceSnapshotJobs",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "ResourceSnapshotJobSummaries"),
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["resource-snapshot-job"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listResourceSnapshotJobs(input, call)
        }
    }

    public struct ListResourceSnapshotJobsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// 1...1000.
        public var maxResults: Int?
        public var nextToken: String?
        /// Pattern `eng-[0-9a-z]{14}`.
        public var engagementIdentifier: String?
        public var status: ResourceSnapshotJobStatus?
        public var sort: SortObject?

        public init(
            catalog: String, maxResults: Int? = nil, nextToken: String? = nil, engagementIdentifier: String? = nil,
            status: ResourceSnapshotJobStatus? = nil, sort: SortObject? = nil
        ) {
            self.catalog = catalog
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.engagementIdentifier = engagementIdentifier
            self.status = status
            self.sort = sort
        }

        public static let members = MemberTable(["Catalog", "MaxResults", "NextToken", "EngagementIdentifier", "Status", "Sort"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: maxResults = try reader.readInteger()
            case 2: nextToken = try reader.readString()
            case 3: engagementIdentifier = try reader.readString()
            case 4: status = ResourceSnapshotJobStatus(rawValue: try reader.readString())
            case 5: sort = try SortObject(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, maxResults)
            writer.member(2, of: Self.members, nextToken)
            writer.member(3, of: Self.members, engagementIdentifier)
            writer.member(4, of: Self.members, status?.rawValue)
            writer.member(5, of: Self.members, sort)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.integer(maxResults, "MaxResults", min: 1, max: 1000)
            check.string(engagementIdentifier, "EngagementIdentifier", Selling.Constraint.engagementIdentifier)
            check.value(status, "Status")
            check.structure(sort, "Sort")
        }
    }

    public struct ListResourceSnapshotJobsResponse: WireCarrier {
        /// Required.
        public var resourceSnapshotJobSummaries: [ResourceSnapshotJobSummary]
        public var nextToken: String?

        public init(resourceSnapshotJobSummaries: [ResourceSnapshotJobSummary], nextToken: String? = nil) {
            self.resourceSnapshotJobSummaries = resourceSnapshotJobSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["ResourceSnapshotJobSummaries", "NextToken"], required: 0b1)
        public static var unread: Self { Self(resourceSnapshotJobSummaries: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: resourceSnapshotJobSummaries = try reader.readList { (reader) throws(SerializationError) in try ResourceSnapshotJobSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, resourceSnapshotJobSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }

    public struct ResourceSnapshotJobSummary: WireCarrier {
        /// Pattern `job-[0-9a-z]{13}`.
        public var id: String?
        /// Pattern `arn:.*`.
        public var arn: String?
        /// Pattern `eng-[0-9a-z]{14}`.
        public var engagementId: String?
        public var status: ResourceSnapshotJobStatus?

        public init(
            id: String? = nil, arn: String? = nil, engagementId: String? = nil, status: ResourceSnapshotJobStatus? = nil
        ) {
            self.id = id
            self.arn = arn
            self.engagementId = engagementId
            self.status = status
        }

        public static let members = MemberTable(["Id", "Arn", "EngagementId", "Status"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: engagementId = try reader.readString()
            case 3: status = ResourceSnapshotJobStatus(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, engagementId)
            writer.member(3, of: Self.members, status?.rawValue)
        }
    }

    public struct SortObject: WireCarrier {
        public var sortBy: SortBy?
        public var sortOrder: SortOrder?

        public init(sortBy: SortBy? = nil, sortOrder: SortOrder? = nil) {
            self.sortBy = sortBy
            self.sortOrder = sortOrder
        }

        public static let members = MemberTable(["SortBy", "SortOrder"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sortBy = SortBy(rawValue: try reader.readString())
            case 1: sortOrder = SortOrder(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, sortBy?.rawValue)
            writer.member(1, of: Self.members, sortOrder?.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(sortBy, "SortBy")
            check.value(sortOrder, "SortOrder")
        }
    }
}
