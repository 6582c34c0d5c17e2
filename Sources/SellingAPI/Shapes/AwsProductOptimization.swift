// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AwsProductOptimization: WireStructure {
        /// Required.
        public var description: String
        /// Required. Pattern `(0|([1-9][0-9]{0,30}))(\.[0-9]{0,2})?`. Sensitive.
        public var savingsAmount: String

        public init(
            description: String,
            savingsAmount: String
        ) {
            self.description = description
            self.savingsAmount = savingsAmount
        }

        private static let members = MemberTable(["Description", "SavingsAmount"], required: 0b11, sensitive: 0b10)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(description: "", savingsAmount: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: description = try reader.readString()
                case 1: savingsAmount = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, description)
            writer.member(1, of: Self.members, savingsAmount)
            writer.endStructure()
        }
    }
}
