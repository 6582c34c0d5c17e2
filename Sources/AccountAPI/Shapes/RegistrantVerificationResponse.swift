// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct RegistrantVerificationResponse: WireStructure {
        /// Required.
        public var completionUrl: String
        /// Required. UTC.
        public var completionUrlExpiresAt: Instant

        public init(
            completionUrl: String,
            completionUrlExpiresAt: Instant
        ) {
            self.completionUrl = completionUrl
            self.completionUrlExpiresAt = completionUrlExpiresAt
        }

        private static let members = MemberTable(["CompletionUrl", "CompletionUrlExpiresAt"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(completionUrl: "", completionUrlExpiresAt: Instant(seconds: 0))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: completionUrl = try reader.readString()
                case 1: completionUrlExpiresAt = try reader.readInstant()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, completionUrl)
            writer.member(1, of: Self.members, completionUrlExpiresAt)
            writer.endStructure()
        }
    }
}
