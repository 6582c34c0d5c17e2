// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists what a bulk job did to each of its customers.
    ///
    /// Reads. Pages through `Results`. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `ListCustomerAccountBulkJobResults`.
    public enum ListCustomerAccountBulkJobResults: SellingOperation {
        public typealias Input = Selling.ListCustomerAccountBulkJobResultsRequest
        public typealias Output = Selling.ListCustomerAccountBulkJobResultsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListCustomerAccountBulkJobResults",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "Results")
        )

        public static func invoke<Service: SellingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.listCustomerAccountBulkJobResults(input, call)
        }
    }
}

extension Selling {
    public struct ListCustomerAccountBulkJobResultsRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.*|bulkjob-[0-9a-z]{13})`.
        public var identifier: String
        public var status: BulkRecordStatus?
        /// 1...100.
        public var maxResults: Int?
        public var nextToken: String?

        public init(
            catalog: String,
            identifier: String,
            status: BulkRecordStatus? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.status = status
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        private static let members = MemberTable(["Catalog", "Identifier", "Status", "MaxResults", "NextToken"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", identifier: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: identifier = try reader.readString()
                case 2: status = BulkRecordStatus(rawValue: try reader.readString())
                case 3: maxResults = try reader.readInteger()
                case 4: nextToken = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, status?.rawValue)
            writer.member(3, of: Self.members, maxResults)
            writer.member(4, of: Self.members, nextToken)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.bulkJobArnOrIdentifier)
            check.value(status, "Status")
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
        }
    }
}

extension Selling {
    public struct ListCustomerAccountBulkJobResultsResponse: WireStructure {
        /// Required.
        public var results: [BulkJobResult]
        public var nextToken: String?

        public init(
            results: [BulkJobResult],
            nextToken: String? = nil
        ) {
            self.results = results
            self.nextToken = nextToken
        }

        private static let members = MemberTable(["Results", "NextToken"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(results: [])
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: results = try reader.readList { (reader) throws(SerializationError) in try BulkJobResult(from: reader) }
                case 1: nextToken = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, results) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
            writer.endStructure()
        }
    }
}
