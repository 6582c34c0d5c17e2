// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct ConnectionTypeDetail: WireCarrier {
        /// Required. UTC.
        public var createdAt: Instant
        /// Required. Pattern `[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*`. 1...320 characters.
        public var inviterEmail: String
        /// Required. Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+`. 1...80 characters. Sensitive.
        public var inviterName: String
        /// Required.
        public var status: ConnectionTypeStatus
        /// UTC.
        public var canceledAt: Instant?
        /// Pattern `[0-9]{12}`.
        public var canceledBy: String?
        /// Required.
        public var otherParticipant: Participant

        public init(
            createdAt: Instant, inviterEmail: String, inviterName: String, status: ConnectionTypeStatus,
            canceledAt: Instant? = nil, canceledBy: String? = nil, otherParticipant: Participant
        ) {
            self.createdAt = createdAt
            self.inviterEmail = inviterEmail
            self.inviterName = inviterName
            self.status = status
            self.canceledAt = canceledAt
            self.canceledBy = canceledBy
            self.otherParticipant = otherParticipant
        }

        public static let members = MemberTable(["CreatedAt", "InviterEmail", "InviterName", "Status", "CanceledAt", "CanceledBy", "OtherParticipant"], required: 0b1001111, sensitive: 0b100)
        public static var unread: Self { Self(createdAt: Instant(seconds: 0), inviterEmail: "", inviterName: "", status: ConnectionTypeStatus(rawValue: ""), otherParticipant: .unknown("")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: createdAt = try reader.readInstant()
            case 1: inviterEmail = try reader.readString()
            case 2: inviterName = try reader.readString()
            case 3: status = ConnectionTypeStatus(rawValue: try reader.readString())
            case 4: canceledAt = try reader.readInstant()
            case 5: canceledBy = try reader.readString()
            case 6: otherParticipant = try Participant(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, createdAt)
            writer.member(1, of: Self.members, inviterEmail)
            writer.member(2, of: Self.members, inviterName)
            writer.member(3, of: Self.members, status.rawValue)
            writer.member(4, of: Self.members, canceledAt)
            writer.member(5, of: Self.members, canceledBy)
            writer.member(6, of: Self.members, otherParticipant)
        }
    }
}
