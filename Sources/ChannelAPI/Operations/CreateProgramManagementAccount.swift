// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Enrols an account as manager of a channel program.
    public enum CreateProgramManagementAccount: ChannelOperation {
        public typealias Input = Channel.CreateProgramManagementAccountRequest
        public typealias Output = Channel.CreateProgramManagementAccountResponse

        public static let descriptor = OperationDescriptor(
            name: "CreateProgramManagementAccount",
            service: service,
            isIdempotent: true,
            tokenMember: "clientToken",
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException", "ConflictException", "ServiceQuotaExceededException"],
            quota: Quota(perSecond: 3),
            resources: ["program-management-account"]
        )

        public static func invoke<Call>(on service: some ChannelService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.createProgramManagementAccount(input, call)
        }
    }

    public struct CreateProgramManagementAccountDetail: WireCarrier {
        /// Pattern `pma-[a-z0-9]{13}`. 17...17 characters.
        public var id: String?
        /// 1...1011 characters.
        public var arn: String?

        public init(id: String? = nil, arn: String? = nil) {
            self.id = id
            self.arn = arn
        }

        public static let members = MemberTable(["id", "arn"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
        }
    }

    public struct CreateProgramManagementAccountRequest: WireCarrier {
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
            catalog: String, program: Program, displayName: String, accountId: String, clientToken: String? = nil,
            tags: [Tag]? = nil, type: ProgramManagementAccountType? = nil
        ) {
            self.catalog = catalog
            self.program = program
            self.displayName = displayName
            self.accountId = accountId
            self.clientToken = clientToken
            self.tags = tags
            self.type = type
        }

        public static let members = MemberTable(["catalog", "program", "displayName", "accountId", "clientToken", "tags", "type"], required: 0b1111)
        public static var unread: Self { Self(catalog: "", program: Program(rawValue: ""), displayName: "", accountId: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
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

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, program.rawValue)
            writer.member(2, of: Self.members, displayName)
            writer.member(3, of: Self.members, accountId)
            writer.member(4, of: Self.members, clientToken)
            writer.member(5, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
            writer.member(6, of: Self.members, type?.rawValue)
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

    public struct CreateProgramManagementAccountResponse: WireCarrier {
        public var programManagementAccountDetail: CreateProgramManagementAccountDetail?

        public init(programManagementAccountDetail: CreateProgramManagementAccountDetail? = nil) { self.programManagementAccountDetail = programManagementAccountDetail }

        public static let members = MemberTable(["programManagementAccountDetail"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: programManagementAccountDetail = try CreateProgramManagementAccountDetail(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, programManagementAccountDetail)
        }
    }
}
