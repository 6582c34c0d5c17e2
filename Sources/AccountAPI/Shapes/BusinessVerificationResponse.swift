// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct BusinessVerificationResponse: WireStructure {
        /// Required.
        public var businessVerificationDetails: BusinessVerificationDetails
        public var completionUrl: String?
        /// UTC.
        public var completionUrlExpiresAt: Instant?

        public init(
            businessVerificationDetails: BusinessVerificationDetails,
            completionUrl: String? = nil,
            completionUrlExpiresAt: Instant? = nil
        ) {
            self.businessVerificationDetails = businessVerificationDetails
            self.completionUrl = completionUrl
            self.completionUrlExpiresAt = completionUrlExpiresAt
        }

        private static let members = MemberTable(["BusinessVerificationDetails", "CompletionUrl", "CompletionUrlExpiresAt"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(businessVerificationDetails: BusinessVerificationDetails(legalName: "", registrationId: "", countryCode: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: businessVerificationDetails = try BusinessVerificationDetails(from: reader)
                case 1: completionUrl = try reader.readString()
                case 2: completionUrlExpiresAt = try reader.readInstant()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, businessVerificationDetails)
            writer.member(1, of: Self.members, completionUrl)
            writer.member(2, of: Self.members, completionUrlExpiresAt)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.structure(businessVerificationDetails, "BusinessVerificationDetails")
        }
    }
}
