// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct Headquarters: WireCarrier {
        /// Required. Pattern `[A-Z]{2}`. 2...2 characters.
        public var countryCode: String
        /// Required. Pattern `[A-Z0-9]{1,3}`. 1...3 characters.
        public var subdivisionCode: String

        public init(countryCode: String, subdivisionCode: String) {
            self.countryCode = countryCode
            self.subdivisionCode = subdivisionCode
        }

        public static let members = MemberTable(["CountryCode", "SubdivisionCode"], required: 0b11)
        public static var unread: Self { Self(countryCode: "", subdivisionCode: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: countryCode = try reader.readString()
            case 1: subdivisionCode = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, countryCode)
            writer.member(1, of: Self.members, subdivisionCode)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(countryCode, "CountryCode", Account.Constraint.countryCode)
            check.string(subdivisionCode, "SubdivisionCode", Account.Constraint.subdivisionCode)
        }
    }
}
