// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    public struct RevenueShareProductAccountSummary: WireCarrier {
        /// Required.
        public var accountType: RevenueShareProductAccountType
        /// Required. 0 or more.
        public var count: Int

        public init(accountType: RevenueShareProductAccountType, count: Int) {
            self.accountType = accountType
            self.count = count
        }

        public static let members = MemberTable(["AccountType", "Count"], required: 0b11)
        public static var unread: Self { Self(accountType: RevenueShareProductAccountType(rawValue: ""), count: 0) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: accountType = RevenueShareProductAccountType(rawValue: try reader.readString())
            case 1: count = try reader.readInteger()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, accountType.rawValue)
            writer.member(1, of: Self.members, count)
        }
    }
}
