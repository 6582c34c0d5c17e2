// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    public struct RevenueShareProductAccountEntry: WireCarrier {
        /// Required.
        public var accountType: RevenueShareProductAccountType
        /// Required. 1...1000 elements. Each: Pattern `[0-9]{12}`. Each: 12...12 characters. Sensitive.
        public var accountIds: [String]

        public init(accountType: RevenueShareProductAccountType, accountIds: [String]) {
            self.accountType = accountType
            self.accountIds = accountIds
        }

        public static let members = MemberTable(["AccountType", "AccountIds"], required: 0b11, sensitive: 0b10)
        public static var unread: Self { Self(accountType: RevenueShareProductAccountType(rawValue: ""), accountIds: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: accountType = RevenueShareProductAccountType(rawValue: try reader.readString())
            case 1: accountIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, accountType.rawValue)
            writer.member(1, of: Self.members, accountIds) { $0.list($1) { $0.write($1) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(accountType, "AccountType")
            check.count(accountIds.count, "AccountIds", min: 1, max: 1000)
            for element in accountIds {
                check.string(element, "AccountIds", Revenue.Constraint.revenueShareProductAccountId)
            }
        }
    }
}
