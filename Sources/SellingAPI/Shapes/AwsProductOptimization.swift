// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AwsProductOptimization: WireCarrier {
        /// Required.
        public var description: String
        /// Required. Pattern `(0|([1-9][0-9]{0,30}))(\.[0-9]{0,2})?`. Sensitive.
        public var savingsAmount: String

        public init(description: String, savingsAmount: String) {
            self.description = description
            self.savingsAmount = savingsAmount
        }

        public static let members = MemberTable(["Description", "SavingsAmount"], required: 0b11, sensitive: 0b10)
        public static var unread: Self { Self(description: "", savingsAmount: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: description = try reader.readString()
            case 1: savingsAmount = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, description)
            writer.member(1, of: Self.members, savingsAmount)
        }
    }
}
