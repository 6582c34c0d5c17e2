// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AwsTeamMember: WireStructure {
        /// Pattern `(?=.{0,80}$)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?`. Sensitive.
        public var email: String?
        /// Pattern `(?s).{0,80}`. Sensitive.
        public var firstName: String?
        /// Pattern `(?s).{0,80}`. Sensitive.
        public var lastName: String?
        public var businessTitle: AwsMemberBusinessTitle?

        public init(
            email: String? = nil,
            firstName: String? = nil,
            lastName: String? = nil,
            businessTitle: AwsMemberBusinessTitle? = nil
        ) {
            self.email = email
            self.firstName = firstName
            self.lastName = lastName
            self.businessTitle = businessTitle
        }

        private static let members = MemberTable(["Email", "FirstName", "LastName", "BusinessTitle"], sensitive: 0b111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: email = try reader.readString()
                case 1: firstName = try reader.readString()
                case 2: lastName = try reader.readString()
                case 3: businessTitle = AwsMemberBusinessTitle(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, email)
            writer.member(1, of: Self.members, firstName)
            writer.member(2, of: Self.members, lastName)
            writer.member(3, of: Self.members, businessTitle?.rawValue)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(email, "Email", Selling.Constraint.email)
        }
    }
}
