// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct PartnerDomain: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*`. 1...253 characters.
        public var domainName: String
        /// Required. UTC.
        public var registeredAt: Instant

        public init(domainName: String, registeredAt: Instant) {
            self.domainName = domainName
            self.registeredAt = registeredAt
        }

        public static let members = MemberTable(["DomainName", "RegisteredAt"], required: 0b11)
        public static var unread: Self { Self(domainName: "", registeredAt: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: domainName = try reader.readString()
            case 1: registeredAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, domainName)
            writer.member(1, of: Self.members, registeredAt)
        }
    }
}
