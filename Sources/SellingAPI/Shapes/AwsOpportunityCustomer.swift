// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AwsOpportunityCustomer: WireCarrier {
        public var contacts: [Contact]?

        public init(contacts: [Contact]? = nil) { self.contacts = contacts }

        public static let members = MemberTable(["Contacts"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: contacts = try reader.readList { (reader) throws(SerializationError) in try Contact(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, contacts) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
