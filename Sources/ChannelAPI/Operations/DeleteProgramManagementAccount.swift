// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Takes an account out of a channel program.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `DeleteProgramManagementAccount`.
    public enum DeleteProgramManagementAccount: ChannelOperation {
        public typealias Input = Channel.DeleteProgramManagementAccountRequest
        public typealias Output = Channel.DeleteProgramManagementAccountResponse

        public static let descriptor = OperationDescriptor(
            name: "DeleteProgramManagementAccount",
            service: service,
            isIdempotent: true,
            tokenMember: "clientToken",
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException", "ConflictException"]
        )

        public static func invoke<Service: ChannelService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.deleteProgramManagementAccount(input, call)
        }
    }
}

extension Channel {
    public struct DeleteProgramManagementAccountRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}`. 17...1011 characters.
        public var identifier: String
        /// Idempotency token. Pattern `[!-~]*`. 1...64 characters.
        public var clientToken: String?

        public init(
            catalog: String,
            identifier: String,
            clientToken: String? = nil
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.clientToken = clientToken
        }

        private static let members = MemberTable(["catalog", "identifier", "clientToken"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", identifier: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: identifier = try reader.readString()
                case 2: clientToken = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, clientToken)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.string(identifier, "identifier", Channel.Constraint.programManagementAccountIdentifier)
            check.string(clientToken, "clientToken", Channel.Constraint.clientToken)
        }
    }
}

extension Channel {
    public struct DeleteProgramManagementAccountResponse: WireStructure {
        public init() {}

        private static let members = MemberTable([])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while try reader.nextMember() != nil {}
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.endStructure()
        }
    }
}
