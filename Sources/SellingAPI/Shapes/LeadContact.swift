// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct LeadContact: WireCarrier {
        /// Required. 1...255 characters. Sensitive.
        public var businessTitle: String
        /// Required. 1...255 characters. Sensitive.
        public var email: String
        /// Required. Pattern `(?s).{0,80}`. Sensitive.
        public var firstName: String
        /// Required. Pattern `(?s).{0,80}`. Sensitive.
        public var lastName: String
        /// 0...255 characters. Sensitive.
        public var phone: String?

        public init(businessTitle: String, email: String, firstName: String, lastName: String, phone: String? = nil) {
            self.businessTitle = businessTitle
            self.email = email
            self.firstName = firstName
            self.lastName = lastName
            self.phone = phone
        }

        public static let members = MemberTable(["BusinessTitle", "Email", "FirstName", "LastName", "Phone"], required: 0b1111, sensitive: 0b11111)
        public static var unread: Self { Self(businessTitle: "", email: "", firstName: "", lastName: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: businessTitle = try reader.readString()
            case 1: email = try reader.readString()
            case 2: firstName = try reader.readString()
            case 3: lastName = try reader.readString()
            case 4: phone = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, businessTitle)
            writer.member(1, of: Self.members, email)
            writer.member(2, of: Self.members, firstName)
            writer.member(3, of: Self.members, lastName)
            writer.member(4, of: Self.members, phone)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(businessTitle, "BusinessTitle", Selling.Constraint.leadJobTitle)
            check.string(email, "Email", Selling.Constraint.leadEmail)
            check.string(firstName, "FirstName", Selling.Constraint.name)
            check.string(lastName, "LastName", Selling.Constraint.name)
            check.string(phone, "Phone", Selling.Constraint.leadPhoneNumber)
        }
    }
}
