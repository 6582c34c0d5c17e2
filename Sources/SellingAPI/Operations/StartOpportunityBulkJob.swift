// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Begins a bulk job on opportunities.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `StartOpportunityBulkJob`.
    public enum StartOpportunityBulkJob: SellingOperation {
        public typealias Input = Selling.StartOpportunityBulkJobRequest
        public typealias Output = Selling.StartOpportunityBulkJobResponse

        public static let descriptor = OperationDescriptor(
            name: "StartOpportunityBulkJob",
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
            try await service.startOpportunityBulkJob(input, call)
        }
    }
}

extension Selling {
    public struct StartOpportunityBulkJobRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Idempotency token. Pattern `.{1,255}`.
        public var clientToken: String
        /// Required. Pattern `(s3://|https://).*`. 1...2000 characters. Sensitive.
        public var fileURI: String
        /// Required.
        public var fileFormat: BulkFileFormat

        public init(
            catalog: String,
            clientToken: String,
            fileURI: String,
            fileFormat: BulkFileFormat
        ) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.fileURI = fileURI
            self.fileFormat = fileFormat
        }

        private static let members = MemberTable(["Catalog", "ClientToken", "FileURI", "FileFormat"], required: 0b1111, sensitive: 0b100)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", clientToken: "", fileURI: "", fileFormat: BulkFileFormat(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: clientToken = try reader.readString()
                case 2: fileURI = try reader.readString()
                case 3: fileFormat = BulkFileFormat(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, fileURI)
            writer.member(3, of: Self.members, fileFormat.rawValue)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(clientToken, "ClientToken", Selling.Constraint.clientToken)
            check.string(fileURI, "FileURI", Selling.Constraint.fileUri)
            check.value(fileFormat, "FileFormat")
        }
    }
}

extension Selling {
    public struct StartOpportunityBulkJobResponse: WireStructure {
        /// Required. Pattern `bulkjob-[0-9a-z]{13}`.
        public var jobId: String

        public init(
            jobId: String
        ) {
            self.jobId = jobId
        }

        private static let members = MemberTable(["JobId"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(jobId: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: jobId = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, jobId)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(jobId, "JobId", Selling.Constraint.bulkJobId)
        }
    }
}
