// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct ActivationIssue: WireCarrier {
        /// Required.
        public var code: CampaignAssetStateReason
        /// Pattern `[A-Za-z][A-Za-z0-9_]*( [A-Za-z0-9_]+)*`. 1...64 characters.
        public var fieldId: String?
        public var campaignSetting: CampaignSetting?
        public var partnerProfileField: PartnerProfileField?
        /// 0...25 elements. Each: Pattern `ast-[0-9a-z]{13}`. Each: 17...17 characters.
        public var affectedAssetIds: [String]?
        /// Required.
        public var message: String

        public init(
            code: CampaignAssetStateReason, fieldId: String? = nil, campaignSetting: CampaignSetting? = nil,
            partnerProfileField: PartnerProfileField? = nil, affectedAssetIds: [String]? = nil, message: String
        ) {
            self.code = code
            self.fieldId = fieldId
            self.campaignSetting = campaignSetting
            self.partnerProfileField = partnerProfileField
            self.affectedAssetIds = affectedAssetIds
            self.message = message
        }

        public static let members = MemberTable(["Code", "FieldId", "CampaignSetting", "PartnerProfileField", "AffectedAssetIds", "Message"], required: 0b100001)
        public static var unread: Self { Self(code: CampaignAssetStateReason(rawValue: ""), message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: code = CampaignAssetStateReason(rawValue: try reader.readString())
            case 1: fieldId = try reader.readString()
            case 2: campaignSetting = CampaignSetting(rawValue: try reader.readString())
            case 3: partnerProfileField = PartnerProfileField(rawValue: try reader.readString())
            case 4: affectedAssetIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 5: message = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, code.rawValue)
            writer.member(1, of: Self.members, fieldId)
            writer.member(2, of: Self.members, campaignSetting?.rawValue)
            writer.member(3, of: Self.members, partnerProfileField?.rawValue)
            writer.member(4, of: Self.members, affectedAssetIds) { $0.list($1) { $0.write($1) } }
            writer.member(5, of: Self.members, message)
        }
    }
}
