// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct CustomerProjectsContext: WireCarrier {
        public var customer: EngagementCustomer?
        public var project: EngagementCustomerProjectDetails?

        public init(customer: EngagementCustomer? = nil, project: EngagementCustomerProjectDetails? = nil) {
            self.customer = customer
            self.project = project
        }

        public static let members = MemberTable(["Customer", "Project"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: customer = try EngagementCustomer(from: reader)
            case 1: project = try EngagementCustomerProjectDetails(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, customer)
            writer.member(1, of: Self.members, project)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.structure(customer, "Customer")
            check.structure(project, "Project")
        }
    }
}
