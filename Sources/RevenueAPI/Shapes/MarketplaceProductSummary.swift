// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    public struct MarketplaceProductSummary: WireCarrier {
        /// Pattern `[\w\-:/.]+`. 1...255 characters.
        public var productId: String?
        public var productCode: String?
        public var productName: String?

        public init(productId: String? = nil, productCode: String? = nil, productName: String? = nil) {
            self.productId = productId
            self.productCode = productCode
            self.productName = productName
        }

        public static let members = MemberTable(["ProductId", "ProductCode", "ProductName"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: productId = try reader.readString()
            case 1: productCode = try reader.readString()
            case 2: productName = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, productId)
            writer.member(1, of: Self.members, productCode)
            writer.member(2, of: Self.members, productName)
        }
    }
}
