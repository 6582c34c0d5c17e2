// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct TextFieldType: WireCarrier {
        /// 0 or more.
        public var minLength: Int?
        /// 1 or more.
        public var maxLength: Int?
        /// 1...256 characters.
        public var pattern: String?
        /// 1...100000 characters. Sensitive.
        public var placeholder: String?

        public init(
            minLength: Int? = nil, maxLength: Int? = nil, pattern: String? = nil, placeholder: String? = nil
        ) {
            self.minLength = minLength
            self.maxLength = maxLength
            self.pattern = pattern
            self.placeholder = placeholder
        }

        public static let members = MemberTable(["MinLength", "MaxLength", "Pattern", "Placeholder"], sensitive: 0b1000)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: minLength = try reader.readInteger()
            case 1: maxLength = try reader.readInteger()
            case 2: pattern = try reader.readString()
            case 3: placeholder = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, minLength)
            writer.member(1, of: Self.members, maxLength)
            writer.member(2, of: Self.members, pattern)
            writer.member(3, of: Self.members, placeholder)
        }
    }
}
