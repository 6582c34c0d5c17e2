// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Takes an asset of a campaign out of use.
    ///
    /// Writes. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `DeactivateCampaignAsset`.
    public enum DeactivateCampaignAsset: MarketingOperation {
        public typealias Input = Marketing.DeactivateCampaignAssetRequest
        public typealias Output = Marketing.DeactivateCampaignAssetResponse

        public static let descriptor = OperationDescriptor(
            name: "DeactivateCampaignAsset",
            service: service,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ConflictException", "ResourceNotFoundException", "ThrottlingException"]
        )

        public static func invoke<Service: MarketingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.deactivateCampaignAsset(input, call)
        }
    }
}

extension Marketing {
    public struct DeactivateCampaignAssetRequest: WireStructure {
        /// Required.
        public var catalog: Catalog
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}`. 18...200 characters.
        public var campaignIdentifier: String
        /// Required. Pattern `ast-[0-9a-z]{13}`. 17...17 characters.
        public var campaignAssetIdentifier: String

        public init(
            catalog: Catalog,
            campaignIdentifier: String,
            campaignAssetIdentifier: String
        ) {
            self.catalog = catalog
            self.campaignIdentifier = campaignIdentifier
            self.campaignAssetIdentifier = campaignAssetIdentifier
        }

        private static let members = MemberTable(["Catalog", "CampaignIdentifier", "CampaignAssetIdentifier"], required: 0b111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: Catalog(rawValue: ""), campaignIdentifier: "", campaignAssetIdentifier: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = Catalog(rawValue: try reader.readString())
                case 1: campaignIdentifier = try reader.readString()
                case 2: campaignAssetIdentifier = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, campaignIdentifier)
            writer.member(2, of: Self.members, campaignAssetIdentifier)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(campaignIdentifier, "CampaignIdentifier", Marketing.Constraint.campaignIdentifier)
            check.string(campaignAssetIdentifier, "CampaignAssetIdentifier", Marketing.Constraint.campaignAssetId)
        }
    }
}

extension Marketing {
    public struct DeactivateCampaignAssetResponse: WireStructure {
        /// Required. Pattern `ast-[0-9a-z]{13}`. 17...17 characters.
        public var id: String
        /// Required.
        public var state: CampaignAssetState
        public var lastActivationStatus: AttemptStatus?
        public var stateReason: CampaignAssetStateReason?

        public init(
            id: String,
            state: CampaignAssetState,
            lastActivationStatus: AttemptStatus? = nil,
            stateReason: CampaignAssetStateReason? = nil
        ) {
            self.id = id
            self.state = state
            self.lastActivationStatus = lastActivationStatus
            self.stateReason = stateReason
        }

        private static let members = MemberTable(["Id", "State", "LastActivationStatus", "StateReason"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(id: "", state: CampaignAssetState(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: id = try reader.readString()
                case 1: state = CampaignAssetState(rawValue: try reader.readString())
                case 2: lastActivationStatus = AttemptStatus(rawValue: try reader.readString())
                case 3: stateReason = CampaignAssetStateReason(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, state.rawValue)
            writer.member(2, of: Self.members, lastActivationStatus?.rawValue)
            writer.member(3, of: Self.members, stateReason?.rawValue)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(id, "Id", Marketing.Constraint.campaignAssetId)
        }
    }
}
