// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Changes the name of an account that manages a program.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `UpdateProgramManagementAccount`.
    public enum UpdateProgramManagementAccount: ChannelOperation {
        public typealias Input = Channel.UpdateProgramManagementAccountRequest
        public typealias Output = Channel.UpdateProgramManagementAccountResponse

        public static let descriptor = OperationDescriptor(
            name: "UpdateProgramManagementAccount",
            service: service,
            isIdempotent: true,
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException", "ConflictException"]
        )

        public static func invoke<Service: ChannelService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.updateProgramManagementAccount(input, call)
        }
    }
}

extension Channel {
    public struct UpdateProgramManagementAccountDetail: WireStructure {
        /// Pattern `pma-[a-z0-9]{13}`. 17...17 characters.
        public var id: String?
        /// 1...1011 characters.
        public var arn: String?
        /// Pattern `[0-9]*`. 1...10 characters.
        public var revision: String?
        /// Pattern `[^\x00-\x1F\x7F]*`. 1...30 characters.
        public var displayName: String?

        public init(
            id: String? = nil,
            arn: String? = nil,
            revision: String? = nil,
            displayName: String? = nil
        ) {
            self.id = id
            self.arn = arn
            self.revision = revision
            self.displayName = displayName
        }

        private static let members = MemberTable(["id", "arn", "revision", "displayName"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: id = try reader.readString()
                case 1: arn = try reader.readString()
                case 2: revision = try reader.readString()
                case 3: displayName = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, revision)
            writer.member(3, of: Self.members, displayName)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(revision, "revision", Channel.Constraint.revision)
            check.string(displayName, "displayName", Channel.Constraint.programManagementAccountDisplayName)
        }
    }
}

extension Channel {
    public struct UpdateProgramManagementAccountRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}`. 17...1011 characters.
        public var identifier: String
        /// Pattern `[0-9]*`. 1...10 characters.
        public var revision: String?
        /// Pattern `[^\x00-\x1F\x7F]*`. 1...30 characters.
        public var displayName: String?

        public init(
            catalog: String,
            identifier: String,
            revision: String? = nil,
            displayName: String? = nil
        ) {
            self.catalog = catalog
            self.identifier = identifier
            self.revision = revision
            self.displayName = displayName
        }

        private static let members = MemberTable(["catalog", "identifier", "revision", "displayName"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", identifier: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: identifier = try reader.readString()
                case 2: revision = try reader.readString()
                case 3: displayName = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, revision)
            writer.member(3, of: Self.members, displayName)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.string(identifier, "identifier", Channel.Constraint.programManagementAccountIdentifier)
            check.string(revision, "revision", Channel.Constraint.revision)
            check.string(displayName, "displayName", Channel.Constraint.programManagementAccountDisplayName)
        }
    }
}

extension Channel {
    public struct UpdateProgramManagementAccountResponse: WireStructure {
        public var programManagementAccountDetail: UpdateProgramManagementAccountDetail?

        public init(
            programManagementAccountDetail: UpdateProgramManagementAccountDetail? = nil
        ) {
            self.programManagementAccountDetail = programManagementAccountDetail
        }

        private static let members = MemberTable(["programManagementAccountDetail"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: programManagementAccountDetail = try UpdateProgramManagementAccountDetail(from: reader)
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, programManagementAccountDetail)
            writer.endStructure()
        }
    }
}
