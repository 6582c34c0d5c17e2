// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists what a bulk job did to each of its customers.
    public enum ListCustomerAccountBulkJobResults: SellingOperation {
        public typealias Input = Selling.ListCustomerAccountBulkJobResultsRequest
        public typealias Output = Selling.ListCustomerAccountBulkJobResultsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListCustomerAccountBulkJobResults",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "Results"),
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["customer-account-bulk-job"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listCustomerAccountBulkJobResults(input, call)
        }
    }

    public struct ListCustomerAccountBulkJobResultsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.*|bulkjob-[0-9a-z]{13})`.
        public var identifier: String
        public var status: BulkRecordStatus?
        /// 1...100.
        public var maxResults: Int?
        public var nextToken: String?

        public init(
            catalog: String, identifier: String, status: BulkRecordStatus? = nil, maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.status = status
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Catalog", "Identifier", "Status", "MaxResults", "NextToken"], required: 0b11)
        public static var unread: Self { Self(catalog: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            case 2: status = BulkRecordStatus(rawValue: try reader.readString())
            case 3: maxResults = try reader.readInteger()
            case 4: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, status?.rawValue)
            writer.member(3, of: Self.members, maxResults)
            writer.member(4, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.bulkJobArnOrIdentifier)
            check.value(status, "Status")
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
        }
    }

    public struct ListCustomerAccountBulkJobResultsResponse: WireCarrier {
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
