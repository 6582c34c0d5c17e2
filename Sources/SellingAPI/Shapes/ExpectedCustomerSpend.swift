// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct ExpectedCustomerSpend: WireCarrier {
        /// Pattern `((0|([1-9][0-9]{0,30}))(\.[0-9]{0,2})?)?`. Sensitive.
        public var amount: String?
        /// Required. Sensitive.
        public var currencyCode: CurrencyCode
        /// Required.
        public var frequency: PaymentFrequency
        /// Required. Pattern `(?s).{1,80}`.
        public var targetCompany: String
        public var estimationUrl: String?

        public init(
            amount: String? = nil, currencyCode: CurrencyCode, frequency: PaymentFrequency, targetCompany: String,
            estimationUrl: String? = nil
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.frequency = frequency
            self.targetCompany = targetCompany
            self.estimationUrl = estimationUrl
        }

        public static let members = MemberTable(["Amount", "CurrencyCode", "Frequency", "TargetCompany", "EstimationUrl"], required: 0b1110, sensitive: 0b11)
        public static var unread: Self { Self(currencyCode: CurrencyCode(rawValue: ""), frequency: PaymentFrequency(rawValue: ""), targetCompany: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: amount = try reader.readString()
            case 1: currencyCode = CurrencyCode(rawValue: try reader.readString())
            case 2: frequency = PaymentFrequency(rawValue: try reader.readString())
            case 3: targetCompany = try reader.readString()
            case 4: estimationUrl = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, amount)
            writer.member(1, of: Self.members, currencyCode.rawValue)
            writer.member(2, of: Self.members, frequency.rawValue)
            writer.member(3, of: Self.members, targetCompany)
            writer.member(4, of: Self.members, estimationUrl)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(amount, "Amount", Selling.Constraint.amount)
            check.value(currencyCode, "CurrencyCode")
            check.value(frequency, "Frequency")
            check.string(targetCompany, "TargetCompany", Selling.Constraint.expectedCustomerSpendTargetCompanyString)
        }
    }
}
