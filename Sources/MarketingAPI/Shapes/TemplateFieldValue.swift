// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public enum TemplateFieldValue: WireUnion {
        case text(String)
        case imageReference(String)
        case linkedAssetId(String)
        case campaignAssetImage(CampaignAssetImageSource)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["Text", "ImageReference", "LinkedAssetId", "CampaignAssetImage"], sensitive: 0b1)
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .text(try reader.readString())
            case 1: self = .imageReference(try reader.readString())
            case 2: self = .linkedAssetId(try reader.readString())
            case 3: self = .campaignAssetImage(try CampaignAssetImageSource(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .text(let value): writer.member(0, of: Self.members, value)
            case .imageReference(let value): writer.member(1, of: Self.members, value)
            case .linkedAssetId(let value): writer.member(2, of: Self.members, value)
            case .campaignAssetImage(let value): writer.member(3, of: Self.members, value)
            case .unknown: break
            }
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
