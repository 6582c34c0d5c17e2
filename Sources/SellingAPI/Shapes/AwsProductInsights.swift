// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AwsProductInsights: WireCarrier {
        /// Required. Sensitive.
        public var currencyCode: CurrencyCode
        /// Required.
        public var frequency: PaymentFrequency
        /// Pattern `(0|([1-9][0-9]{0,30}))(\.[0-9]{0,2})?`. Sensitive.
        public var totalAmount: String?
        /// Pattern `(0|([1-9][0-9]{0,30}))(\.[0-9]{0,2})?`. Sensitive.
        public var totalOptimizedAmount: String?
        /// Pattern `(0|([1-9][0-9]{0,30}))(\.[0-9]{0,2})?`. Sensitive.
        public var totalPotentialSavingsAmount: String?
        /// Required. Sensitive.
        public var totalAmountByCategory: [String: String]
        /// Required. 0...100 elements.
        public var awsProducts: [AwsProductDetails]

        public init(
            currencyCode: CurrencyCode, frequency: PaymentFrequency, totalAmount: String? = nil,
            totalOptimizedAmount: String? = nil, totalPotentialSavingsAmount: String? = nil,
            totalAmountByCategory: [String: String], awsProducts: [AwsProductDetails]
        ) {
            self.currencyCode = currencyCode
            self.frequency = frequency
            self.totalAmount = totalAmount
            self.totalOptimizedAmount = totalOptimizedAmount
            self.totalPotentialSavingsAmount = totalPotentialSavingsAmount
            self.totalAmountByCategory = totalAmountByCategory
            self.awsProducts = awsProducts
        }

        public static let members = MemberTable(["CurrencyCode", "Frequency", "TotalAmount", "TotalOptimizedAmount", "TotalPotentialSavingsAmount", "TotalAmountByCategory", "AwsProducts"], required: 0b1100011, sensitive: 0b111101)
        public static var unread: Self { Self(currencyCode: CurrencyCode(rawValue: ""), frequency: PaymentFrequency(rawValue: ""), totalAmountByCategory: [:], awsProducts: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: currencyCode = CurrencyCode(rawValue: try reader.readString())
            case 1: frequency = PaymentFrequency(rawValue: try reader.readString())
            case 2: totalAmount = try reader.readString()
            case 3: totalOptimizedAmount = try reader.readString()
            case 4: totalPotentialSavingsAmount = try reader.readString()
            case 5: totalAmountByCategory = try reader.readMap { (reader) throws(SerializationError) in try reader.readString() }
            case 6: awsProducts = try reader.readList { (reader) throws(SerializationError) in try AwsProductDetails(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, currencyCode.rawValue)
            writer.member(1, of: Self.members, frequency.rawValue)
            writer.member(2, of: Self.members, totalAmount)
            writer.member(3, of: Self.members, totalOptimizedAmount)
            writer.member(4, of: Self.members, totalPotentialSavingsAmount)
            writer.member(5, of: Self.members, totalAmountByCategory) { $0.map($1) { $0.write($1) } }
            writer.member(6, of: Self.members, awsProducts) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
