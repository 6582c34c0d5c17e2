// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct Customer: WireStructure {
        public var account: Account?
        public var contacts: [Contact]?

        public init(
            account: Account? = nil,
            contacts: [Contact]? = nil
        ) {
            self.account = account
            self.contacts = contacts
        }

        private static let members = MemberTable(["Account", "Contacts"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: account = try Account(from: reader)
                case 1: contacts = try reader.readList { (reader) throws(SerializationError) in try Contact(from: reader) }
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, account)
            writer.member(1, of: Self.members, contacts) { $0.list($1) { $1.write(to: $0) } }
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.structure(account, "Account")
            for element in contacts ?? [] {
                check.structure(element, "Contacts")
            }
        }
    }
}
