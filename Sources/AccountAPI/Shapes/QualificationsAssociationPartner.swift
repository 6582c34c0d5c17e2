// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct QualificationsAssociationPartner: WireStructure {
        /// Pattern `pprofile-[A-Za-z0-9]{13}`. 1...50 characters.
        public var profileId: String?
        /// Pattern `[0-9]{12}`.
        public var accountId: String?

        public init(
            profileId: String? = nil,
            accountId: String? = nil
        ) {
            self.profileId = profileId
            self.accountId = accountId
        }

        private static let members = MemberTable(["ProfileId", "AccountId"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: profileId = try reader.readString()
                case 1: accountId = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, profileId)
            writer.member(1, of: Self.members, accountId)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(profileId, "ProfileId", Account.Constraint.partnerProfileId)
            check.string(accountId, "AccountId", Account.Constraint.awsAccountId)
        }
    }
}
