// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    public struct MarketplaceRevenueShareProductEntry: WireCarrier {
        /// Required. Pattern `[\w\-:/.]+`. 1...255 characters.
        public var productId: String
        /// 0...2 elements.
        public var accounts: [RevenueShareProductAccountEntry]?

        public init(productId: String, accounts: [RevenueShareProductAccountEntry]? = nil) {
            self.productId = productId
            self.accounts = accounts
        }

        public static let members = MemberTable(["ProductId", "Accounts"], required: 0b1)
        public static var unread: Self { Self(productId: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: productId = try reader.readString()
            case 1: accounts = try reader.readList { (reader) throws(SerializationError) in try RevenueShareProductAccountEntry(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, productId)
            writer.member(1, of: Self.members, accounts) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(productId, "ProductId", Revenue.Constraint.marketplaceProductIdentifier)
            check.count(accounts?.count, "Accounts", min: 0, max: 2)
            for element in accounts ?? [] {
                check.structure(element, "Accounts")
            }
        }
    }
}
