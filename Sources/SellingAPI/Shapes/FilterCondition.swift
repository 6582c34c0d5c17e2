// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct FilterCondition: WireCarrier {
        /// Required.
        public var key: FilterableField
        /// Required.
        public var value: FilterValue

        public init(key: FilterableField, value: FilterValue) {
            self.key = key
            self.value = value
        }

        public static let members = MemberTable(["Key", "Value"], required: 0b11)
        public static var unread: Self { Self(key: FilterableField(rawValue: ""), value: .unknown("")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: key = FilterableField(rawValue: try reader.readString())
            case 1: value = try FilterValue(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, key.rawValue)
            writer.member(1, of: Self.members, value)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(key, "Key")
            check.structure(value, "Value")
        }
    }
}
