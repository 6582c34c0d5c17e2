// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct LeadInteraction: WireCarrier {
        /// Pattern `(?s).{0,255}`.
        public var sourceType: String?
        /// Pattern `(?s).{0,255}`.
        public var sourceId: String?
        /// Pattern `(?s).{0,255}`.
        public var sourceName: String?
        /// 0...255 characters.
        public var usecase: String?
        /// UTC.
        public var interactionDate: Instant?
        /// 0...255 characters.
        public var customerAction: String?
        /// 0...2000 characters. Sensitive.
        public var businessProblem: String?
        /// Required.
        public var contact: LeadContact

        public init(
            sourceType: String? = nil, sourceId: String? = nil, sourceName: String? = nil, usecase: String? = nil,
            interactionDate: Instant? = nil, customerAction: String? = nil, businessProblem: String? = nil,
            contact: LeadContact
        ) {
            self.sourceType = sourceType
            self.sourceId = sourceId
            self.sourceName = sourceName
            self.usecase = usecase
            self.interactionDate = interactionDate
            self.customerAction = customerAction
            self.businessProblem = businessProblem
            self.contact = contact
        }

        public static let members = MemberTable(["SourceType", "SourceId", "SourceName", "Usecase", "InteractionDate", "CustomerAction", "BusinessProblem", "Contact"], required: 0b10000000, sensitive: 0b1000000)
        public static var unread: Self { Self(contact: LeadContact(businessTitle: "", email: "", firstName: "", lastName: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sourceType = try reader.readString()
            case 1: sourceId = try reader.readString()
            case 2: sourceName = try reader.readString()
            case 3: usecase = try reader.readString()
            case 4: interactionDate = try reader.readInstant()
            case 5: customerAction = try reader.readString()
            case 6: businessProblem = try reader.readString()
            case 7: contact = try LeadContact(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, sourceType)
            writer.member(1, of: Self.members, sourceId)
            writer.member(2, of: Self.members, sourceName)
            writer.member(3, of: Self.members, usecase)
            writer.member(4, of: Self.members, interactionDate)
            writer.member(5, of: Self.members, customerAction)
            writer.member(6, of: Self.members, businessProblem)
            writer.member(7, of: Self.members, contact)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(sourceType, "SourceType", Selling.Constraint.leadSourceType)
            check.string(sourceId, "SourceId", Selling.Constraint.leadSourceId)
            check.string(sourceName, "SourceName", Selling.Constraint.leadSourceName)
            check.string(usecase, "Usecase", Selling.Constraint.engagementUseCase)
            check.string(customerAction, "CustomerAction", Selling.Constraint.customerAction)
            check.string(businessProblem, "BusinessProblem", Selling.Constraint.leadBusinessProblem)
            check.structure(contact, "Contact")
        }
    }
}
