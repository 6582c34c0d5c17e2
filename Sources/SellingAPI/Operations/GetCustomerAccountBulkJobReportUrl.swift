// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Gives a link from which the report of a bulk job on customers is read.
    public enum GetCustomerAccountBulkJobReportUrl: SellingOperation {
        public typealias Input = Selling.GetCustomerAccountBulkJobReportUrlRequest
        public typealias Output = Selling.GetCustomerAccountBulkJobReportUrlResponse

        public static let descriptor = OperationDescriptor(
            name: "GetCustomerAccountBulkJobReportUrl",
            service: service,
            isReadOnly: true,
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["customer-account-bulk-job"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getCustomerAccountBulkJobReportUrl(input, call)
        }
    }

    public struct GetCustomerAccountBulkJobReportUrlRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.*|bulkjob-[0-9a-z]{13})`.
        public var identifier: String
        public var reportType: BulkReportType?

        public init(catalog: String, identifier: String, reportType: BulkReportType? = nil) {
            self.catalog = catalog
            self.identifier = identifier
            self.reportType = reportType
        }

        public static let members = MemberTable(["Catalog", "Identifier", "ReportType"], required: 0b11)
        public static var unread: Self { Self(catalog: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            case 2: reportType = BulkReportType(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, reportType?.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.bulkJobArnOrIdentifier)
            check.value(reportType, "ReportType")
        }
    }

    public struct GetCustomerAccountBulkJobReportUrlResponse: WireCarrier {
        /// Required.
        public var reportStatus: BulkReportStatus
        /// Required.
        public var reportType: BulkReportType
        /// Sensitive.
        public var url: String?
        /// UTC.
        public var expiresAt: Instant?
        public var failureReason: String?

        public init(
            reportStatus: BulkReportStatus, reportType: BulkReportType, url: String? = nil, expiresAt: Instant? = nil,
            failureReason: String? = nil
        ) {
            self.reportStatus = reportStatus
            self.reportType = reportType
            self.url = url
            self.expiresAt = expiresAt
            self.failureReason = failureReason
        }

        public static let members = MemberTable(["ReportStatus", "ReportType", "Url", "ExpiresAt", "FailureReason"], required: 0b11, sensitive: 0b100)
        public static var unread: Self { Self(reportStatus: BulkReportStatus(rawValue: ""), reportType: BulkReportType(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: reportStatus = BulkReportStatus(rawValue: try reader.readString())
            case 1: reportType = BulkReportType(rawValue: try reader.readString())
            case 2: url = try reader.readString()
            case 3: expiresAt = try reader.readInstant()
            case 4: failureReason = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, reportStatus.rawValue)
            writer.member(1, of: Self.members, reportType.rawValue)
            writer.member(2, of: Self.members, url)
            writer.member(3, of: Self.members, expiresAt)
            writer.member(4, of: Self.members, failureReason)
        }
    }
}
