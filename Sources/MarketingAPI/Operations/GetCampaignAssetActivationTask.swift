// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Shows how far the activation of an asset is.
    public enum GetCampaignAssetActivationTask: MarketingOperation {
        public typealias Input = Marketing.GetCampaignAssetActivationTaskRequest
        public typealias Output = Marketing.GetCampaignAssetActivationTaskResponse

        public static let descriptor = OperationDescriptor(
            name: "GetCampaignAssetActivationTask",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 10),
            resources: ["campaign"]
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getCampaignAssetActivationTask(input, call)
        }
    }

    public struct GetCampaignAssetActivationTaskRequest: WireCarrier {
        /// Required.
        public var catalog: Catalog
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}`. 18...200 characters.
        public var campaignIdentifier: String

        public init(catalog: Catalog, campaignIdentifier: String) {
            self.catalog = catalog
            self.campaignIdentifier = campaignIdentifier
        }

        public static let members = MemberTable(["Catalog", "CampaignIdentifier"], required: 0b11)
        public static var unread: Self { Self(catalog: Catalog(rawValue: ""), campaignIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = Catalog(rawValue: try reader.readString())
            case 1: campaignIdentifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, campaignIdentifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(campaignIdentifier, "CampaignIdentifier", Marketing.Constraint.campaignIdentifier)
        }
    }

    public struct GetCampaignAssetActivationTaskResponse: WireCarrier {
        /// Required. Pattern `camp-[A-Za-z0-9]{13}`. 18...18 characters.
        public var campaignId: String
        /// Required. Pattern `atsk-[A-Za-z0-9]{13}`. 18...18 characters.
        public var taskId: String
        /// Required.
        public var taskStatus: CampaignAssetActivationTaskStatus
        /// Required. UTC.
        public var startedAt: Instant
        /// UTC.
        public var endedAt: Instant?
        /// Required. 0...25 elements.
        public var assets: [CampaignAssetActivationOutcome]

        public init(
            campaignId: String, taskId: String, taskStatus: CampaignAssetActivationTaskStatus, startedAt: Instant,
            endedAt: Instant? = nil, assets: [CampaignAssetActivationOutcome]
        ) {
            self.campaignId = campaignId
            self.taskId = taskId
            self.taskStatus = taskStatus
            self.startedAt = startedAt
            self.endedAt = endedAt
            self.assets = assets
        }

        public static let members = MemberTable(["CampaignId", "TaskId", "TaskStatus", "StartedAt", "EndedAt", "Assets"], required: 0b101111)
        public static var unread: Self { Self(campaignId: "", taskId: "", taskStatus: CampaignAssetActivationTaskStatus(rawValue: ""), startedAt: Instant(seconds: 0), assets: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: campaignId = try reader.readString()
            case 1: taskId = try reader.readString()
            case 2: taskStatus = CampaignAssetActivationTaskStatus(rawValue: try reader.readString())
            case 3: startedAt = try reader.readInstant()
            case 4: endedAt = try reader.readInstant()
            case 5: assets = try reader.readList { (reader) throws(SerializationError) in try CampaignAssetActivationOutcome(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, campaignId)
            writer.member(1, of: Self.members, taskId)
            writer.member(2, of: Self.members, taskStatus.rawValue)
            writer.member(3, of: Self.members, startedAt)
            writer.member(4, of: Self.members, endedAt)
            writer.member(5, of: Self.members, assets) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
