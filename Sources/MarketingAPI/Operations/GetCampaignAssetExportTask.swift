// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Shows how far the export of an asset is, and where its file lies.
    ///
    /// Reads. Errors: AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `GetCampaignAssetExportTask`.
    public enum GetCampaignAssetExportTask: MarketingOperation {
        public typealias Input = Marketing.GetCampaignAssetExportTaskRequest
        public typealias Output = Marketing.GetCampaignAssetExportTaskResponse

        public static let descriptor = OperationDescriptor(
            name: "GetCampaignAssetExportTask",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException", "ThrottlingException"]
        )

        public static func invoke<Service: MarketingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.getCampaignAssetExportTask(input, call)
        }
    }
}

extension Marketing {
    public struct CampaignAssetExportFailureReason: WireStructure {
        /// Required.
        public var code: CampaignAssetExportFailureCode
        /// Required. 1...1024 characters.
        public var message: String

        public init(
            code: CampaignAssetExportFailureCode,
            message: String
        ) {
            self.code = code
            self.message = message
        }

        private static let members = MemberTable(["Code", "Message"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(code: CampaignAssetExportFailureCode(rawValue: ""), message: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: code = CampaignAssetExportFailureCode(rawValue: try reader.readString())
                case 1: message = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, code.rawValue)
            writer.member(1, of: Self.members, message)
            writer.endStructure()
        }
    }
}

extension Marketing {
    public struct GetCampaignAssetExportTaskRequest: WireStructure {
        /// Required.
        public var catalog: Catalog
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}`. 18...200 characters.
        public var campaignIdentifier: String
        /// Required. Pattern `etsk-[A-Za-z0-9]{13}`. 18...18 characters.
        public var campaignAssetExportTaskIdentifier: String

        public init(
            catalog: Catalog,
            campaignIdentifier: String,
            campaignAssetExportTaskIdentifier: String
        ) {
            self.catalog = catalog
            self.campaignIdentifier = campaignIdentifier
            self.campaignAssetExportTaskIdentifier = campaignAssetExportTaskIdentifier
        }

        private static let members = MemberTable(["Catalog", "CampaignIdentifier", "CampaignAssetExportTaskIdentifier"], required: 0b111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: Catalog(rawValue: ""), campaignIdentifier: "", campaignAssetExportTaskIdentifier: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = Catalog(rawValue: try reader.readString())
                case 1: campaignIdentifier = try reader.readString()
                case 2: campaignAssetExportTaskIdentifier = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, campaignIdentifier)
            writer.member(2, of: Self.members, campaignAssetExportTaskIdentifier)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(campaignIdentifier, "CampaignIdentifier", Marketing.Constraint.campaignIdentifier)
            check.string(campaignAssetExportTaskIdentifier, "CampaignAssetExportTaskIdentifier", Marketing.Constraint.campaignAssetExportTaskId)
        }
    }
}

extension Marketing {
    public struct GetCampaignAssetExportTaskResponse: WireStructure {
        /// Required. Pattern `etsk-[A-Za-z0-9]{13}`. 18...18 characters.
        public var id: String
        /// Required.
        public var status: CampaignAssetExportTaskStatus
        /// UTC.
        public var createdAt: Instant?
        /// 1...10240 characters.
        public var downloadUrl: String?
        /// UTC.
        public var expiresAt: Instant?
        public var failureReason: CampaignAssetExportFailureReason?

        public init(
            id: String,
            status: CampaignAssetExportTaskStatus,
            createdAt: Instant? = nil,
            downloadUrl: String? = nil,
            expiresAt: Instant? = nil,
            failureReason: CampaignAssetExportFailureReason? = nil
        ) {
            self.id = id
            self.status = status
            self.createdAt = createdAt
            self.downloadUrl = downloadUrl
            self.expiresAt = expiresAt
            self.failureReason = failureReason
        }

        private static let members = MemberTable(["Id", "Status", "CreatedAt", "DownloadUrl", "ExpiresAt", "FailureReason"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(id: "", status: CampaignAssetExportTaskStatus(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: id = try reader.readString()
                case 1: status = CampaignAssetExportTaskStatus(rawValue: try reader.readString())
                case 2: createdAt = try reader.readInstant()
                case 3: downloadUrl = try reader.readString()
                case 4: expiresAt = try reader.readInstant()
                case 5: failureReason = try CampaignAssetExportFailureReason(from: reader)
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, status.rawValue)
            writer.member(2, of: Self.members, createdAt)
            writer.member(3, of: Self.members, downloadUrl)
            writer.member(4, of: Self.members, expiresAt)
            writer.member(5, of: Self.members, failureReason)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(id, "Id", Marketing.Constraint.campaignAssetExportTaskId)
        }
    }
}
