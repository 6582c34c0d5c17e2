// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Begins a bulk job on customers.
    public enum StartCustomerAccountBulkJob: SellingOperation {
        public typealias Input = Selling.StartCustomerAccountBulkJobRequest
        public typealias Output = Selling.StartCustomerAccountBulkJobResponse

        public static let descriptor = OperationDescriptor(
            name: "StartCustomerAccountBulkJob",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ServiceQuotaExceededException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["customer-account-bulk-job"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.startCustomerAccountBulkJob(input, call)
        }
    }

    public struct StartCustomerAccountBulkJobRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Idempotency token. Pattern `.{1,255}`.
        public var clientToken: String
        /// Required. Pattern `(s3://|https://).*`. 1...2000 characters. Sensitive.
        public var fileUri: String

        public init(catalog: String, clientToken: String, fileUri: String) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.fileUri = fileUri
        }

        public static let members = MemberTable(["Catalog", "ClientToken", "FileUri"], required: 0b111, sensitive: 0b100)
        public static var unread: Self { Self(catalog: "", clientToken: "", fileUri: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: clientToken = try reader.readString()
            case 2: fileUri = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, fileUri)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(clientToken, "ClientToken", Selling.Constraint.clientToken)
            check.string(fileUri, "FileUri", Selling.Constraint.fileUri)
        }
    }

    public struct StartCustomerAccountBulkJobResponse: WireCarrier {
        /// Required. Pattern `arn:[a-z\-]*:partnercentral:[a-z0-9\-]*:[0-9]{12}:catalog/[a-zA-Z]+/customer-account-bulk-job/bulkjob-[0-9a-z]{13}`.
        public var arn: String
        /// Required. Pattern `bulkjob-[0-9a-z]{13}`.
        public var id: String
        /// Required.
        public var status: BulkJobStatus
        /// Required. UTC.
        public var createdAt: Instant

        public init(arn: String, id: String, status: BulkJobStatus, createdAt: Instant) {
            self.arn = arn
            self.id = id
            self.status = status
            self.createdAt = createdAt
        }

        public static let members = MemberTable(["Arn", "Id", "Status", "CreatedAt"], required: 0b1111)
        public static var unread: Self { Self(arn: "", id: "", status: BulkJobStatus(rawValue: ""), createdAt: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: arn = try reader.readString()
            case 1: id = try reader.readString()
            case 2: status = BulkJobStatus(rawValue: try reader.readString())
            case 3: createdAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, arn)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, status.rawValue)
            writer.member(3, of: Self.members, createdAt)
        }
    }
}
