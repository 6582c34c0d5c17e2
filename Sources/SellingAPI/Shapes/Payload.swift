// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public enum Payload: WireUnion {
        case opportunityInvitation(OpportunityInvitationPayload)
        case leadInvitation(LeadInvitationPayload)
        case accountPlanningInvitation(AccountPlanningInvitationPayload)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["OpportunityInvitation", "LeadInvitation", "AccountPlanningInvitation"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .opportunityInvitation(try OpportunityInvitationPayload(from: reader))
            case 1: self = .leadInvitation(try LeadInvitationPayload(from: reader))
            case 2: self = .accountPlanningInvitation(try AccountPlanningInvitationPayload(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .opportunityInvitation(let value): writer.member(0, of: Self.members, value)
            case .leadInvitation(let value): writer.member(1, of: Self.members, value)
            case .accountPlanningInvitation(let value): writer.member(2, of: Self.members, value)
            case .unknown: break
            }
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .opportunityInvitation(let value): check.structure(value, "OpportunityInvitation")
            case .leadInvitation(let value): check.structure(value, "LeadInvitation")
            case .accountPlanningInvitation(let value): check.structure(value, "AccountPlanningInvitation")
            case .unknown: break
            }
        }
    }
}
