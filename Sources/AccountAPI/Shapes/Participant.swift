// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    public enum Participant: WireUnion {
        case partnerProfile(PartnerProfileSummary)
        case sellerProfile(SellerProfileSummary)
        case account(AccountSummary)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["PartnerProfile", "SellerProfile", "Account"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .partnerProfile(try PartnerProfileSummary(from: reader))
            case 1: self = .sellerProfile(try SellerProfileSummary(from: reader))
            case 2: self = .account(try AccountSummary(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .partnerProfile(let value): writer.member(0, of: Self.members, value)
            case .sellerProfile(let value): writer.member(1, of: Self.members, value)
            case .account(let value): writer.member(2, of: Self.members, value)
            case .unknown: break
            }
        }
    }
}
