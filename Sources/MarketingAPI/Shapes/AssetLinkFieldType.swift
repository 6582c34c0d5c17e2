// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct AssetLinkFieldType: WireStructure {
        /// Required.
        public var category: CampaignAssetCategory
        /// Pattern `[A-Za-z][A-Za-z0-9_]*( [A-Za-z0-9_]+)*`. 1...64 characters.
        public var labelFieldId: String?

        public init(
            category: CampaignAssetCategory,
            labelFieldId: String? = nil
        ) {
            self.category = category
            self.labelFieldId = labelFieldId
        }

        private static let members = MemberTable(["Category", "LabelFieldId"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(category: CampaignAssetCategory(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: category = CampaignAssetCategory(rawValue: try reader.readString())
                case 1: labelFieldId = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, category.rawValue)
            writer.member(1, of: Self.members, labelFieldId)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(labelFieldId, "LabelFieldId", Marketing.Constraint.templateFieldId)
        }
    }
}
