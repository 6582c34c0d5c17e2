// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Exactly one of its members is set; `unknown` stands for one that this model does not have.
    public enum Payload: WireStructure {
        case opportunityInvitation(OpportunityInvitationPayload)
        case leadInvitation(LeadInvitationPayload)
        case accountPlanningInvitation(AccountPlanningInvitationPayload)
        case unknown(String)

        private static let members = MemberTable(["OpportunityInvitation", "LeadInvitation", "AccountPlanningInvitation"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self = .unknown("")
            var count = 0
            try reader.beginUnion(Self.members)
            while let member = try reader.nextMember() {
                count += 1
                switch member {
                case 0: self = .opportunityInvitation(try OpportunityInvitationPayload(from: reader))
                case 1: self = .leadInvitation(try LeadInvitationPayload(from: reader))
                case 2: self = .accountPlanningInvitation(try AccountPlanningInvitationPayload(from: reader))
                default: break
                }
            }
            reader.endUnion(count: count)
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            switch self {
            case .opportunityInvitation(let value): writer.member(0, of: Self.members, value)
            case .leadInvitation(let value): writer.member(1, of: Self.members, value)
            case .accountPlanningInvitation(let value): writer.member(2, of: Self.members, value)
            case .unknown: break
            }
            writer.endStructure()
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
