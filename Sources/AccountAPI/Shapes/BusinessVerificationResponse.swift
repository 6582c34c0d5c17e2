// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct BusinessVerificationResponse: WireCarrier {
        /// Required.
        public var businessVerificationDetails: BusinessVerificationDetails
        public var completionUrl: String?
        /// UTC.
        public var completionUrlExpiresAt: Instant?

        public init(
            businessVerificationDetails: BusinessVerificationDetails, completionUrl: String? = nil,
            completionUrlExpiresAt: Instant? = nil
        ) {
            self.businessVerificationDetails = businessVerificationDetails
            self.completionUrl = completionUrl
            self.completionUrlExpiresAt = completionUrlExpiresAt
        }

        public static let members = MemberTable(["BusinessVerificationDetails", "CompletionUrl", "CompletionUrlExpiresAt"], required: 0b1)
        public static var unread: Self { Self(businessVerificationDetails: BusinessVerificationDetails(legalName: "", registrationId: "", countryCode: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: businessVerificationDetails = try BusinessVerificationDetails(from: reader)
            case 1: completionUrl = try reader.readString()
            case 2: completionUrlExpiresAt = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, businessVerificationDetails)
            writer.member(1, of: Self.members, completionUrl)
            writer.member(2, of: Self.members, completionUrlExpiresAt)
        }
    }
}
