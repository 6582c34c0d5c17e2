// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct LeadContext: WireCarrier {
        public var insights: LeadInsights?
        /// Pattern `(?s).{1,255}`.
        public var qualificationStatus: String?
        /// Required.
        public var customer: LeadCustomer
        /// Required. 1...10 elements.
        public var interactions: [LeadInteraction]

        public init(
            insights: LeadInsights? = nil, qualificationStatus: String? = nil, customer: LeadCustomer,
            interactions: [LeadInteraction]
        ) {
            self.insights = insights
            self.qualificationStatus = qualificationStatus
            self.customer = customer
            self.interactions = interactions
        }

        public static let members = MemberTable(["Insights", "QualificationStatus", "Customer", "Interactions"], required: 0b1100)
        public static var unread: Self { Self(customer: LeadCustomer(companyName: ""), interactions: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: insights = try LeadInsights(from: reader)
            case 1: qualificationStatus = try reader.readString()
            case 2: customer = try LeadCustomer(from: reader)
            case 3: interactions = try reader.readList { (reader) throws(SerializationError) in try LeadInteraction(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, insights)
            writer.member(1, of: Self.members, qualificationStatus)
            writer.member(2, of: Self.members, customer)
            writer.member(3, of: Self.members, interactions) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.structure(insights, "Insights")
            check.string(qualificationStatus, "QualificationStatus", Selling.Constraint.leadQualificationStatus)
            check.structure(customer, "Customer")
            check.count(interactions.count, "Interactions", min: 1, max: 10)
            for element in interactions {
                check.structure(element, "Interactions")
            }
        }
    }
}
