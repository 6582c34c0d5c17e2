// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct LeadInvitationPayload: WireCarrier {
        /// Required.
        public var customer: LeadInvitationCustomer
        /// Required.
        public var interaction: LeadInvitationInteraction

        public init(customer: LeadInvitationCustomer, interaction: LeadInvitationInteraction) {
            self.customer = customer
            self.interaction = interaction
        }

        public static let members = MemberTable(["Customer", "Interaction"], required: 0b11)
        public static var unread: Self { Self(customer: LeadInvitationCustomer(companyName: ""), interaction: LeadInvitationInteraction(contactBusinessTitle: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: customer = try LeadInvitationCustomer(from: reader)
            case 1: interaction = try LeadInvitationInteraction(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, customer)
            writer.member(1, of: Self.members, interaction)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.structure(customer, "Customer")
            check.structure(interaction, "Interaction")
        }
    }
}
