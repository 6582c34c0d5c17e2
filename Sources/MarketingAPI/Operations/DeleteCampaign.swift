// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Removes a campaign.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, InternalServerException, ValidationException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Marketing 2026-05-31, `DeleteCampaign`.
    public enum DeleteCampaign: MarketingOperation {
        public typealias Input = Marketing.DeleteCampaignRequest
        public typealias Output = NoOutput

        public static let descriptor = OperationDescriptor(
            name: "DeleteCampaign",
            service: service,
            isIdempotent: true,
            hasOutput: false,
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ConflictException", "ResourceNotFoundException", "ThrottlingException"]
        )

        public static func invoke<Service: MarketingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.deleteCampaign(input, call)
            return NoOutput()
        }
    }
}

extension Marketing {
    public struct DeleteCampaignRequest: WireStructure {
        /// Required.
        public var catalog: Catalog
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/campaign/)?camp-[A-Za-z0-9]{13}`. 18...200 characters.
        public var campaignIdentifier: String

        public init(
            catalog: Catalog,
            campaignIdentifier: String
        ) {
            self.catalog = catalog
            self.campaignIdentifier = campaignIdentifier
        }

        private static let members = MemberTable(["Catalog", "CampaignIdentifier"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: Catalog(rawValue: ""), campaignIdentifier: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = Catalog(rawValue: try reader.readString())
                case 1: campaignIdentifier = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, campaignIdentifier)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(campaignIdentifier, "CampaignIdentifier", Marketing.Constraint.campaignIdentifier)
        }
    }
}
