// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AwsTeamMember: WireCarrier {
        /// Pattern `(?=.{0,80}$)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?`. Sensitive.
        public var email: String?
        /// Pattern `(?s).{0,80}`. Sensitive.
        public var firstName: String?
        /// Pattern `(?s).{0,80}`. Sensitive.
        public var lastName: String?
        public var businessTitle: AwsMemberBusinessTitle?

        public init(
            email: String? = nil, firstName: String? = nil, lastName: String? = nil,
            businessTitle: AwsMemberBusinessTitle? = nil
        ) {
            self.email = email
            self.firstName = firstName
            self.lastName = lastName
            self.businessTitle = businessTitle
        }

        public static let members = MemberTable(["Email", "FirstName", "LastName", "BusinessTitle"], sensitive: 0b111)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: email = try reader.readString()
            case 1: firstName = try reader.readString()
            case 2: lastName = try reader.readString()
            case 3: businessTitle = AwsMemberBusinessTitle(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, email)
            writer.member(1, of: Self.members, firstName)
            writer.member(2, of: Self.members, lastName)
            writer.member(3, of: Self.members, businessTitle?.rawValue)
        }
    }
}
