// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct LeadContact: WireStructure {
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

        public init(
            businessTitle: String,
            email: String,
            firstName: String,
            lastName: String,
            phone: String? = nil
        ) {
            self.businessTitle = businessTitle
            self.email = email
            self.firstName = firstName
            self.lastName = lastName
            self.phone = phone
        }

        private static let members = MemberTable(["BusinessTitle", "Email", "FirstName", "LastName", "Phone"], required: 0b1111, sensitive: 0b11111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(businessTitle: "", email: "", firstName: "", lastName: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: businessTitle = try reader.readString()
                case 1: email = try reader.readString()
                case 2: firstName = try reader.readString()
                case 3: lastName = try reader.readString()
                case 4: phone = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, businessTitle)
            writer.member(1, of: Self.members, email)
            writer.member(2, of: Self.members, firstName)
            writer.member(3, of: Self.members, lastName)
            writer.member(4, of: Self.members, phone)
            writer.endStructure()
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
