// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct Address: WireCarrier {
        /// Pattern `(?s).{0,255}`. Sensitive.
        public var city: String?
        /// Pattern `(?s).{0,20}`. Sensitive.
        public var postalCode: String?
        /// Sensitive.
        public var stateOrRegion: String?
        /// Sensitive.
        public var countryCode: CountryCode?
        /// Pattern `(?s).{0,255}`. Sensitive.
        public var streetAddress: String?

        public init(
            city: String? = nil, postalCode: String? = nil, stateOrRegion: String? = nil,
            countryCode: CountryCode? = nil, streetAddress: String? = nil
        ) {
            self.city = city
            self.postalCode = postalCode
            self.stateOrRegion = stateOrRegion
            self.countryCode = countryCode
            self.streetAddress = streetAddress
        }

        public static let members = MemberTable(["City", "PostalCode", "StateOrRegion", "CountryCode", "StreetAddress"], sensitive: 0b11111)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: city = try reader.readString()
            case 1: postalCode = try reader.readString()
            case 2: stateOrRegion = try reader.readString()
            case 3: countryCode = CountryCode(rawValue: try reader.readString())
            case 4: streetAddress = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, city)
            writer.member(1, of: Self.members, postalCode)
            writer.member(2, of: Self.members, stateOrRegion)
            writer.member(3, of: Self.members, countryCode?.rawValue)
            writer.member(4, of: Self.members, streetAddress)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(city, "City", Selling.Constraint.addressCityString)
            check.string(postalCode, "PostalCode", Selling.Constraint.addressPostalCodeString)
            check.value(countryCode, "CountryCode")
            check.string(streetAddress, "StreetAddress", Selling.Constraint.addressStreetAddressString)
        }
    }
}
