// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Exactly one of its members is set; `unknown` stands for one that this model does not have.
    public enum TemplateFieldValue: WireStructure {
        case text(String)
        case imageReference(String)
        case linkedAssetId(String)
        case campaignAssetImage(CampaignAssetImageSource)
        case unknown(String)

        private static let members = MemberTable(["Text", "ImageReference", "LinkedAssetId", "CampaignAssetImage"], sensitive: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self = .unknown("")
            var count = 0
            try reader.beginUnion(Self.members)
            while let member = try reader.nextMember() {
                count += 1
                switch member {
                case 0: self = .text(try reader.readString())
                case 1: self = .imageReference(try reader.readString())
                case 2: self = .linkedAssetId(try reader.readString())
                case 3: self = .campaignAssetImage(try CampaignAssetImageSource(from: reader))
                default: break
                }
            }
            reader.endUnion(count: count)
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            switch self {
            case .text(let value): writer.member(0, of: Self.members, value)
            case .imageReference(let value): writer.member(1, of: Self.members, value)
            case .linkedAssetId(let value): writer.member(2, of: Self.members, value)
            case .campaignAssetImage(let value): writer.member(3, of: Self.members, value)
            case .unknown: break
            }
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .text(let value): check.string(value, "Text", Marketing.Constraint.assetBodyContent)
            case .imageReference(let value): check.string(value, "ImageReference", Marketing.Constraint.fileReference)
            case .linkedAssetId(let value): check.string(value, "LinkedAssetId", Marketing.Constraint.campaignAssetId)
            case .campaignAssetImage(let value): check.structure(value, "CampaignAssetImage")
            case .unknown: break
            }
        }
    }
}
