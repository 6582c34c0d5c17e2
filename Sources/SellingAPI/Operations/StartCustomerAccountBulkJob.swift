// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Begins a bulk job on customers.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StartCustomerAccountBulkJob`.
    public enum StartCustomerAccountBulkJob: SellingOperation {
        public typealias Input = Selling.StartCustomerAccountBulkJobRequest
        public typealias Output = Selling.StartCustomerAccountBulkJobResponse

        public static let descriptor = OperationDescriptor(
            name: "StartCustomerAccountBulkJob",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ServiceQuotaExceededException"]
        )

        public static func invoke<Service: SellingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.startCustomerAccountBulkJob(input, call)
        }
    }
}

extension Selling {
    public struct StartCustomerAccountBulkJobRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Idempotency token. Pattern `.{1,255}`.
        public var clientToken: String
        /// Required. Pattern `(s3://|https://).*`. 1...2000 characters. Sensitive.
        public var fileUri: String

        public init(
            catalog: String,
            clientToken: String,
            fileUri: String
        ) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.fileUri = fileUri
        }

        private static let members = MemberTable(["Catalog", "ClientToken", "FileUri"], required: 0b111, sensitive: 0b100)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", clientToken: "", fileUri: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: clientToken = try reader.readString()
                case 2: fileUri = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, fileUri)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(clientToken, "ClientToken", Selling.Constraint.clientToken)
            check.string(fileUri, "FileUri", Selling.Constraint.fileUri)
        }
    }
}

extension Selling {
    public struct StartCustomerAccountBulkJobResponse: WireStructure {
        /// Required. Pattern `arn:[a-z\-]*:partnercentral:[a-z0-9\-]*:[0-9]{12}:catalog/[a-zA-Z]+/customer-account-bulk-job/bulkjob-[0-9a-z]{13}`.
        public var arn: String
        /// Required. Pattern `bulkjob-[0-9a-z]{13}`.
        public var id: String
        /// Required.
        public var status: BulkJobStatus
        /// Required. UTC.
        public var createdAt: Instant

        public init(
            arn: String,
            id: String,
            status: BulkJobStatus,
            createdAt: Instant
        ) {
            self.arn = arn
            self.id = id
            self.status = status
            self.createdAt = createdAt
        }

        private static let members = MemberTable(["Arn", "Id", "Status", "CreatedAt"], required: 0b1111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(arn: "", id: "", status: BulkJobStatus(rawValue: ""), createdAt: Instant(seconds: 0))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: arn = try reader.readString()
                case 1: id = try reader.readString()
                case 2: status = BulkJobStatus(rawValue: try reader.readString())
                case 3: createdAt = try reader.readInstant()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, arn)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, status.rawValue)
            writer.member(3, of: Self.members, createdAt)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(status, "Status")
        }
    }
}
