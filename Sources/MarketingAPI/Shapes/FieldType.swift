// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public enum FieldType: WireUnion {
        case text(TextFieldType)
        case richText(RichTextFieldType)
        case image(ImageFieldType)
        case assetLink(AssetLinkFieldType)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["Text", "RichText", "Image", "AssetLink"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .text(try TextFieldType(from: reader))
            case 1: self = .richText(try RichTextFieldType(from: reader))
            case 2: self = .image(try ImageFieldType(from: reader))
            case 3: self = .assetLink(try AssetLinkFieldType(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .text(let value): writer.member(0, of: Self.members, value)
            case .richText(let value): writer.member(1, of: Self.members, value)
            case .image(let value): writer.member(2, of: Self.members, value)
            case .assetLink(let value): writer.member(3, of: Self.members, value)
            case .unknown: break
            }
        }
    }
}
