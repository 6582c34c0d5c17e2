// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct AssetLinkFieldType: WireCarrier {
        /// Required.
        public var category: CampaignAssetCategory
        /// Pattern `[A-Za-z][A-Za-z0-9_]*( [A-Za-z0-9_]+)*`. 1...64 characters.
        public var labelFieldId: String?

        public init(category: CampaignAssetCategory, labelFieldId: String? = nil) {
            self.category = category
            self.labelFieldId = labelFieldId
        }

        public static let members = MemberTable(["Category", "LabelFieldId"], required: 0b1)
        public static var unread: Self { Self(category: CampaignAssetCategory(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: category = CampaignAssetCategory(rawValue: try reader.readString())
            case 1: labelFieldId = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, category.rawValue)
            writer.member(1, of: Self.members, labelFieldId)
        }
    }
}
