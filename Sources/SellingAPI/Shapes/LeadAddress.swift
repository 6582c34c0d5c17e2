// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct LeadAddress: WireCarrier {
        /// 0...255 characters.
        public var city: String?
        /// 0...20 characters.
        public var postalCode: String?
        /// 0...255 characters.
        public var stateOrRegion: String?
        /// 0...10 characters. Sensitive.
        public var countryCode: String?

        public init(
            city: String? = nil, postalCode: String? = nil, stateOrRegion: String? = nil, countryCode: String? = nil
        ) {
            self.city = city
            self.postalCode = postalCode
            self.stateOrRegion = stateOrRegion
            self.countryCode = countryCode
        }

        public static let members = MemberTable(["City", "PostalCode", "StateOrRegion", "CountryCode"], sensitive: 0b1000)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: city = try reader.readString()
            case 1: postalCode = try reader.readString()
            case 2: stateOrRegion = try reader.readString()
            case 3: countryCode = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, city)
            writer.member(1, of: Self.members, postalCode)
            writer.member(2, of: Self.members, stateOrRegion)
            writer.member(3, of: Self.members, countryCode)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(city, "City", Selling.Constraint.leadAddressCityString)
            check.string(postalCode, "PostalCode", Selling.Constraint.leadAddressPostalCodeString)
            check.string(stateOrRegion, "StateOrRegion", Selling.Constraint.leadAddressStateOrRegionString)
            check.string(countryCode, "CountryCode", Selling.Constraint.leadCountryCode)
        }
    }
}
