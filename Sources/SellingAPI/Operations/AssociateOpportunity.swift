// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Links a solution, an AWS product or a Marketplace offer to an opportunity.
    public enum AssociateOpportunity: SellingOperation {
        public typealias Input = Selling.AssociateOpportunityRequest
        public typealias Output = NoOutput

        public static let descriptor = OperationDescriptor(
            name: "AssociateOpportunity",
            service: service,
            hasOutput: false,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["opportunity"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.associateOpportunity(input, call)
            return NoOutput()
        }
    }

    public struct AssociateOpportunityRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `O[0-9]{1,19}`.
        public var opportunityIdentifier: String
        /// Required.
        public var relatedEntityType: RelatedEntityType
        /// Required. Pattern `(?s).{1,255}`.
        public var relatedEntityIdentifier: String

        public init(
            catalog: String, opportunityIdentifier: String, relatedEntityType: RelatedEntityType,
            relatedEntityIdentifier: String
        ) {
            self.catalog = catalog
            self.opportunityIdentifier = opportunityIdentifier
            self.relatedEntityType = relatedEntityType
            self.relatedEntityIdentifier = relatedEntityIdentifier
        }

        public static let members = MemberTable(["Catalog", "OpportunityIdentifier", "RelatedEntityType", "RelatedEntityIdentifier"], required: 0b1111)
        public static var unread: Self { Self(catalog: "", opportunityIdentifier: "", relatedEntityType: RelatedEntityType(rawValue: ""), relatedEntityIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: opportunityIdentifier = try reader.readString()
            case 2: relatedEntityType = RelatedEntityType(rawValue: try reader.readString())
            case 3: relatedEntityIdentifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, opportunityIdentifier)
            writer.member(2, of: Self.members, relatedEntityType.rawValue)
            writer.member(3, of: Self.members, relatedEntityIdentifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(opportunityIdentifier, "OpportunityIdentifier", Selling.Constraint.opportunityIdentifier)
            check.value(relatedEntityType, "RelatedEntityType")
            check.string(relatedEntityIdentifier, "RelatedEntityIdentifier", Selling.Constraint.associateOpportunityRequestRelatedEntityIdentifierString)
        }
    }
}
