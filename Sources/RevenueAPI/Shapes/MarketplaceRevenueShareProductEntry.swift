// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    public struct MarketplaceRevenueShareProductEntry: WireStructure {
        /// Required. Pattern `[\w\-:/.]+`. 1...255 characters.
        public var productId: String
        /// 0...2 elements.
        public var accounts: [RevenueShareProductAccountEntry]?

        public init(
            productId: String,
            accounts: [RevenueShareProductAccountEntry]? = nil
        ) {
            self.productId = productId
            self.accounts = accounts
        }

        private static let members = MemberTable(["ProductId", "Accounts"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(productId: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: productId = try reader.readString()
                case 1: accounts = try reader.readList { (reader) throws(SerializationError) in try RevenueShareProductAccountEntry(from: reader) }
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, productId)
            writer.member(1, of: Self.members, accounts) { $0.list($1) { $1.write(to: $0) } }
            writer.endStructure()
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
