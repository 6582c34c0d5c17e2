// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct CampaignAssetImageSource: WireCarrier {
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}`. 18...200 characters.
        public var campaignIdentifier: String
        /// Required. Pattern `ast-[0-9a-z]{13}`. 17...17 characters.
        public var campaignAssetIdentifier: String
        /// Required. Pattern `[A-Za-z][A-Za-z0-9_]*( [A-Za-z0-9_]+)*`. 1...64 characters.
        public var fieldId: String

        public init(campaignIdentifier: String, campaignAssetIdentifier: String, fieldId: String) {
            self.campaignIdentifier = campaignIdentifier
            self.campaignAssetIdentifier = campaignAssetIdentifier
            self.fieldId = fieldId
        }

        public static let members = MemberTable(["CampaignIdentifier", "CampaignAssetIdentifier", "FieldId"], required: 0b111)
        public static var unread: Self { Self(campaignIdentifier: "", campaignAssetIdentifier: "", fieldId: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: campaignIdentifier = try reader.readString()
            case 1: campaignAssetIdentifier = try reader.readString()
            case 2: fieldId = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, campaignIdentifier)
            writer.member(1, of: Self.members, campaignAssetIdentifier)
            writer.member(2, of: Self.members, fieldId)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(campaignIdentifier, "CampaignIdentifier", Marketing.Constraint.campaignIdentifier)
            check.string(campaignAssetIdentifier, "CampaignAssetIdentifier", Marketing.Constraint.campaignAssetId)
            check.string(fieldId, "FieldId", Marketing.Constraint.templateFieldId)
        }
    }
}
