// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct BusinessVerificationDetails: WireCarrier {
        /// Required. Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+`. 1...80 characters. Sensitive.
        public var legalName: String
        /// Required. Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+`. 1...80 characters. Sensitive.
        public var registrationId: String
        /// Required. Pattern `[A-Z]{2}`. 2...2 characters.
        public var countryCode: String
        /// Pattern `[A-Z0-9]{2}`. 2...2 characters.
        public var jurisdictionOfIncorporation: String?

        public init(
            legalName: String, registrationId: String, countryCode: String, jurisdictionOfIncorporation: String? = nil
        ) {
            self.legalName = legalName
            self.registrationId = registrationId
            self.countryCode = countryCode
            self.jurisdictionOfIncorporation = jurisdictionOfIncorporation
        }

        public static let members = MemberTable(["LegalName", "RegistrationId", "CountryCode", "JurisdictionOfIncorporation"], required: 0b111, sensitive: 0b11)
        public static var unread: Self { Self(legalName: "", registrationId: "", countryCode: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: legalName = try reader.readString()
            case 1: registrationId = try reader.readString()
            case 2: countryCode = try reader.readString()
            case 3: jurisdictionOfIncorporation = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, legalName)
            writer.member(1, of: Self.members, registrationId)
            writer.member(2, of: Self.members, countryCode)
            writer.member(3, of: Self.members, jurisdictionOfIncorporation)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(legalName, "LegalName", Account.Constraint.legalName)
            check.string(registrationId, "RegistrationId", Account.Constraint.registrationId)
            check.string(countryCode, "CountryCode", Account.Constraint.countryCode)
            check.string(jurisdictionOfIncorporation, "JurisdictionOfIncorporation", Account.Constraint.jurisdictionCode)
        }
    }
}
