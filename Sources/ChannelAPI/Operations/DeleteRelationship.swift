// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Removes the record of how an account belongs to a program.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `DeleteRelationship`.
    public enum DeleteRelationship: ChannelOperation {
        public typealias Input = Channel.DeleteRelationshipRequest
        public typealias Output = Channel.DeleteRelationshipResponse

        public static let descriptor = OperationDescriptor(
            name: "DeleteRelationship",
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
            try await service.deleteRelationship(input, call)
        }
    }
}

extension Channel {
    public struct DeleteRelationshipRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}`. 16...1011 characters.
        public var identifier: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}`. 17...1011 characters.
        public var programManagementAccountIdentifier: String
        /// Idempotency token. Pattern `[!-~]*`. 1...64 characters.
        public var clientToken: String?

        public init(
            catalog: String,
            identifier: String,
            programManagementAccountIdentifier: String,
            clientToken: String? = nil
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.programManagementAccountIdentifier = programManagementAccountIdentifier
            self.clientToken = clientToken
        }

        private static let members = MemberTable(["catalog", "identifier", "programManagementAccountIdentifier", "clientToken"], required: 0b111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", identifier: "", programManagementAccountIdentifier: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: identifier = try reader.readString()
                case 2: programManagementAccountIdentifier = try reader.readString()
                case 3: clientToken = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, programManagementAccountIdentifier)
            writer.member(3, of: Self.members, clientToken)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.string(identifier, "identifier", Channel.Constraint.relationshipIdentifier)
            check.string(programManagementAccountIdentifier, "programManagementAccountIdentifier", Channel.Constraint.programManagementAccountIdentifier)
            check.string(clientToken, "clientToken", Channel.Constraint.clientToken)
        }
    }
}

extension Channel {
    public struct DeleteRelationshipResponse: WireStructure {
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
