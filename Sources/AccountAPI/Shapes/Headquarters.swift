// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct Headquarters: WireStructure {
        /// Required. Pattern `[A-Z]{2}`. 2...2 characters.
        public var countryCode: String
        /// Required. Pattern `[A-Z0-9]{1,3}`. 1...3 characters.
        public var subdivisionCode: String

        public init(
            countryCode: String,
            subdivisionCode: String
        ) {
            self.countryCode = countryCode
            self.subdivisionCode = subdivisionCode
        }

        private static let members = MemberTable(["CountryCode", "SubdivisionCode"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(countryCode: "", subdivisionCode: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: countryCode = try reader.readString()
                case 1: subdivisionCode = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, countryCode)
            writer.member(1, of: Self.members, subdivisionCode)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(countryCode, "CountryCode", Account.Constraint.countryCode)
            check.string(subdivisionCode, "SubdivisionCode", Account.Constraint.subdivisionCode)
        }
    }
}
