// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct CampaignAssetTemplateField: WireCarrier {
        /// Required. Pattern `[A-Za-z][A-Za-z0-9_]*( [A-Za-z0-9_]+)*`. 1...64 characters.
        public var fieldId: String
        /// 1...200 characters.
        public var label: String?
        /// 1...300 characters.
        public var description: String?
        public var section: TemplateFieldSection?
        /// 1 or more.
        public var page: Int?
        public var required: Bool?
        /// Required.
        public var type: FieldType
        public var campaignSetting: CampaignSetting?
        public var partnerProfileField: PartnerProfileField?

        public init(
            fieldId: String, label: String? = nil, description: String? = nil, section: TemplateFieldSection? = nil,
            page: Int? = nil, required: Bool? = nil, type: FieldType, campaignSetting: CampaignSetting? = nil,
            partnerProfileField: PartnerProfileField? = nil
        ) {
            self.fieldId = fieldId
            self.label = label
            self.description = description
            self.section = section
            self.page = page
            self.required = required
            self.type = type
            self.campaignSetting = campaignSetting
            self.partnerProfileField = partnerProfileField
        }

        public static let members = MemberTable(["FieldId", "Label", "Description", "Section", "Page", "Required", "Type", "CampaignSetting", "PartnerProfileField"], required: 0b1000001)
        public static var unread: Self { Self(fieldId: "", type: .unknown("")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: fieldId = try reader.readString()
            case 1: label = try reader.readString()
            case 2: description = try reader.readString()
            case 3: section = TemplateFieldSection(rawValue: try reader.readString())
            case 4: page = try reader.readInteger()
            case 5: required = try reader.readBoolean()
            case 6: type = try FieldType(from: reader)
            case 7: campaignSetting = CampaignSetting(rawValue: try reader.readString())
            case 8: partnerProfileField = PartnerProfileField(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, fieldId)
            writer.member(1, of: Self.members, label)
            writer.member(2, of: Self.members, description)
            writer.member(3, of: Self.members, section?.rawValue)
            writer.member(4, of: Self.members, page)
            writer.member(5, of: Self.members, required)
            writer.member(6, of: Self.members, type)
            writer.member(7, of: Self.members, campaignSetting?.rawValue)
            writer.member(8, of: Self.members, partnerProfileField?.rawValue)
        }
    }
}
