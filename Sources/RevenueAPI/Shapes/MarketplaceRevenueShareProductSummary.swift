// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    public struct MarketplaceRevenueShareProductSummary: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9][.a-zA-Z0-9/-]{1,254}[a-zA-Z0-9]`. 3...256 characters.
        public var productId: String
        /// Pattern `[A-Za-z0-9]+`. 1...64 characters.
        public var productCode: String?
        public var productName: String?
        /// 0...2 elements.
        public var accounts: [RevenueShareProductAccountSummary]?

        public init(
            productId: String, productCode: String? = nil, productName: String? = nil,
            accounts: [RevenueShareProductAccountSummary]? = nil
        ) {
            self.productId = productId
            self.productCode = productCode
            self.productName = productName
            self.accounts = accounts
        }

        public static let members = MemberTable(["ProductId", "ProductCode", "ProductName", "Accounts"], required: 0b1)
        public static var unread: Self { Self(productId: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: productId = try reader.readString()
            case 1: productCode = try reader.readString()
            case 2: productName = try reader.readString()
            case 3: accounts = try reader.readList { (reader) throws(SerializationError) in try RevenueShareProductAccountSummary(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, productId)
            writer.member(1, of: Self.members, productCode)
            writer.member(2, of: Self.members, productName)
            writer.member(3, of: Self.members, accounts) { $0.list($1) { $1.write(to: $0) } }
        }
    }
}
