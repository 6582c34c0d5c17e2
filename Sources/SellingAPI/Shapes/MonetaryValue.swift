// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct MonetaryValue: WireCarrier {
        /// Required. Pattern `(0|([1-9][0-9]{0,30}))(\.[0-9]{0,2})?`.
        public var amount: String
        /// Required. Sensitive.
        public var currencyCode: CurrencyCode

        public init(amount: String, currencyCode: CurrencyCode) {
            self.amount = amount
            self.currencyCode = currencyCode
        }

        public static let members = MemberTable(["Amount", "CurrencyCode"], required: 0b11, sensitive: 0b10)
        public static var unread: Self { Self(amount: "", currencyCode: CurrencyCode(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: amount = try reader.readString()
            case 1: currencyCode = CurrencyCode(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, amount)
            writer.member(1, of: Self.members, currencyCode.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(amount, "Amount", Selling.Constraint.monetaryValueAmountString)
            check.value(currencyCode, "CurrencyCode")
        }
    }
}
