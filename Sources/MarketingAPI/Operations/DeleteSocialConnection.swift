// PartnerCentral Marketing 2026-05-31, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Marketing {
    /// Removes the leave to post to a social network.
    public enum DeleteSocialConnection: MarketingOperation {
        public typealias Input = Marketing.DeleteSocialConnectionRequest
        public typealias Output = NoOutput

        public static let descriptor = OperationDescriptor(
            name: "DeleteSocialConnection",
            service: service,
            isIdempotent: true,
            hasOutput: false,
            tokenMember: "ClientToken",
            errors: ["AccessDeniedException", "InternalServerException", "ValidationException", "ThrottlingException"],
            quota: Quota(perSecond: 5)
        )

        public static func invoke<Call>(on service: some MarketingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.deleteSocialConnection(input, call)
            return NoOutput()
        }
    }

    public struct DeleteSocialConnectionRequest: WireCarrier {
        /// Required.
        public var catalog: Catalog
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z]+/social-connection/)?sc-[0-9a-z]{13}`. 16...200 characters.
        public var identifier: String
        /// Idempotency token. Pattern `[\x21-\x7E]+`. 1...128 characters.
        public var clientToken: String?

        public init(catalog: Catalog, identifier: String, clientToken: String? = nil) {
            self.catalog = catalog
            self.identifier = identifier
            self.clientToken = clientToken
        }

        public static let members = MemberTable(["Catalog", "Identifier", "ClientToken"], required: 0b11)
        public static var unread: Self { Self(catalog: Catalog(rawValue: ""), identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = Catalog(rawValue: try reader.readString())
            case 1: identifier = try reader.readString()
            case 2: clientToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog.rawValue)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, clientToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(catalog, "Catalog")
            check.string(identifier, "Identifier", Marketing.Constraint.socialConnectionIdentifier)
            check.string(clientToken, "ClientToken", Marketing.Constraint.clientToken)
        }
    }
}
