// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Changes the name of an account that manages a program.
    public enum UpdateProgramManagementAccount: ChannelOperation {
        public typealias Input = Channel.UpdateProgramManagementAccountRequest
        public typealias Output = Channel.UpdateProgramManagementAccountResponse

        public static let descriptor = OperationDescriptor(
            name: "UpdateProgramManagementAccount",
            service: service,
            isIdempotent: true,
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException", "ConflictException"],
            quota: Quota(perSecond: 3),
            resources: ["program-management-account"]
        )

        public static func invoke<Call>(on service: some ChannelService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.updateProgramManagementAccount(input, call)
        }
    }

    public struct UpdateProgramManagementAccountDetail: WireCarrier {
        /// Pattern `pma-[a-z0-9]{13}`. 17...17 characters.
        public var id: String?
        /// 1...1011 characters.
        public var arn: String?
        /// Pattern `[0-9]*`. 1...10 characters.
        public var revision: String?
        /// Pattern `[^\x00-\x1F\x7F]*`. 1...30 characters.
        public var displayName: String?

        public init(id: String? = nil, arn: String? = nil, revision: String? = nil, displayName: String? = nil) {
            self.id = id
            self.arn = arn
            self.revision = revision
            self.displayName = displayName
        }

        public static let members = MemberTable(["id", "arn", "revision", "displayName"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: revision = try reader.readString()
            case 3: displayName = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, revision)
            writer.member(3, of: Self.members, displayName)
        }
    }

    public struct UpdateProgramManagementAccountRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}`. 17...1011 characters.
        public var identifier: String
        /// Pattern `[0-9]*`. 1...10 characters.
        public var revision: String?
        /// Pattern `[^\x00-\x1F\x7F]*`. 1...30 characters.
        public var displayName: String?

        public init(catalog: String, identifier: String, revision: String? = nil, displayName: String? = nil) {
            self.catalog = catalog
            self.identifier = identifier
            self.revision = revision
            self.displayName = displayName
        }

        public static let members = MemberTable(["catalog", "identifier", "revision", "displayName"], required: 0b11)
        public static var unread: Self { Self(catalog: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            case 2: revision = try reader.readString()
            case 3: displayName = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, revision)
            writer.member(3, of: Self.members, displayName)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.string(identifier, "identifier", Channel.Constraint.programManagementAccountIdentifier)
            check.string(revision, "revision", Channel.Constraint.revision)
            check.string(displayName, "displayName", Channel.Constraint.programManagementAccountDisplayName)
        }
    }

    public struct UpdateProgramManagementAccountResponse: WireCarrier {
        public var programManagementAccountDetail: UpdateProgramManagementAccountDetail?

        public init(programManagementAccountDetail: UpdateProgramManagementAccountDetail? = nil) { self.programManagementAccountDetail = programManagementAccountDetail }

        public static let members = MemberTable(["programManagementAccountDetail"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: programManagementAccountDetail = try UpdateProgramManagementAccountDetail(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, programManagementAccountDetail)
        }
    }
}
