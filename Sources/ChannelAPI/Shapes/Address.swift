// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    public struct Address: WireCarrier {
        /// Required. Pattern `\p{Z}*[^\p{C}\p{Z}][^\p{C}]*`. 1...50 characters.
        public var city: String
        /// Required. Pattern `\p{Z}*[^\p{C}\p{Z}][^\p{C}]*`. 1...50 characters.
        public var stateOrRegion: String
        /// Required. Pattern `\p{Z}*[^\p{C}\p{Z}][^\p{C}]*`. 1...10 characters.
        public var postalCode: String
        /// Required. Pattern `[A-Z]{2}`. 2...2 characters.
        public var countryCode: String
        /// Required. Pattern `\p{Z}*[^\p{C}\p{Z}][^\p{C}]*`. 1...200 characters.
        public var addressLine: String
        /// Pattern `\p{Z}*[^\p{C}\p{Z}][^\p{C}]*`. 1...200 characters.
        public var addressLine2: String?

        public init(
            city: String, stateOrRegion: String, postalCode: String, countryCode: String, addressLine: String,
            addressLine2: String? = nil
        ) {
            self.city = city
            self.stateOrRegion = stateOrRegion
            self.postalCode = postalCode
            self.countryCode = countryCode
            self.addressLine = addressLine
            self.addressLine2 = addressLine2
        }

        public static let members = MemberTable(["city", "stateOrRegion", "postalCode", "countryCode", "addressLine", "addressLine2"], required: 0b11111)
        public static var unread: Self { Self(city: "", stateOrRegion: "", postalCode: "", countryCode: "", addressLine: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: city = try reader.readString()
            case 1: stateOrRegion = try reader.readString()
            case 2: postalCode = try reader.readString()
            case 3: countryCode = try reader.readString()
            case 4: addressLine = try reader.readString()
            case 5: addressLine2 = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, city)
            writer.member(1, of: Self.members, stateOrRegion)
            writer.member(2, of: Self.members, postalCode)
            writer.member(3, of: Self.members, countryCode)
            writer.member(4, of: Self.members, addressLine)
            writer.member(5, of: Self.members, addressLine2)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(city, "city", Channel.Constraint.city)
            check.string(stateOrRegion, "stateOrRegion", Channel.Constraint.stateOrRegion)
            check.string(postalCode, "postalCode", Channel.Constraint.postalCode)
            check.string(countryCode, "countryCode", Channel.Constraint.countryCode)
            check.string(addressLine, "addressLine", Channel.Constraint.addressLine)
            check.string(addressLine2, "addressLine2", Channel.Constraint.addressLine)
        }
    }
}
