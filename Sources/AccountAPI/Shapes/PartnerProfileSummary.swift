// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct PartnerProfileSummary: WireCarrier {
        /// Required. Pattern `pprofile-[A-Za-z0-9]{13}`. 1...50 characters.
        public var id: String
        /// Required. Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+`. 1...80 characters.
        public var name: String

        public init(id: String, name: String) {
            self.id = id
            self.name = name
        }

        public static let members = MemberTable(["Id", "Name"], required: 0b11)
        public static var unread: Self { Self(id: "", name: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: name = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, name)
        }
    }
}
