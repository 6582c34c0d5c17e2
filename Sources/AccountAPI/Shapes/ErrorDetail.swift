// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct ErrorDetail: WireCarrier {
        /// Required.
        public var locale: String
        /// Required.
        public var message: String
        /// Required.
        public var reason: ProfileValidationErrorReason

        public init(locale: String, message: String, reason: ProfileValidationErrorReason) {
            self.locale = locale
            self.message = message
            self.reason = reason
        }

        public static let members = MemberTable(["Locale", "Message", "Reason"], required: 0b111)
        public static var unread: Self { Self(locale: "", message: "", reason: ProfileValidationErrorReason(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: locale = try reader.readString()
            case 1: message = try reader.readString()
            case 2: reason = ProfileValidationErrorReason(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, locale)
            writer.member(1, of: Self.members, message)
            writer.member(2, of: Self.members, reason.rawValue)
        }
    }
}
