// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct FilterCondition: WireStructure {
        /// Required.
        public var key: FilterableField
        /// Required.
        public var value: FilterValue

        public init(
            key: FilterableField,
            value: FilterValue
        ) {
            self.key = key
            self.value = value
        }

        private static let members = MemberTable(["Key", "Value"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(key: FilterableField(rawValue: ""), value: .unknown(""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: key = FilterableField(rawValue: try reader.readString())
                case 1: value = try FilterValue(from: reader)
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, key.rawValue)
            writer.member(1, of: Self.members, value)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(key, "Key")
            check.structure(value, "Value")
        }
    }
}
