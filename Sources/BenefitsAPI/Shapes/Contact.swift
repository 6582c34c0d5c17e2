// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    public struct Contact: WireCarrier {
        /// Pattern `[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?`. 0...80 characters. Sensitive.
        public var email: String?
        /// 0...80 characters. Sensitive.
        public var firstName: String?
        /// 0...80 characters. Sensitive.
        public var lastName: String?
        /// 0...80 characters.
        public var businessTitle: String?
        /// Sensitive.
        public var phone: String?

        public init(
            email: String? = nil, firstName: String? = nil, lastName: String? = nil, businessTitle: String? = nil,
            phone: String? = nil
        ) {
            self.email = email
            self.firstName = firstName
            self.lastName = lastName
            self.businessTitle = businessTitle
            self.phone = phone
        }

        public static let members = MemberTable(["Email", "FirstName", "LastName", "BusinessTitle", "Phone"], sensitive: 0b10111)
        public static var unread: Self { Self() }

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
            check.string(email, "Email", Benefits.Constraint.contactEmail)
            check.string(firstName, "FirstName", Benefits.Constraint.contactFirstName)
            check.string(lastName, "LastName", Benefits.Constraint.contactLastName)
            check.string(businessTitle, "BusinessTitle", Benefits.Constraint.contactBusinessTitleString)
        }
    }
}
