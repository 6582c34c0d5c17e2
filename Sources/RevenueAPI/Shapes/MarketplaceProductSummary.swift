// PartnerCentral Revenue Measurement 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Revenue {
    public struct MarketplaceProductSummary: WireStructure {
        /// Pattern `[\w\-:/.]+`. 1...255 characters.
        public var productId: String?
        public var productCode: String?
        public var productName: String?

        public init(
            productId: String? = nil,
            productCode: String? = nil,
            productName: String? = nil
        ) {
            self.productId = productId
            self.productCode = productCode
            self.productName = productName
        }

        private static let members = MemberTable(["ProductId", "ProductCode", "ProductName"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: productId = try reader.readString()
                case 1: productCode = try reader.readString()
                case 2: productName = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, productId)
            writer.member(1, of: Self.members, productCode)
            writer.member(2, of: Self.members, productName)
            writer.endStructure()
        }
    }
}
