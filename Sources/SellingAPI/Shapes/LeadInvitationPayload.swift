// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct LeadInvitationPayload: WireStructure {
        /// Required.
        public var customer: LeadInvitationCustomer
        /// Required.
        public var interaction: LeadInvitationInteraction

        public init(
            customer: LeadInvitationCustomer,
            interaction: LeadInvitationInteraction
        ) {
            self.customer = customer
            self.interaction = interaction
        }

        private static let members = MemberTable(["Customer", "Interaction"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(customer: LeadInvitationCustomer(companyName: ""), interaction: LeadInvitationInteraction(contactBusinessTitle: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: customer = try LeadInvitationCustomer(from: reader)
                case 1: interaction = try LeadInvitationInteraction(from: reader)
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, customer)
            writer.member(1, of: Self.members, interaction)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.structure(customer, "Customer")
            check.structure(interaction, "Interaction")
        }
    }
}
