// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct AwsSoftwareRevenue: WireStructure {
        public var value: MonetaryValue?
        public var discount: String?
        public var effectiveDate: String?
        public var expirationDate: String?

        public init(
            value: MonetaryValue? = nil,
            discount: String? = nil,
            effectiveDate: String? = nil,
            expirationDate: String? = nil
        ) {
            self.value = value
            self.discount = discount
            self.effectiveDate = effectiveDate
            self.expirationDate = expirationDate
        }

        private static let members = MemberTable(["Value", "Discount", "EffectiveDate", "ExpirationDate"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: value = try MonetaryValue(from: reader)
                case 1: discount = try reader.readString()
                case 2: effectiveDate = try reader.readString()
                case 3: expirationDate = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, value)
            writer.member(1, of: Self.members, discount)
            writer.member(2, of: Self.members, effectiveDate)
            writer.member(3, of: Self.members, expirationDate)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.structure(value, "Value")
        }
    }
}
