// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Sends a draft to AWS for review.
    ///
    /// Writes. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `SubmitOpportunity`.
    public enum SubmitOpportunity: SellingOperation {
        public typealias Input = Selling.SubmitOpportunityRequest
        public typealias Output = NoOutput

        public static let descriptor = OperationDescriptor(
            name: "SubmitOpportunity",
            service: service,
            hasOutput: false,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"]
        )

        public static func invoke<Service: SellingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.submitOpportunity(input, call)
            return NoOutput()
        }
    }
}

extension Selling {
    public struct SubmitOpportunityRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `O[0-9]{1,19}`.
        public var identifier: String
        /// Required.
        public var involvementType: SalesInvolvementType
        public var visibility: Visibility?

        public init(
            catalog: String,
            identifier: String,
            involvementType: SalesInvolvementType,
            visibility: Visibility? = nil
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.involvementType = involvementType
            self.visibility = visibility
        }

        private static let members = MemberTable(["Catalog", "Identifier", "InvolvementType", "Visibility"], required: 0b111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", identifier: "", involvementType: SalesInvolvementType(rawValue: ""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: identifier = try reader.readString()
                case 2: involvementType = SalesInvolvementType(rawValue: try reader.readString())
                case 3: visibility = Visibility(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, involvementType.rawValue)
            writer.member(3, of: Self.members, visibility?.rawValue)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.opportunityIdentifier)
            check.value(involvementType, "InvolvementType")
            check.value(visibility, "Visibility")
        }
    }
}
