// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct RegistrantVerificationResponse: WireCarrier {
        /// Required.
        public var completionUrl: String
        /// Required. UTC.
        public var completionUrlExpiresAt: Instant

        public init(completionUrl: String, completionUrlExpiresAt: Instant) {
            self.completionUrl = completionUrl
            self.completionUrlExpiresAt = completionUrlExpiresAt
        }

        public static let members = MemberTable(["CompletionUrl", "CompletionUrlExpiresAt"], required: 0b11)
        public static var unread: Self { Self(completionUrl: "", completionUrlExpiresAt: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: completionUrl = try reader.readString()
            case 1: completionUrlExpiresAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, completionUrl)
            writer.member(1, of: Self.members, completionUrlExpiresAt)
        }
    }
}
