// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct MonetaryValue: WireCarrier {
        /// Required. Pattern `\d+(\.\d{1,2})?`. 1...20 characters.
        public var amount: String
        /// Required. Pattern `[A-Z]{3}`. 3...3 characters.
        public var currencyCode: String

        public init(amount: String, currencyCode: String) {
            self.amount = amount
            self.currencyCode = currencyCode
        }

        public static let members = MemberTable(["Amount", "CurrencyCode"], required: 0b11)
        public static var unread: Self { Self(amount: "", currencyCode: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: amount = try reader.readString()
            case 1: currencyCode = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, amount)
            writer.member(1, of: Self.members, currencyCode)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(amount, "Amount", Marketing.Constraint.amount)
            check.string(currencyCode, "CurrencyCode", Marketing.Constraint.currencyCode)
        }
    }
}
