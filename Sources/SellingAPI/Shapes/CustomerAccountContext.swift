// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct CustomerAccountContext: WireCarrier {
        /// Pattern `(arn:.*|cust-acc-[0-9a-z]{13})`.
        public var accountIdentifier: String?
        public var customer: AccountCustomer?

        public init(accountIdentifier: String? = nil, customer: AccountCustomer? = nil) {
            self.accountIdentifier = accountIdentifier
            self.customer = customer
        }

        public static let members = MemberTable(["AccountIdentifier", "Customer"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: accountIdentifier = try reader.readString()
            case 1: customer = try AccountCustomer(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, accountIdentifier)
            writer.member(1, of: Self.members, customer)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(accountIdentifier, "AccountIdentifier", Selling.Constraint.customerAccountArnOrIdentifier)
            check.structure(customer, "Customer")
        }
    }
}
