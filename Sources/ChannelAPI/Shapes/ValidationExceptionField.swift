// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    public struct ValidationExceptionField: WireCarrier {
        /// Required.
        public var name: String
        /// Required.
        public var code: String
        /// Required.
        public var message: String

        public init(name: String, code: String, message: String) {
            self.name = name
            self.code = code
            self.message = message
        }

        public static let members = MemberTable(["name", "code", "message"], required: 0b111)
        public static var unread: Self { Self(name: "", code: "", message: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: name = try reader.readString()
            case 1: code = try reader.readString()
            case 2: message = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, name)
            writer.member(1, of: Self.members, code)
            writer.member(2, of: Self.members, message)
        }
    }
}
