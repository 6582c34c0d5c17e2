// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Takes an asset of a campaign out of use.
    public enum DeactivateCampaignAsset: MarketingOperation {
        public typealias Input = Marketing.DeactivateCampaignAssetRequest
        public typealias Output = Marketing.DeactivateCampaignAssetResponse

        public static let descriptor = OperationDescriptor(
            name: "DeactivateCampaignAsset",
            service: service,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ConflictException", "ResourceNotFoundException", "ThrottlingException"],
            quota: Quota(perSecond: 5),
            resources: ["campaign"]
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.deactivateCampaignAsset(input, call)
        }
    }

    public struct DeactivateCampaignAssetRequest: WireCarrier {
        /// Required.
        public var catalog: Catalog
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}`. 18...200 characters.
        public var campaignIdentifier: String
        /// Required. Pattern `ast-[0-9a-z]{13}`. 17...17 characters.
        public var campaignAssetIdentifier: String

        public init(catalog: Catalog, campaignIdentifier: String, campaignAssetIdentifier: String) {
            self.catalog = catalog
            self.campaignIdentifier = campaignIdentifier
            self.campaignAssetIdentifier = campaignAssetIdentifier
        }

        public static let members = MemberTable(["Catalog", "CampaignIdentifier", "CampaignAssetIdentifier"], required: 0b111)
        public static var unread: Self { Self(catalog: Catalog(rawValue: ""), campaignIdentifier: "", campaignAssetIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = Catalog(rawValue: try reader.readString())
            case 1: campaignIdentifier = try reader.readString()
            case 2: campaignAssetIdentifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, campaignIdentifier)
            writer.member(2, of: Self.members, campaignAssetIdentifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(campaignIdentifier, "CampaignIdentifier", Marketing.Constraint.campaignIdentifier)
            check.string(campaignAssetIdentifier, "CampaignAssetIdentifier", Marketing.Constraint.campaignAssetId)
        }
    }

    public struct DeactivateCampaignAssetResponse: WireCarrier {
        /// Required. Pattern `ast-[0-9a-z]{13}`. 17...17 characters.
        public var id: String
        /// Required.
        public var state: CampaignAssetState
        public var lastActivationStatus: AttemptStatus?
        public var stateReason: CampaignAssetStateReason?

        public init(
            id: String, state: CampaignAssetState, lastActivationStatus: AttemptStatus? = nil,
            stateReason: CampaignAssetStateReason? = nil
        ) {
            self.id = id
            self.state = state
            self.lastActivationStatus = lastActivationStatus
            self.stateReason = stateReason
        }

        public static let members = MemberTable(["Id", "State", "LastActivationStatus", "StateReason"], required: 0b11)
        public static var unread: Self { Self(id: "", state: CampaignAssetState(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: state = CampaignAssetState(rawValue: try reader.readString())
            case 2: lastActivationStatus = AttemptStatus(rawValue: try reader.readString())
            case 3: stateReason = CampaignAssetStateReason(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, state.rawValue)
            writer.member(2, of: Self.members, lastActivationStatus?.rawValue)
            writer.member(3, of: Self.members, stateReason?.rawValue)
        }
    }
}
