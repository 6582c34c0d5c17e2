// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public struct QualificationsAssociationPartner: WireCarrier {
        /// Pattern `pprofile-[A-Za-z0-9]{13}`. 1...50 characters.
        public var profileId: String?
        /// Pattern `[0-9]{12}`.
        public var accountId: String?

        public init(profileId: String? = nil, accountId: String? = nil) {
            self.profileId = profileId
            self.accountId = accountId
        }

        public static let members = MemberTable(["ProfileId", "AccountId"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: profileId = try reader.readString()
            case 1: accountId = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, profileId)
            writer.member(1, of: Self.members, accountId)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(profileId, "ProfileId", Account.Constraint.partnerProfileId)
            check.string(accountId, "AccountId", Account.Constraint.awsAccountId)
        }
    }
}
