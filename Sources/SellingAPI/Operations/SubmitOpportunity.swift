// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Sends a draft to AWS for review.
    public enum SubmitOpportunity: SellingOperation {
        public typealias Input = Selling.SubmitOpportunityRequest
        public typealias Output = NoOutput

        public static let descriptor = OperationDescriptor(
            name: "SubmitOpportunity",
            service: service,
            hasOutput: false,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["opportunity"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.submitOpportunity(input, call)
            return NoOutput()
        }
    }

    public struct SubmitOpportunityRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `O[0-9]{1,19}`.
        public var identifier: String
        /// Required.
        public var involvementType: SalesInvolvementType
        public var visibility: Visibility?

        public init(
            catalog: String, identifier: String, involvementType: SalesInvolvementType, visibility: Visibility? = nil
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.involvementType = involvementType
            self.visibility = visibility
        }

        public static let members = MemberTable(["Catalog", "Identifier", "InvolvementType", "Visibility"], required: 0b111)
        public static var unread: Self { Self(catalog: "", identifier: "", involvementType: SalesInvolvementType(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            case 2: involvementType = SalesInvolvementType(rawValue: try reader.readString())
            case 3: visibility = Visibility(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, involvementType.rawValue)
            writer.member(3, of: Self.members, visibility?.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.opportunityIdentifier)
            check.value(involvementType, "InvolvementType")
            check.value(visibility, "Visibility")
        }
    }
}
