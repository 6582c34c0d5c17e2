// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct CampaignAssetActivationOutcome: WireCarrier {
        /// Required. Pattern `ast-[0-9a-z]{13}`. 17...17 characters.
        public var campaignAssetId: String
        /// Required.
        public var status: CampaignAssetActivationStatus
        public var reason: CampaignAssetStateReason?
        /// 1...1024 characters.
        public var message: String?

        public init(
            campaignAssetId: String, status: CampaignAssetActivationStatus, reason: CampaignAssetStateReason? = nil,
            message: String? = nil
        ) {
            self.campaignAssetId = campaignAssetId
            self.status = status
            self.reason = reason
            self.message = message
        }

        public static let members = MemberTable(["CampaignAssetId", "Status", "Reason", "Message"], required: 0b11)
        public static var unread: Self { Self(campaignAssetId: "", status: CampaignAssetActivationStatus(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: campaignAssetId = try reader.readString()
            case 1: status = CampaignAssetActivationStatus(rawValue: try reader.readString())
            case 2: reason = CampaignAssetStateReason(rawValue: try reader.readString())
            case 3: message = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, campaignAssetId)
            writer.member(1, of: Self.members, status.rawValue)
            writer.member(2, of: Self.members, reason?.rawValue)
            writer.member(3, of: Self.members, message)
        }
    }
}
