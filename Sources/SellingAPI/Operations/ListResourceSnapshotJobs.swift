// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists snapshot jobs.
    ///
    /// Reads. Pages through `ResourceSnapshotJobSummaries`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListResourceSnapshotJobs`.
    public enum ListResourceSnapshotJobs: SellingOperation {
        public typealias Input = Selling.ListResourceSnapshotJobsRequest
        public typealias Output = Selling.ListResourceSnapshotJobsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListResourceSnapshotJobs",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "ResourceSnapshotJobSummaries")
        )

        public static func invoke<Service: SellingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.listResourceSnapshotJobs(input, call)
        }
    }
}

extension Selling {
    public struct ListResourceSnapshotJobsRequest: WireStructure {
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
            catalog: String,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            engagementIdentifier: String? = nil,
            status: ResourceSnapshotJobStatus? = nil,
            sort: SortObject? = nil
        ) {
            self.catalog = catalog
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.engagementIdentifier = engagementIdentifier
            self.status = status
            self.sort = sort
        }

        private static let members = MemberTable(["Catalog", "MaxResults", "NextToken", "EngagementIdentifier", "Status", "Sort"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
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
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, maxResults)
            writer.member(2, of: Self.members, nextToken)
            writer.member(3, of: Self.members, engagementIdentifier)
            writer.member(4, of: Self.members, status?.rawValue)
            writer.member(5, of: Self.members, sort)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.integer(maxResults, "MaxResults", min: 1, max: 1000)
            check.string(engagementIdentifier, "EngagementIdentifier", Selling.Constraint.engagementIdentifier)
            check.value(status, "Status")
            check.structure(sort, "Sort")
        }
    }
}

extension Selling {
    public struct ListResourceSnapshotJobsResponse: WireStructure {
        /// Required.
        public var resourceSnapshotJobSummaries: [ResourceSnapshotJobSummary]
        public var nextToken: String?

        public init(
            resourceSnapshotJobSummaries: [ResourceSnapshotJobSummary],
            nextToken: String? = nil
        ) {
            self.resourceSnapshotJobSummaries = resourceSnapshotJobSummaries
            self.nextToken = nextToken
        }

        private static let members = MemberTable(["ResourceSnapshotJobSummaries", "NextToken"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(resourceSnapshotJobSummaries: [])
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: resourceSnapshotJobSummaries = try reader.readList { (reader) throws(SerializationError) in try ResourceSnapshotJobSummary(from: reader) }
                case 1: nextToken = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, resourceSnapshotJobSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
            writer.endStructure()
        }
    }
}

extension Selling {
    public struct ResourceSnapshotJobSummary: WireStructure {
        /// Pattern `job-[0-9a-z]{13}`.
        public var id: String?
        /// Pattern `arn:.*`.
        public var arn: String?
        /// Pattern `eng-[0-9a-z]{14}`.
        public var engagementId: String?
        public var status: ResourceSnapshotJobStatus?

        public init(
            id: String? = nil,
            arn: String? = nil,
            engagementId: String? = nil,
            status: ResourceSnapshotJobStatus? = nil
        ) {
            self.id = id
            self.arn = arn
            self.engagementId = engagementId
            self.status = status
        }

        private static let members = MemberTable(["Id", "Arn", "EngagementId", "Status"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: id = try reader.readString()
                case 1: arn = try reader.readString()
                case 2: engagementId = try reader.readString()
                case 3: status = ResourceSnapshotJobStatus(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, engagementId)
            writer.member(3, of: Self.members, status?.rawValue)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(id, "Id", Selling.Constraint.resourceSnapshotJobIdentifier)
            check.string(engagementId, "EngagementId", Selling.Constraint.engagementIdentifier)
            check.value(status, "Status")
        }
    }
}

extension Selling {
    public struct SortObject: WireStructure {
        public var sortBy: SortBy?
        public var sortOrder: SortOrder?

        public init(
            sortBy: SortBy? = nil,
            sortOrder: SortOrder? = nil
        ) {
            self.sortBy = sortBy
            self.sortOrder = sortOrder
        }

        private static let members = MemberTable(["SortBy", "SortOrder"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: sortBy = SortBy(rawValue: try reader.readString())
                case 1: sortOrder = SortOrder(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, sortBy?.rawValue)
            writer.member(1, of: Self.members, sortOrder?.rawValue)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(sortBy, "SortBy")
            check.value(sortOrder, "SortOrder")
        }
    }
}
