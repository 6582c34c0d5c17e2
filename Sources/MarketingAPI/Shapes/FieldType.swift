// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Exactly one of its members is set; `unknown` stands for one that this model does not have.
    public enum FieldType: WireStructure {
        case text(TextFieldType)
        case richText(RichTextFieldType)
        case image(ImageFieldType)
        case assetLink(AssetLinkFieldType)
        case unknown(String)

        private static let members = MemberTable(["Text", "RichText", "Image", "AssetLink"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self = .unknown("")
            var count = 0
            try reader.beginUnion(Self.members)
            while let member = try reader.nextMember() {
                count += 1
                switch member {
                case 0: self = .text(try TextFieldType(from: reader))
                case 1: self = .richText(try RichTextFieldType(from: reader))
                case 2: self = .image(try ImageFieldType(from: reader))
                case 3: self = .assetLink(try AssetLinkFieldType(from: reader))
                default: break
                }
            }
            reader.endUnion(count: count)
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            switch self {
            case .text(let value): writer.member(0, of: Self.members, value)
            case .richText(let value): writer.member(1, of: Self.members, value)
            case .image(let value): writer.member(2, of: Self.members, value)
            case .assetLink(let value): writer.member(3, of: Self.members, value)
            case .unknown: break
            }
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .text: break
            case .richText: break
            case .image: break
            case .assetLink: break
            case .unknown: break
            }
        }
    }
}
