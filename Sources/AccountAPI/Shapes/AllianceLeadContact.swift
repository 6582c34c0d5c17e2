// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct AllianceLeadContact: WireCarrier {
        /// Required. Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+`. 1...80 characters. Sensitive.
        public var firstName: String
        /// Required. Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+`. 1...80 characters. Sensitive.
        public var lastName: String
        /// Required. Pattern `[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*`. 1...320 characters.
        public var email: String
        /// Required. Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+`. 1...80 characters. Sensitive.
        public var businessTitle: String

        public init(firstName: String, lastName: String, email: String, businessTitle: String) {
            self.firstName = firstName
            self.lastName = lastName
            self.email = email
            self.businessTitle = businessTitle
        }

        public static let members = MemberTable(["FirstName", "LastName", "Email", "BusinessTitle"], required: 0b1111, sensitive: 0b1011)
        public static var unread: Self { Self(firstName: "", lastName: "", email: "", businessTitle: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: firstName = try reader.readString()
            case 1: lastName = try reader.readString()
            case 2: email = try reader.readString()
            case 3: businessTitle = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, firstName)
            writer.member(1, of: Self.members, lastName)
            writer.member(2, of: Self.members, email)
            writer.member(3, of: Self.members, businessTitle)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(firstName, "FirstName", Account.Constraint.sensitiveUnicodeString)
            check.string(lastName, "LastName", Account.Constraint.sensitiveUnicodeString)
            check.string(email, "Email", Account.Constraint.email)
            check.string(businessTitle, "BusinessTitle", Account.Constraint.sensitiveUnicodeString)
        }
    }
}
