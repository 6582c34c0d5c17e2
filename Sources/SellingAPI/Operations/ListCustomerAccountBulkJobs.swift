// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists bulk jobs on customers.
    public enum ListCustomerAccountBulkJobs: SellingOperation {
        public typealias Input = Selling.ListCustomerAccountBulkJobsRequest
        public typealias Output = Selling.ListCustomerAccountBulkJobsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListCustomerAccountBulkJobs",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "items"),
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["customer-account-bulk-job"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listCustomerAccountBulkJobs(input, call)
        }
    }

    public struct CustomerAccountBulkJobFilter: WireCarrier {
        /// Pattern `(arn:.*|bulkjob-[0-9a-z]{13})`.
        public var identifier: String?
        public var status: BulkJobStatus?

        public init(identifier: String? = nil, status: BulkJobStatus? = nil) {
            self.identifier = identifier
            self.status = status
        }

        public static let members = MemberTable(["Identifier", "Status"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: identifier = try reader.readString()
            case 1: status = BulkJobStatus(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, identifier)
            writer.member(1, of: Self.members, status?.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(identifier, "Identifier", Selling.Constraint.bulkJobArnOrIdentifier)
            check.value(status, "Status")
        }
    }

    public struct CustomerAccountBulkJobSummary: WireCarrier {
        /// Required. Pattern `arn:[a-z\-]*:partnercentral:[a-z0-9\-]*:[0-9]{12}:catalog/[a-zA-Z]+/customer-account-bulk-job/bulkjob-[0-9a-z]{13}`.
        public var arn: String
        /// Required. Pattern `bulkjob-[0-9a-z]{13}`.
        public var id: String
        /// Required.
        public var status: BulkJobStatus
        /// 1...1024 characters.
        public var fileName: String?
        /// Required.
        public var totalRecords: Int
        /// Required.
        public var processedRecords: Int
        /// Required.
        public var successCount: Int
        /// Required.
        public var failureCount: Int
        /// Required.
        public var deletedCount: Int
        public var failureReason: String?
        /// Required. UTC.
        public var createdAt: Instant
        /// UTC.
        public var completedAt: Instant?

        public init(
            arn: String, id: String, status: BulkJobStatus, fileName: String? = nil, totalRecords: Int,
            processedRecords: Int, successCount: Int, failureCount: Int, deletedCount: Int,
            failureReason: String? = nil, createdAt: Instant, completedAt: Instant? = nil
        ) {
            self.arn = arn
            self.id = id
            self.status = status
            self.fileName = fileName
            self.totalRecords = totalRecords
            self.processedRecords = processedRecords
            self.successCount = successCount
            self.failureCount = failureCount
            self.deletedCount = deletedCount
            self.failureReason = failureReason
            self.createdAt = createdAt
            self.completedAt = completedAt
        }

        public static let members = MemberTable(["Arn", "Id", "Status", "FileName", "TotalRecords", "ProcessedRecords", "SuccessCount", "FailureCount", "DeletedCount", "FailureReason", "CreatedAt", "CompletedAt"], required: 0b10111110111)
        public static var unread: Self { Self(arn: "", id: "", status: BulkJobStatus(rawValue: ""), totalRecords: 0, processedRecords: 0, successCount: 0, failureCount: 0, deletedCount: 0, createdAt: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: arn = try reader.readString()
            case 1: id = try reader.readString()
            case 2: status = BulkJobStatus(rawValue: try reader.readString())
            case 3: fileName = try reader.readString()
            case 4: totalRecords = try reader.readInteger()
            case 5: processedRecords = try reader.readInteger()
            case 6: successCount = try reader.readInteger()
            case 7: failureCount = try reader.readInteger()
            case 8: deletedCount = try reader.readInteger()
            case 9: failureReason = try reader.readString()
            case 10: createdAt = try reader.readInstant()
            case 11: completedAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, arn)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, status.rawValue)
            writer.member(3, of: Self.members, fileName)
            writer.member(4, of: Self.members, totalRecords)
            writer.member(5, of: Self.members, processedRecords)
            writer.member(6, of: Self.members, successCount)
            writer.member(7, of: Self.members, failureCount)
            writer.member(8, of: Self.members, deletedCount)
            writer.member(9, of: Self.members, failureReason)
            writer.member(10, of: Self.members, createdAt)
            writer.member(11, of: Self.members, completedAt)
        }
    }

    public struct ListCustomerAccountBulkJobsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        public var filter: CustomerAccountBulkJobFilter?
        /// 1...100.
        public var maxResults: Int?
        public var nextToken: String?

        public init(
            catalog: String, filter: CustomerAccountBulkJobFilter? = nil, maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.catalog = catalog
            self.filter = filter
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Catalog", "Filter", "MaxResults", "NextToken"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: filter = try CustomerAccountBulkJobFilter(from: reader)
            case 2: maxResults = try reader.readInteger()
            case 3: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, filter)
            writer.member(2, of: Self.members, maxResults)
            writer.member(3, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.structure(filter, "Filter")
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
        }
    }

    public struct ListCustomerAccountBulkJobsResponse: WireCarrier {
        /// Required. 0...100 elements.
        public var items: [CustomerAccountBulkJobSummary]
        public var nextToken: String?

        public init(items: [CustomerAccountBulkJobSummary], nextToken: String? = nil) {
            self.items = items
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["items", "NextToken"], required: 0b1)
        public static var unread: Self { Self(items: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: items = try reader.readList { (reader) throws(SerializationError) in try CustomerAccountBulkJobSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, items) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
