// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Shows how far the export of an asset is, and where its file lies.
    public enum GetCampaignAssetExportTask: MarketingOperation {
        public typealias Input = Marketing.GetCampaignAssetExportTaskRequest
        public typealias Output = Marketing.GetCampaignAssetExportTaskResponse

        public static let descriptor = OperationDescriptor(
            name: "GetCampaignAssetExportTask",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 10),
            resources: ["campaign"]
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getCampaignAssetExportTask(input, call)
        }
    }

    public struct CampaignAssetExportFailureReason: WireCarrier {
        /// Required.
        public var code: CampaignAssetExportFailureCode
        /// Required. 1...1024 characters.
        public var message: String

        public init(code: CampaignAssetExportFailureCode, message: String) {
            self.code = code
            self.message = message
        }

        public static let members = MemberTable(["Code", "Message"], required: 0b11)
        public static var unread: Self { Self(code: CampaignAssetExportFailureCode(rawValue: ""), message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: code = CampaignAssetExportFailureCode(rawValue: try reader.readString())
            case 1: message = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, code.rawValue)
            writer.member(1, of: Self.members, message)
        }
    }

    public struct GetCampaignAssetExportTaskRequest: WireCarrier {
        /// Required.
        public var catalog: Catalog
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}`. 18...200 characters.
        public var campaignIdentifier: String
        /// Required. Pattern `etsk-[A-Za-z0-9]{13}`. 18...18 characters.
        public var campaignAssetExportTaskIdentifier: String

        public init(catalog: Catalog, campaignIdentifier: String, campaignAssetExportTaskIdentifier: String) {
            self.catalog = catalog
            self.campaignIdentifier = campaignIdentifier
            self.campaignAssetExportTaskIdentifier = campaignAssetExportTaskIdentifier
        }

        public static let members = MemberTable(["Catalog", "CampaignIdentifier", "CampaignAssetExportTaskIdentifier"], required: 0b111)
        public static var unread: Self { Self(catalog: Catalog(rawValue: ""), campaignIdentifier: "", campaignAssetExportTaskIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = Catalog(rawValue: try reader.readString())
            case 1: campaignIdentifier = try reader.readString()
            case 2: campaignAssetExportTaskIdentifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, campaignIdentifier)
            writer.member(2, of: Self.members, campaignAssetExportTaskIdentifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(campaignIdentifier, "CampaignIdentifier", Marketing.Constraint.campaignIdentifier)
            check.string(campaignAssetExportTaskIdentifier, "CampaignAssetExportTaskIdentifier", Marketing.Constraint.campaignAssetExportTaskId)
        }
    }

    public struct GetCampaignAssetExportTaskResponse: WireCarrier {
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
            id: String, status: CampaignAssetExportTaskStatus, createdAt: Instant? = nil, downloadUrl: String? = nil,
            expiresAt: Instant? = nil, failureReason: CampaignAssetExportFailureReason? = nil
        ) {
            self.id = id
            self.status = status
            self.createdAt = createdAt
            self.downloadUrl = downloadUrl
            self.expiresAt = expiresAt
            self.failureReason = failureReason
        }

        public static let members = MemberTable(["Id", "Status", "CreatedAt", "DownloadUrl", "ExpiresAt", "FailureReason"], required: 0b11)
        public static var unread: Self { Self(id: "", status: CampaignAssetExportTaskStatus(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
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

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, status.rawValue)
            writer.member(2, of: Self.members, createdAt)
            writer.member(3, of: Self.members, downloadUrl)
            writer.member(4, of: Self.members, expiresAt)
            writer.member(5, of: Self.members, failureReason)
        }
    }
}
