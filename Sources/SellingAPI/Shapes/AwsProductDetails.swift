// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AwsProductDetails: WireCarrier {
        /// Required.
        public var productCode: String
        public var serviceCode: String?
        /// Required. 0...20 elements.
        public var categories: [String]
        /// Pattern `(0|([1-9][0-9]{0,30}))(\.[0-9]{0,2})?`. Sensitive.
        public var amount: String?
        /// Pattern `(0|([1-9][0-9]{0,30}))(\.[0-9]{0,2})?`. Sensitive.
        public var optimizedAmount: String?
        /// Pattern `(0|([1-9][0-9]{0,30}))(\.[0-9]{0,2})?`. Sensitive.
        public var potentialSavingsAmount: String?
        /// Required. 0...10 elements.
        public var optimizations: [AwsProductOptimization]

        public init(
            productCode: String, serviceCode: String? = nil, categories: [String], amount: String? = nil,
            optimizedAmount: String? = nil, potentialSavingsAmount: String? = nil,
            optimizations: [AwsProductOptimization]
        ) {
            self.productCode = productCode
            self.serviceCode = serviceCode
            self.categories = categories
            self.amount = amount
            self.optimizedAmount = optimizedAmount
            self.potentialSavingsAmount = potentialSavingsAmount
            self.optimizations = optimizations
        }

        public static let members = MemberTable(["ProductCode", "ServiceCode", "Categories", "Amount", "OptimizedAmount", "PotentialSavingsAmount", "Optimizations"], required: 0b1000101, sensitive: 0b111000)
        public static var unread: Self { Self(productCode: "", categories: [], optimizations: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: productCode = try reader.readString()
            case 1: serviceCode = try reader.readString()
            case 2: categories = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 3: amount = try reader.readString()
            case 4: optimizedAmount = try reader.readString()
            case 5: potentialSavingsAmount = try reader.readString()
            case 6: optimizations = try reader.readList { (reader) throws(SerializationError) in try AwsProductOptimization(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, productCode)
            writer.member(1, of: Self.members, serviceCode)
            writer.member(2, of: Self.members, categories) { $0.list($1) { $0.write($1) } }
            writer.member(3, of: Self.members, amount)
            writer.member(4, of: Self.members, optimizedAmount)
            writer.member(5, of: Self.members, potentialSavingsAmount)
            writer.member(6, of: Self.members, optimizations) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
