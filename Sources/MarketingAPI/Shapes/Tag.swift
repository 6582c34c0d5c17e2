// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct Tag: WireCarrier {
        /// Required. Pattern `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)`. 1...128 characters.
        public var key: String
        /// Required. Pattern `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)`. 0...256 characters.
        public var value: String

        public init(key: String, value: String) {
            self.key = key
            self.value = value
        }

        public static let members = MemberTable(["Key", "Value"], required: 0b11)
        public static var unread: Self { Self(key: "", value: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: key = try reader.readString()
            case 1: value = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, key)
            writer.member(1, of: Self.members, value)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(key, "Key", Marketing.Constraint.tagKey)
            check.string(value, "Value", Marketing.Constraint.tagValue)
        }
    }
}
