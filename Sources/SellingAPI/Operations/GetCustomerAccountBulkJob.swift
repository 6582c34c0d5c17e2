// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Shows how far a bulk job on customers is.
    public enum GetCustomerAccountBulkJob: SellingOperation {
        public typealias Input = Selling.GetCustomerAccountBulkJobRequest
        public typealias Output = Selling.GetCustomerAccountBulkJobResponse

        public static let descriptor = OperationDescriptor(
            name: "GetCustomerAccountBulkJob",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["customer-account-bulk-job"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getCustomerAccountBulkJob(input, call)
        }
    }

    public struct GetCustomerAccountBulkJobRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.*|bulkjob-[0-9a-z]{13})`.
        public var identifier: String

        public init(catalog: String, identifier: String) {
            self.catalog = catalog
            self.identifier = identifier
        }

        public static let members = MemberTable(["Catalog", "Identifier"], required: 0b11)
        public static var unread: Self { Self(catalog: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.bulkJobArnOrIdentifier)
        }
    }

    public struct GetCustomerAccountBulkJobResponse: WireCarrier {
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
}
