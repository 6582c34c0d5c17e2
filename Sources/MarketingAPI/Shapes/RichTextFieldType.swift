// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct RichTextFieldType: WireCarrier {
        /// 1 or more.
        public var maxLength: Int?
        /// Required. 1...40 elements. Each: Pattern `[a-z][a-z0-9]*`. Each: 1...16 characters.
        public var allowedTags: [String]
        /// 1...100000 characters. Sensitive.
        public var placeholder: String?

        public init(maxLength: Int? = nil, allowedTags: [String], placeholder: String? = nil) {
            self.maxLength = maxLength
            self.allowedTags = allowedTags
            self.placeholder = placeholder
        }

        public static let members = MemberTable(["MaxLength", "AllowedTags", "Placeholder"], required: 0b10, sensitive: 0b100)
        public static var unread: Self { Self(allowedTags: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: maxLength = try reader.readInteger()
            case 1: allowedTags = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 2: placeholder = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, maxLength)
            writer.member(1, of: Self.members, allowedTags) { $0.list($1) { $0.write($1) } }
            writer.member(2, of: Self.members, placeholder)
        }
    }
}
