// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Writes an asset of a campaign into a file, in one task.
    public enum StartCampaignAssetExportTask: MarketingOperation {
        public typealias Input = Marketing.StartCampaignAssetExportTaskRequest
        public typealias Output = Marketing.StartCampaignAssetExportTaskResponse

        public static let descriptor = OperationDescriptor(
            name: "StartCampaignAssetExportTask",
            service: service,
            tokenMember: "ClientToken",
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 1),
            resources: ["campaign"]
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.startCampaignAssetExportTask(input, call)
        }
    }

    public struct StartCampaignAssetExportTaskRequest: WireCarrier {
        /// Required.
        public var catalog: Catalog
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}`. 18...200 characters.
        public var campaignIdentifier: String
        /// Idempotency token. Pattern `[\x21-\x7E]+`. 1...128 characters.
        public var clientToken: String?

        public init(catalog: Catalog, campaignIdentifier: String, clientToken: String? = nil) {
            self.catalog = catalog
            self.campaignIdentifier = campaignIdentifier
            self.clientToken = clientToken
        }

        public static let members = MemberTable(["Catalog", "CampaignIdentifier", "ClientToken"], required: 0b11)
        public static var unread: Self { Self(catalog: Catalog(rawValue: ""), campaignIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = Catalog(rawValue: try reader.readString())
            case 1: campaignIdentifier = try reader.readString()
            case 2: clientToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, campaignIdentifier)
            writer.member(2, of: Self.members, clientToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(campaignIdentifier, "CampaignIdentifier", Marketing.Constraint.campaignIdentifier)
            check.string(clientToken, "ClientToken", Marketing.Constraint.clientToken)
        }
    }

    public struct StartCampaignAssetExportTaskResponse: WireCarrier {
        /// Required. Pattern `etsk-[A-Za-z0-9]{13}`. 18...18 characters.
        public var id: String
        /// Required.
        public var status: CampaignAssetExportTaskStatus

        public init(id: String, status: CampaignAssetExportTaskStatus) {
            self.id = id
            self.status = status
        }

        public static let members = MemberTable(["Id", "Status"], required: 0b11)
        public static var unread: Self { Self(id: "", status: CampaignAssetExportTaskStatus(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: status = CampaignAssetExportTaskStatus(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, status.rawValue)
        }
    }
}
