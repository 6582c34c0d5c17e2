// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Gives a link from which the report of a bulk job on opportunities is read.
    public enum GetOpportunityBulkJobReportUrl: SellingOperation {
        public typealias Input = Selling.GetOpportunityBulkJobReportUrlRequest
        public typealias Output = Selling.GetOpportunityBulkJobReportUrlResponse

        public static let descriptor = OperationDescriptor(
            name: "GetOpportunityBulkJobReportUrl",
            service: service,
            isReadOnly: true,
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["opportunity-bulk-job"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getOpportunityBulkJobReportUrl(input, call)
        }
    }

    public struct GetOpportunityBulkJobReportUrlRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `bulkjob-[0-9a-z]{13}`.
        public var jobId: String
        /// Required.
        public var reportFormat: BulkFileFormat
        public var reportType: BulkReportType?

        public init(catalog: String, jobId: String, reportFormat: BulkFileFormat, reportType: BulkReportType? = nil) {
            self.catalog = catalog
            self.jobId = jobId
            self.reportFormat = reportFormat
            self.reportType = reportType
        }

        public static let members = MemberTable(["Catalog", "JobId", "ReportFormat", "ReportType"], required: 0b111)
        public static var unread: Self { Self(catalog: "", jobId: "", reportFormat: BulkFileFormat(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: jobId = try reader.readString()
            case 2: reportFormat = BulkFileFormat(rawValue: try reader.readString())
            case 3: reportType = BulkReportType(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, jobId)
            writer.member(2, of: Self.members, reportFormat.rawValue)
            writer.member(3, of: Self.members, reportType?.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(jobId, "JobId", Selling.Constraint.bulkJobId)
            check.value(reportFormat, "ReportFormat")
            check.value(reportType, "ReportType")
        }
    }

    public struct GetOpportunityBulkJobReportUrlResponse: WireCarrier {
        /// Required.
        public var reportStatus: BulkReportStatus
        /// Required.
        public var reportType: BulkReportType
        /// Required.
        public var reportFormat: BulkFileFormat
        /// Sensitive.
        public var url: String?
        /// UTC.
        public var expiresAt: Instant?
        public var failureReason: String?

        public init(
            reportStatus: BulkReportStatus, reportType: BulkReportType, reportFormat: BulkFileFormat,
            url: String? = nil, expiresAt: Instant? = nil, failureReason: String? = nil
        ) {
            self.reportStatus = reportStatus
            self.reportType = reportType
            self.reportFormat = reportFormat
            self.url = url
            self.expiresAt = expiresAt
            self.failureReason = failureReason
        }

        public static let members = MemberTable(["ReportStatus", "ReportType", "ReportFormat", "Url", "ExpiresAt", "FailureReason"], required: 0b111, sensitive: 0b1000)
        public static var unread: Self { Self(reportStatus: BulkReportStatus(rawValue: ""), reportType: BulkReportType(rawValue: ""), reportFormat: BulkFileFormat(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: reportStatus = BulkReportStatus(rawValue: try reader.readString())
            case 1: reportType = BulkReportType(rawValue: try reader.readString())
            case 2: reportFormat = BulkFileFormat(rawValue: try reader.readString())
            case 3: url = try reader.readString()
            case 4: expiresAt = try reader.readInstant()
            case 5: failureReason = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, reportStatus.rawValue)
            writer.member(1, of: Self.members, reportType.rawValue)
            writer.member(2, of: Self.members, reportFormat.rawValue)
            writer.member(3, of: Self.members, url)
            writer.member(4, of: Self.members, expiresAt)
            writer.member(5, of: Self.members, failureReason)
        }
    }
}
