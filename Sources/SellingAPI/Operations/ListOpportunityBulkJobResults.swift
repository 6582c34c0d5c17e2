// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists what a bulk job did to each of its opportunities.
    public enum ListOpportunityBulkJobResults: SellingOperation {
        public typealias Input = Selling.ListOpportunityBulkJobResultsRequest
        public typealias Output = Selling.ListOpportunityBulkJobResultsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListOpportunityBulkJobResults",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "Results"),
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["opportunity-bulk-job"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listOpportunityBulkJobResults(input, call)
        }
    }

    public struct ListOpportunityBulkJobResultsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// 1...1000.
        public var maxResults: Int?
        public var nextToken: String?
        /// Required. Pattern `bulkjob-[0-9a-z]{13}`.
        public var jobId: String
        public var status: BulkRecordStatus?

        public init(
            catalog: String, maxResults: Int? = nil, nextToken: String? = nil, jobId: String,
            status: BulkRecordStatus? = nil
        ) {
            self.catalog = catalog
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.jobId = jobId
            self.status = status
        }

        public static let members = MemberTable(["Catalog", "MaxResults", "NextToken", "JobId", "Status"], required: 0b1001)
        public static var unread: Self { Self(catalog: "", jobId: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: maxResults = try reader.readInteger()
            case 2: nextToken = try reader.readString()
            case 3: jobId = try reader.readString()
            case 4: status = BulkRecordStatus(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, maxResults)
            writer.member(2, of: Self.members, nextToken)
            writer.member(3, of: Self.members, jobId)
            writer.member(4, of: Self.members, status?.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.integer(maxResults, "MaxResults", min: 1, max: 1000)
            check.string(jobId, "JobId", Selling.Constraint.bulkJobId)
            check.value(status, "Status")
        }
    }

    public struct ListOpportunityBulkJobResultsResponse: WireCarrier {
        /// Required.
        public var results: [BulkJobResult]
        public var nextToken: String?

        public init(results: [BulkJobResult], nextToken: String? = nil) {
            self.results = results
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Results", "NextToken"], required: 0b1)
        public static var unread: Self { Self(results: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: results = try reader.readList { (reader) throws(SerializationError) in try BulkJobResult(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, results) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
