// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    public struct RevenueShareProductAccountSummary: WireStructure {
        /// Required.
        public var accountType: RevenueShareProductAccountType
        /// Required. 0 or more.
        public var count: Int

        public init(
            accountType: RevenueShareProductAccountType,
            count: Int
        ) {
            self.accountType = accountType
            self.count = count
        }

        private static let members = MemberTable(["AccountType", "Count"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(accountType: RevenueShareProductAccountType(rawValue: ""), count: 0)
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: accountType = RevenueShareProductAccountType(rawValue: try reader.readString())
                case 1: count = try reader.readInteger()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, accountType.rawValue)
            writer.member(1, of: Self.members, count)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(accountType, "AccountType")
        }
    }
}
