// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AwsSoftwareRevenue: WireCarrier {
        public var value: MonetaryValue?
        public var discount: String?
        public var effectiveDate: String?
        public var expirationDate: String?

        public init(
            value: MonetaryValue? = nil, discount: String? = nil, effectiveDate: String? = nil,
            expirationDate: String? = nil
        ) {
            self.value = value
            self.discount = discount
            self.effectiveDate = effectiveDate
            self.expirationDate = expirationDate
        }

        public static let members = MemberTable(["Value", "Discount", "EffectiveDate", "ExpirationDate"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: value = try MonetaryValue(from: reader)
            case 1: discount = try reader.readString()
            case 2: effectiveDate = try reader.readString()
            case 3: expirationDate = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, value)
            writer.member(1, of: Self.members, discount)
            writer.member(2, of: Self.members, effectiveDate)
            writer.member(3, of: Self.members, expirationDate)
        }
    }
}
