// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct MonetaryValue: WireStructure {
        /// Required. Pattern `(0|([1-9][0-9]{0,30}))(\.[0-9]{0,2})?`.
        public var amount: String
        /// Required. Sensitive.
        public var currencyCode: CurrencyCode

        public init(
            amount: String,
            currencyCode: CurrencyCode
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
        }

        private static let members = MemberTable(["Amount", "CurrencyCode"], required: 0b11, sensitive: 0b10)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(amount: "", currencyCode: CurrencyCode(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: amount = try reader.readString()
                case 1: currencyCode = CurrencyCode(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, amount)
            writer.member(1, of: Self.members, currencyCode.rawValue)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(amount, "Amount", Selling.Constraint.monetaryValueAmountString)
            check.value(currencyCode, "CurrencyCode")
        }
    }
}
