// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct SenderContact: WireCarrier {
        /// Required. Pattern `(?=.{1,80}$)[a-zA-Z0-9.!#$%&'*+/=?^_{|}~-]+@[a-zA-Z0-9-]+(?:.[a-zA-Z0-9-]+)*`. Sensitive.
        public var email: String
        /// Pattern `(?s).{0,80}`. Sensitive.
        public var firstName: String?
        /// Pattern `(?s).{0,80}`. Sensitive.
        public var lastName: String?
        /// Pattern `(?s).{0,80}`. Sensitive.
        public var businessTitle: String?
        /// Pattern `\+[1-9]\d{1,14}`. Sensitive.
        public var phone: String?

        public init(
            email: String, firstName: String? = nil, lastName: String? = nil, businessTitle: String? = nil,
            phone: String? = nil
        ) {
            self.email = email
            self.firstName = firstName
            self.lastName = lastName
            self.businessTitle = businessTitle
            self.phone = phone
        }

        public static let members = MemberTable(["Email", "FirstName", "LastName", "BusinessTitle", "Phone"], required: 0b1, sensitive: 0b11111)
        public static var unread: Self { Self(email: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: email = try reader.readString()
            case 1: firstName = try reader.readString()
            case 2: lastName = try reader.readString()
            case 3: businessTitle = try reader.readString()
            case 4: phone = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, email)
            writer.member(1, of: Self.members, firstName)
            writer.member(2, of: Self.members, lastName)
            writer.member(3, of: Self.members, businessTitle)
            writer.member(4, of: Self.members, phone)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(email, "Email", Selling.Constraint.senderContactEmail)
            check.string(firstName, "FirstName", Selling.Constraint.name)
            check.string(lastName, "LastName", Selling.Constraint.name)
            check.string(businessTitle, "BusinessTitle", Selling.Constraint.jobTitle)
            check.string(phone, "Phone", Selling.Constraint.phoneNumber)
        }
    }
}
