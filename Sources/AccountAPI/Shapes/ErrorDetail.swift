// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct ErrorDetail: WireStructure {
        /// Required.
        public var locale: String
        /// Required.
        public var message: String
        /// Required.
        public var reason: ProfileValidationErrorReason

        public init(
            locale: String,
            message: String,
            reason: ProfileValidationErrorReason
        ) {
            self.locale = locale
            self.message = message
            self.reason = reason
        }

        private static let members = MemberTable(["Locale", "Message", "Reason"], required: 0b111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(locale: "", message: "", reason: ProfileValidationErrorReason(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: locale = try reader.readString()
                case 1: message = try reader.readString()
                case 2: reason = ProfileValidationErrorReason(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, locale)
            writer.member(1, of: Self.members, message)
            writer.member(2, of: Self.members, reason.rawValue)
            writer.endStructure()
        }
    }
}
