// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Takes an account out of a channel program.
    public enum DeleteProgramManagementAccount: ChannelOperation {
        public typealias Input = Channel.DeleteProgramManagementAccountRequest
        public typealias Output = Channel.DeleteProgramManagementAccountResponse

        public static let descriptor = OperationDescriptor(
            name: "DeleteProgramManagementAccount",
            service: service,
            isIdempotent: true,
            tokenMember: "clientToken",
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException", "ConflictException"],
            quota: Quota(perSecond: 3),
            resources: ["program-management-account"]
        )

        public static func invoke<Call>(on service: some ChannelService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.deleteProgramManagementAccount(input, call)
        }
    }

    public struct DeleteProgramManagementAccountRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}`. 17...1011 characters.
        public var identifier: String
        /// Idempotency token. Pattern `[!-~]*`. 1...64 characters.
        public var clientToken: String?

        public init(catalog: String, identifier: String, clientToken: String? = nil) {
            self.catalog = catalog
            self.identifier = identifier
            self.clientToken = clientToken
        }

        public static let members = MemberTable(["catalog", "identifier", "clientToken"], required: 0b11)
        public static var unread: Self { Self(catalog: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            case 2: clientToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, clientToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.string(identifier, "identifier", Channel.Constraint.programManagementAccountIdentifier)
            check.string(clientToken, "clientToken", Channel.Constraint.clientToken)
        }
    }

    public struct DeleteProgramManagementAccountResponse: WireCarrier {
        public init() {}

        public static let members = MemberTable([])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {}

        public func writeMembers(to writer: any WireWriter) {}
    }
}
