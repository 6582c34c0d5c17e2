// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct Customer: WireCarrier {
        public var account: Account?
        public var contacts: [Contact]?

        public init(account: Account? = nil, contacts: [Contact]? = nil) {
            self.account = account
            self.contacts = contacts
        }

        public static let members = MemberTable(["Account", "Contacts"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: account = try Account(from: reader)
            case 1: contacts = try reader.readList { (reader) throws(SerializationError) in try Contact(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, account)
            writer.member(1, of: Self.members, contacts) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.structure(account, "Account")
            for element in contacts ?? [] {
                check.structure(element, "Contacts")
            }
        }
    }
}
