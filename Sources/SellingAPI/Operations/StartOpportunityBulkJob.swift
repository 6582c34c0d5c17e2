// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Begins a bulk job on opportunities.
    public enum StartOpportunityBulkJob: SellingOperation {
        public typealias Input = Selling.StartOpportunityBulkJobRequest
        public typealias Output = Selling.StartOpportunityBulkJobResponse

        public static let descriptor = OperationDescriptor(
            name: "StartOpportunityBulkJob",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ServiceQuotaExceededException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["opportunity-bulk-job"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.startOpportunityBulkJob(input, call)
        }
    }

    public struct StartOpportunityBulkJobRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Idempotency token. Pattern `.{1,255}`.
        public var clientToken: String
        /// Required. Pattern `(s3://|https://).*`. 1...2000 characters. Sensitive.
        public var fileURI: String
        /// Required.
        public var fileFormat: BulkFileFormat

        public init(catalog: String, clientToken: String, fileURI: String, fileFormat: BulkFileFormat) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.fileURI = fileURI
            self.fileFormat = fileFormat
        }

        public static let members = MemberTable(["Catalog", "ClientToken", "FileURI", "FileFormat"], required: 0b1111, sensitive: 0b100)
        public static var unread: Self { Self(catalog: "", clientToken: "", fileURI: "", fileFormat: BulkFileFormat(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: clientToken = try reader.readString()
            case 2: fileURI = try reader.readString()
            case 3: fileFormat = BulkFileFormat(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, fileURI)
            writer.member(3, of: Self.members, fileFormat.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(clientToken, "ClientToken", Selling.Constraint.clientToken)
            check.string(fileURI, "FileURI", Selling.Constraint.fileUri)
            check.value(fileFormat, "FileFormat")
        }
    }

    public struct StartOpportunityBulkJobResponse: WireCarrier {
        /// Required. Pattern `bulkjob-[0-9a-z]{13}`.
        public var jobId: String

        public init(jobId: String) { self.jobId = jobId }

        public static let members = MemberTable(["JobId"], required: 0b1)
        public static var unread: Self { Self(jobId: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: jobId = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, jobId)
        }
    }
}
