// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AccountPlanningInvitationPayload: WireCarrier {
        /// Pattern `(arn:.*|cust-acc-[0-9a-z]{13})`.
        public var accountIdentifier: String?
        public var customer: AccountCustomer?
        /// 1...3 elements.
        public var senderContacts: [SenderContact]?
        public var preferredContact: PreferredContactWindow?

        public init(
            accountIdentifier: String? = nil, customer: AccountCustomer? = nil, senderContacts: [SenderContact]? = nil,
            preferredContact: PreferredContactWindow? = nil
        ) {
            self.accountIdentifier = accountIdentifier
            self.customer = customer
            self.senderContacts = senderContacts
            self.preferredContact = preferredContact
        }

        public static let members = MemberTable(["AccountIdentifier", "Customer", "SenderContacts", "PreferredContact"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: accountIdentifier = try reader.readString()
            case 1: customer = try AccountCustomer(from: reader)
            case 2: senderContacts = try reader.readList { (reader) throws(SerializationError) in try SenderContact(from: reader) }
            case 3: preferredContact = try PreferredContactWindow(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, accountIdentifier)
            writer.member(1, of: Self.members, customer)
            writer.member(2, of: Self.members, senderContacts) { $0.list($1) { $1.write(to: $0) } }
            writer.member(3, of: Self.members, preferredContact)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(accountIdentifier, "AccountIdentifier", Selling.Constraint.customerAccountArnOrIdentifier)
            check.structure(customer, "Customer")
            check.count(senderContacts?.count, "SenderContacts", min: 1, max: 3)
            for element in senderContacts ?? [] {
                check.structure(element, "SenderContacts")
            }
            check.structure(preferredContact, "PreferredContact")
        }
    }
}
