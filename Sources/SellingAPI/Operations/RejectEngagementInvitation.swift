// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Turns an invitation down, with a reason.
    public enum RejectEngagementInvitation: SellingOperation {
        public typealias Input = Selling.RejectEngagementInvitationRequest
        public typealias Output = NoOutput

        public static let descriptor = OperationDescriptor(
            name: "RejectEngagementInvitation",
            service: service,
            hasOutput: false,
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["engagement-invitation"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.rejectEngagementInvitation(input, call)
            return NoOutput()
        }
    }

    public struct RejectEngagementInvitationRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `(?=.{1,255}$)(arn:.*|engi-[0-9a-z]{13})`.
        public var identifier: String
        /// Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]{1,80}`.
        public var rejectionReason: String?

        public init(catalog: String, identifier: String, rejectionReason: String? = nil) {
            self.catalog = catalog
            self.identifier = identifier
            self.rejectionReason = rejectionReason
        }

        public static let members = MemberTable(["Catalog", "Identifier", "RejectionReason"], required: 0b11)
        public static var unread: Self { Self(catalog: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            case 2: rejectionReason = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, rejectionReason)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.engagementInvitationArnOrIdentifier)
            check.string(rejectionReason, "RejectionReason", Selling.Constraint.rejectionReasonString)
        }
    }
}
