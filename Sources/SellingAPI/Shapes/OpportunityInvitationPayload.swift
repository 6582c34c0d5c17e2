// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct OpportunityInvitationPayload: WireCarrier {
        /// 1...3 elements.
        public var senderContacts: [SenderContact]?
        /// Required.
        public var receiverResponsibilities: [ReceiverResponsibility]
        /// Required.
        public var customer: EngagementCustomer
        /// Required.
        public var project: ProjectDetails
        public var opportunityType: OpportunityType?

        public init(
            senderContacts: [SenderContact]? = nil, receiverResponsibilities: [ReceiverResponsibility],
            customer: EngagementCustomer, project: ProjectDetails, opportunityType: OpportunityType? = nil
        ) {
            self.senderContacts = senderContacts
            self.receiverResponsibilities = receiverResponsibilities
            self.customer = customer
            self.project = project
            self.opportunityType = opportunityType
        }

        public static let members = MemberTable(["SenderContacts", "ReceiverResponsibilities", "Customer", "Project", "OpportunityType"], required: 0b1110)
        public static var unread: Self { Self(receiverResponsibilities: [], customer: EngagementCustomer(industry: Industry(rawValue: ""), companyName: "", websiteUrl: "", countryCode: CountryCode(rawValue: "")), project: ProjectDetails(businessProblem: "", title: "", targetCompletionDate: "", expectedCustomerSpend: [])) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: senderContacts = try reader.readList { (reader) throws(SerializationError) in try SenderContact(from: reader) }
            case 1: receiverResponsibilities = try reader.readList { (reader) throws(SerializationError) in ReceiverResponsibility(rawValue: try reader.readString()) }
            case 2: customer = try EngagementCustomer(from: reader)
            case 3: project = try ProjectDetails(from: reader)
            case 4: opportunityType = OpportunityType(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, senderContacts) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, receiverResponsibilities) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(2, of: Self.members, customer)
            writer.member(3, of: Self.members, project)
            writer.member(4, of: Self.members, opportunityType?.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.count(senderContacts?.count, "SenderContacts", min: 1, max: 3)
            for element in senderContacts ?? [] {
                check.structure(element, "SenderContacts")
            }
            for element in receiverResponsibilities {
                check.value(element, "ReceiverResponsibilities")
            }
            check.structure(customer, "Customer")
            check.structure(project, "Project")
            check.value(opportunityType, "OpportunityType")
        }
    }
}
