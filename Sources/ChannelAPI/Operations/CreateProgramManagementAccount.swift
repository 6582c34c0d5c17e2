// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Enrols an account as manager of a channel program.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException, ServiceQuotaExceededException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `CreateProgramManagementAccount`.
    public enum CreateProgramManagementAccount: ChannelOperation {
        public typealias Input = Channel.CreateProgramManagementAccountRequest
        public typealias Output = Channel.CreateProgramManagementAccountResponse

        public static let descriptor = OperationDescriptor(
            name: "CreateProgramManagementAccount",
            service: service,
            isIdempotent: true,
            tokenMember: "clientToken",
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException", "ConflictException", "ServiceQuotaExceededException"]
        )

        public static func invoke<Service: ChannelService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.createProgramManagementAccount(input, call)
        }
    }
}

extension Channel {
    public struct CreateProgramManagementAccountDetail: WireStructure {
        /// Pattern `pma-[a-z0-9]{13}`. 17...17 characters.
        public var id: String?
        /// 1...1011 characters.
        public var arn: String?

        public init(
            id: String? = nil,
            arn: String? = nil
        ) {
            self.id = id
            self.arn = arn
        }

        private static let members = MemberTable(["id", "arn"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: id = try reader.readString()
                case 1: arn = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.endStructure()
        }
    }
}

extension Channel {
    public struct CreateProgramManagementAccountRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required.
        public var program: Program
        /// Required. Pattern `[^\x00-\x1F\x7F]*`. 1...30 characters.
        public var displayName: String
        /// Required. Pattern `[0-9]*`. 12...12 characters.
        public var accountId: String
        /// Idempotency token. Pattern `[!-~]*`. 1...64 characters.
        public var clientToken: String?
        public var tags: [Tag]?
        public var type: ProgramManagementAccountType?

        public init(
            catalog: String,
            program: Program,
            displayName: String,
            accountId: String,
            clientToken: String? = nil,
            tags: [Tag]? = nil,
            type: ProgramManagementAccountType? = nil
        ) {
            self.catalog = catalog
            self.program = program
            self.displayName = displayName
            self.accountId = accountId
            self.clientToken = clientToken
            self.tags = tags
            self.type = type
        }

        private static let members = MemberTable(["catalog", "program", "displayName", "accountId", "clientToken", "tags", "type"], required: 0b1111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", program: Program(rawValue: ""), displayName: "", accountId: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: program = Program(rawValue: try reader.readString())
                case 2: displayName = try reader.readString()
                case 3: accountId = try reader.readString()
                case 4: clientToken = try reader.readString()
                case 5: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
                case 6: type = ProgramManagementAccountType(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, program.rawValue)
            writer.member(2, of: Self.members, displayName)
            writer.member(3, of: Self.members, accountId)
            writer.member(4, of: Self.members, clientToken)
            writer.member(5, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
            writer.member(6, of: Self.members, type?.rawValue)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.value(program, "program")
            check.string(displayName, "displayName", Channel.Constraint.programManagementAccountDisplayName)
            check.string(accountId, "accountId", Channel.Constraint.accountId)
            check.string(clientToken, "clientToken", Channel.Constraint.clientToken)
            for element in tags ?? [] {
                check.structure(element, "tags")
            }
            check.value(type, "type")
        }
    }
}

extension Channel {
    public struct CreateProgramManagementAccountResponse: WireStructure {
        public var programManagementAccountDetail: CreateProgramManagementAccountDetail?

        public init(
            programManagementAccountDetail: CreateProgramManagementAccountDetail? = nil
        ) {
            self.programManagementAccountDetail = programManagementAccountDetail
        }

        private static let members = MemberTable(["programManagementAccountDetail"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: programManagementAccountDetail = try CreateProgramManagementAccountDetail(from: reader)
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
