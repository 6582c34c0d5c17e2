// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Puts an asset of a campaign to use, in one task.
    public enum StartCampaignAssetActivationTask: MarketingOperation {
        public typealias Input = Marketing.StartCampaignAssetActivationTaskRequest
        public typealias Output = Marketing.StartCampaignAssetActivationTaskResponse

        public static let descriptor = OperationDescriptor(
            name: "StartCampaignAssetActivationTask",
            service: service,
            tokenMember: "ClientToken",
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ConflictException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 1),
            resources: ["campaign"]
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.startCampaignAssetActivationTask(input, call)
        }
    }

    public struct StartCampaignAssetActivationTaskRequest: WireCarrier {
        /// Required.
        public var catalog: Catalog
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}`. 18...200 characters.
        public var campaignIdentifier: String
        /// Required. 1...25 elements. Each: Pattern `ast-[0-9a-z]{13}`. Each: 17...17 characters.
        public var campaignAssetIdentifiers: [String]
        /// Idempotency token. Pattern `[\x21-\x7E]+`. 1...128 characters.
        public var clientToken: String?

        public init(
            catalog: Catalog, campaignIdentifier: String, campaignAssetIdentifiers: [String], clientToken: String? = nil
        ) {
            self.catalog = catalog
            self.campaignIdentifier = campaignIdentifier
            self.campaignAssetIdentifiers = campaignAssetIdentifiers
            self.clientToken = clientToken
        }

        public static let members = MemberTable(["Catalog", "CampaignIdentifier", "CampaignAssetIdentifiers", "ClientToken"], required: 0b111)
        public static var unread: Self { Self(catalog: Catalog(rawValue: ""), campaignIdentifier: "", campaignAssetIdentifiers: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = Catalog(rawValue: try reader.readString())
            case 1: campaignIdentifier = try reader.readString()
            case 2: campaignAssetIdentifiers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 3: clientToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, campaignIdentifier)
            writer.member(2, of: Self.members, campaignAssetIdentifiers) { $0.list($1) { $0.write($1) } }
            writer.member(3, of: Self.members, clientToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(campaignIdentifier, "CampaignIdentifier", Marketing.Constraint.campaignIdentifier)
            check.count(campaignAssetIdentifiers.count, "CampaignAssetIdentifiers", min: 1, max: 25)
            for element in campaignAssetIdentifiers {
                check.string(element, "CampaignAssetIdentifiers", Marketing.Constraint.campaignAssetId)
            }
            check.string(clientToken, "ClientToken", Marketing.Constraint.clientToken)
        }
    }

    public struct StartCampaignAssetActivationTaskResponse: WireCarrier {
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
