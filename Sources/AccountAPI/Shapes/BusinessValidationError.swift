// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct BusinessValidationError: WireCarrier {
        /// Required.
        public var message: String
        /// Required.
        public var code: BusinessValidationCode

        public init(message: String, code: BusinessValidationCode) {
            self.message = message
            self.code = code
        }

        public static let members = MemberTable(["Message", "Code"], required: 0b11)
        public static var unread: Self { Self(message: "", code: BusinessValidationCode(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: code = BusinessValidationCode(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, code.rawValue)
        }
    }
}
