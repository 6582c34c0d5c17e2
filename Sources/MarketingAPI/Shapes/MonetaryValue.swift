// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    public struct MonetaryValue: WireStructure {
        /// Required. Pattern `\d+(\.\d{1,2})?`. 1...20 characters.
        public var amount: String
        /// Required. Pattern `[A-Z]{3}`. 3...3 characters.
        public var currencyCode: String

        public init(
            amount: String,
            currencyCode: String
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
        }

        private static let members = MemberTable(["Amount", "CurrencyCode"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(amount: "", currencyCode: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: amount = try reader.readString()
                case 1: currencyCode = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, amount)
            writer.member(1, of: Self.members, currencyCode)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(amount, "Amount", Marketing.Constraint.amount)
            check.string(currencyCode, "CurrencyCode", Marketing.Constraint.currencyCode)
        }
    }
}
