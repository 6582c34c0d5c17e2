// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct FieldValidationError: WireCarrier {
        /// Required.
        public var name: String
        /// Required.
        public var message: String
        /// Required.
        public var code: FieldValidationCode

        public init(name: String, message: String, code: FieldValidationCode) {
            self.name = name
            self.message = message
            self.code = code
        }

        public static let members = MemberTable(["Name", "Message", "Code"], required: 0b111)
        public static var unread: Self { Self(name: "", message: "", code: FieldValidationCode(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: name = try reader.readString()
            case 1: message = try reader.readString()
            case 2: code = FieldValidationCode(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, name)
            writer.member(1, of: Self.members, message)
            writer.member(2, of: Self.members, code.rawValue)
        }
    }
}
