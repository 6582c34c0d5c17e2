// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists bulk jobs on opportunities.
    public enum ListOpportunityBulkJobs: SellingOperation {
        public typealias Input = Selling.ListOpportunityBulkJobsRequest
        public typealias Output = Selling.ListOpportunityBulkJobsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListOpportunityBulkJobs",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "OpportunityBulkJobSummaries"),
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["opportunity-bulk-job"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listOpportunityBulkJobs(input, call)
        }
    }

    public struct ListOpportunityBulkJobsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// 1...100.
        public var maxResults: Int?
        public var nextToken: String?
        /// Pattern `bulkjob-[0-9a-z]{13}`.
        public var jobId: String?
        public var status: BulkJobStatus?

        public init(
            catalog: String, maxResults: Int? = nil, nextToken: String? = nil, jobId: String? = nil,
            status: BulkJobStatus? = nil
        ) {
            self.catalog = catalog
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.jobId = jobId
            self.status = status
        }

        public static let members = MemberTable(["Catalog", "MaxResults", "NextToken", "JobId", "Status"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: maxResults = try reader.readInteger()
            case 2: nextToken = try reader.readString()
            case 3: jobId = try reader.readString()
            case 4: status = BulkJobStatus(rawValue: try reader.readString())
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
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.string(jobId, "JobId", Selling.Constraint.bulkJobId)
            check.value(status, "Status")
        }
    }

    public struct ListOpportunityBulkJobsResponse: WireCarrier {
        /// Required.
        public var opportunityBulkJobSummaries: [OpportunityBulkJobSummary]
        public var nextToken: String?

        public init(opportunityBulkJobSummaries: [OpportunityBulkJobSummary], nextToken: String? = nil) {
            self.opportunityBulkJobSummaries = opportunityBulkJobSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["OpportunityBulkJobSummaries", "NextToken"], required: 0b1)
        public static var unread: Self { Self(opportunityBulkJobSummaries: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: opportunityBulkJobSummaries = try reader.readList { (reader) throws(SerializationError) in try OpportunityBulkJobSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, opportunityBulkJobSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }

    public struct OpportunityBulkJobSummary: WireCarrier {
        /// Required. Pattern `bulkjob-[0-9a-z]{13}`.
        public var jobId: String
        /// Required.
        public var status: BulkJobStatus
        /// Required.
        public var totalRecords: Int
        /// Required.
        public var processedRecords: Int
        /// Required.
        public var successCount: Int
        /// Required.
        public var failureCount: Int
        /// Required. UTC.
        public var createdAt: Instant
        /// UTC.
        public var startedAt: Instant?
        /// UTC.
        public var completedAt: Instant?
        public var failureReason: String?
        /// 1...255 characters.
        public var fileName: String?
        public var operationType: BulkOperationType?

        public init(
            jobId: String, status: BulkJobStatus, totalRecords: Int, processedRecords: Int, successCount: Int,
            failureCount: Int, createdAt: Instant, startedAt: Instant? = nil, completedAt: Instant? = nil,
            failureReason: String? = nil, fileName: String? = nil, operationType: BulkOperationType? = nil
        ) {
            self.jobId = jobId
            self.status = status
            self.totalRecords = totalRecords
            self.processedRecords = processedRecords
            self.successCount = successCount
            self.failureCount = failureCount
            self.createdAt = createdAt
            self.startedAt = startedAt
            self.completedAt = completedAt
            self.failureReason = failureReason
            self.fileName = fileName
            self.operationType = operationType
        }

        public static let members = MemberTable(["JobId", "Status", "TotalRecords", "ProcessedRecords", "SuccessCount", "FailureCount", "CreatedAt", "StartedAt", "CompletedAt", "FailureReason", "FileName", "OperationType"], required: 0b1111111)
        public static var unread: Self { Self(jobId: "", status: BulkJobStatus(rawValue: ""), totalRecords: 0, processedRecords: 0, successCount: 0, failureCount: 0, createdAt: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: jobId = try reader.readString()
            case 1: status = BulkJobStatus(rawValue: try reader.readString())
            case 2: totalRecords = try reader.readInteger()
            case 3: processedRecords = try reader.readInteger()
            case 4: successCount = try reader.readInteger()
            case 5: failureCount = try reader.readInteger()
            case 6: createdAt = try reader.readInstant()
            case 7: startedAt = try reader.readInstant()
            case 8: completedAt = try reader.readInstant()
            case 9: failureReason = try reader.readString()
            case 10: fileName = try reader.readString()
            case 11: operationType = BulkOperationType(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, jobId)
            writer.member(1, of: Self.members, status.rawValue)
            writer.member(2, of: Self.members, totalRecords)
            writer.member(3, of: Self.members, processedRecords)
            writer.member(4, of: Self.members, successCount)
            writer.member(5, of: Self.members, failureCount)
            writer.member(6, of: Self.members, createdAt)
            writer.member(7, of: Self.members, startedAt)
            writer.member(8, of: Self.members, completedAt)
            writer.member(9, of: Self.members, failureReason)
            writer.member(10, of: Self.members, fileName)
            writer.member(11, of: Self.members, operationType?.rawValue)
        }
    }
}
