// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    public struct CustomerProjectsContext: WireStructure {
        public var customer: EngagementCustomer?
        public var project: EngagementCustomerProjectDetails?

        public init(
            customer: EngagementCustomer? = nil,
            project: EngagementCustomerProjectDetails? = nil
        ) {
            self.customer = customer
            self.project = project
        }

        private static let members = MemberTable(["Customer", "Project"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: customer = try EngagementCustomer(from: reader)
                case 1: project = try EngagementCustomerProjectDetails(from: reader)
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, customer)
            writer.member(1, of: Self.members, project)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.structure(customer, "Customer")
            check.structure(project, "Project")
        }
    }
}
