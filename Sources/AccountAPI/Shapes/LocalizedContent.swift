// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct LocalizedContent: WireCarrier {
        /// Required. Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+`. 1...80 characters.
        public var displayName: String
        /// Required. Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+`. 1...600 characters.
        public var description: String
        /// Required. Pattern `(https|HTTPS):\/\/[^\/\s]+(\/\S*)?`. 1...256 characters.
        public var websiteUrl: String
        /// Required. Pattern `(https|HTTPS):\/\/[^\/\s]+(\/\S*)?`. 1...256 characters.
        public var logoUrl: String
        /// Required. Pattern `[a-z]{2}-[A-Z]{2}`.
        public var locale: String

        public init(displayName: String, description: String, websiteUrl: String, logoUrl: String, locale: String) {
            self.displayName = displayName
            self.description = description
            self.websiteUrl = websiteUrl
            self.logoUrl = logoUrl
            self.locale = locale
        }

        public static let members = MemberTable(["DisplayName", "Description", "WebsiteUrl", "LogoUrl", "Locale"], required: 0b11111)
        public static var unread: Self { Self(displayName: "", description: "", websiteUrl: "", logoUrl: "", locale: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: displayName = try reader.readString()
            case 1: description = try reader.readString()
            case 2: websiteUrl = try reader.readString()
            case 3: logoUrl = try reader.readString()
            case 4: locale = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, displayName)
            writer.member(1, of: Self.members, description)
            writer.member(2, of: Self.members, websiteUrl)
            writer.member(3, of: Self.members, logoUrl)
            writer.member(4, of: Self.members, locale)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(displayName, "DisplayName", Account.Constraint.unicodeString)
            check.string(description, "Description", Account.Constraint.localizedContentDescriptionString)
            check.string(websiteUrl, "WebsiteUrl", Account.Constraint.url)
            check.string(logoUrl, "LogoUrl", Account.Constraint.url)
            check.string(locale, "Locale", Account.Constraint.locale)
        }
    }
}
