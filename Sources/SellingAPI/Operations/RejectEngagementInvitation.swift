// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Turns an invitation down, with a reason.
    ///
    /// Writes. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `RejectEngagementInvitation`.
    public enum RejectEngagementInvitation: SellingOperation {
        public typealias Input = Selling.RejectEngagementInvitationRequest
        public typealias Output = NoOutput

        public static let descriptor = OperationDescriptor(
            name: "RejectEngagementInvitation",
            service: service,
            hasOutput: false,
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"]
        )

        public static func invoke<Service: SellingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.rejectEngagementInvitation(input, call)
            return NoOutput()
        }
    }
}

extension Selling {
    public struct RejectEngagementInvitationRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `(?=.{1,255}$)(arn:.*|engi-[0-9a-z]{13})`.
        public var identifier: String
        /// Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]{1,80}`.
        public var rejectionReason: String?

        public init(
            catalog: String,
            identifier: String,
            rejectionReason: String? = nil
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.rejectionReason = rejectionReason
        }

        private static let members = MemberTable(["Catalog", "Identifier", "RejectionReason"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", identifier: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: identifier = try reader.readString()
                case 2: rejectionReason = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, rejectionReason)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.engagementInvitationArnOrIdentifier)
            check.string(rejectionReason, "RejectionReason", Selling.Constraint.rejectionReasonString)
        }
    }
}
