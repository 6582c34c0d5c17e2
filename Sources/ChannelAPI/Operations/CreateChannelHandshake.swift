// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Proposes something to another account, which may accept or reject it.
    public enum CreateChannelHandshake: ChannelOperation {
        public typealias Input = Channel.CreateChannelHandshakeRequest
        public typealias Output = Channel.CreateChannelHandshakeResponse

        public static let descriptor = OperationDescriptor(
            name: "CreateChannelHandshake",
            service: service,
            isIdempotent: true,
            tokenMember: "clientToken",
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException", "ConflictException", "ServiceQuotaExceededException"],
            quota: Quota(perSecond: 3),
            resources: ["program-management-account", "relationship"]
        )

        public static func invoke<Call>(on service: some ChannelService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.createChannelHandshake(input, call)
        }
    }

    public enum ChannelHandshakePayload: WireUnion {
        case startServicePeriodPayload(StartServicePeriodPayload)
        case revokeServicePeriodPayload(RevokeServicePeriodPayload)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["startServicePeriodPayload", "revokeServicePeriodPayload"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .startServicePeriodPayload(try StartServicePeriodPayload(from: reader))
            case 1: self = .revokeServicePeriodPayload(try RevokeServicePeriodPayload(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .startServicePeriodPayload(let value): writer.member(0, of: Self.members, value)
            case .revokeServicePeriodPayload(let value): writer.member(1, of: Self.members, value)
            case .unknown: break
            }
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .startServicePeriodPayload(let value): check.structure(value, "startServicePeriodPayload")
            case .revokeServicePeriodPayload(let value): check.structure(value, "revokeServicePeriodPayload")
            case .unknown: break
            }
        }
    }

    public struct CreateChannelHandshakeDetail: WireCarrier {
        /// Pattern `ch-[a-z0-9]{13}`. 16...16 characters.
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

    public struct CreateChannelHandshakeRequest: WireCarrier {
        /// Required.
        public var handshakeType: HandshakeType
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `((arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?)|(pma|rs)-[a-z0-9]{13})`. 16...1011 characters.
        public var associatedResourceIdentifier: String
        public var payload: ChannelHandshakePayload?
        /// Idempotency token. Pattern `[!-~]*`. 1...64 characters.
        public var clientToken: String?
        public var tags: [Tag]?

        public init(
            handshakeType: HandshakeType, catalog: String, associatedResourceIdentifier: String,
            payload: ChannelHandshakePayload? = nil, clientToken: String? = nil, tags: [Tag]? = nil
        ) {
            self.handshakeType = handshakeType
            self.catalog = catalog
            self.associatedResourceIdentifier = associatedResourceIdentifier
            self.payload = payload
            self.clientToken = clientToken
            self.tags = tags
        }

        public static let members = MemberTable(["handshakeType", "catalog", "associatedResourceIdentifier", "payload", "clientToken", "tags"], required: 0b111)
        public static var unread: Self { Self(handshakeType: HandshakeType(rawValue: ""), catalog: "", associatedResourceIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: handshakeType = HandshakeType(rawValue: try reader.readString())
            case 1: catalog = try reader.readString()
            case 2: associatedResourceIdentifier = try reader.readString()
            case 3: payload = try ChannelHandshakePayload(from: reader)
            case 4: clientToken = try reader.readString()
            case 5: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, handshakeType.rawValue)
            writer.member(1, of: Self.members, catalog)
            writer.member(2, of: Self.members, associatedResourceIdentifier)
            writer.member(3, of: Self.members, payload)
            writer.member(4, of: Self.members, clientToken)
            writer.member(5, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(handshakeType, "handshakeType")
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.string(associatedResourceIdentifier, "associatedResourceIdentifier", Channel.Constraint.associatedResourceIdentifier)
            check.structure(payload, "payload")
            check.string(clientToken, "clientToken", Channel.Constraint.clientToken)
            for element in tags ?? [] {
                check.structure(element, "tags")
            }
        }
    }

    public struct CreateChannelHandshakeResponse: WireCarrier {
        public var channelHandshakeDetail: CreateChannelHandshakeDetail?

        public init(channelHandshakeDetail: CreateChannelHandshakeDetail? = nil) { self.channelHandshakeDetail = channelHandshakeDetail }

        public static let members = MemberTable(["channelHandshakeDetail"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: channelHandshakeDetail = try CreateChannelHandshakeDetail(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, channelHandshakeDetail)
        }
    }

    public struct RevokeServicePeriodPayload: WireCarrier {
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}`. 17...1011 characters.
        public var programManagementAccountIdentifier: String
        /// Pattern `[^\x00-\x1F\x7F]*`. 1...300 characters.
        public var note: String?

        public init(programManagementAccountIdentifier: String, note: String? = nil) {
            self.programManagementAccountIdentifier = programManagementAccountIdentifier
            self.note = note
        }

        public static let members = MemberTable(["programManagementAccountIdentifier", "note"], required: 0b1)
        public static var unread: Self { Self(programManagementAccountIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: programManagementAccountIdentifier = try reader.readString()
            case 1: note = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, programManagementAccountIdentifier)
            writer.member(1, of: Self.members, note)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(programManagementAccountIdentifier, "programManagementAccountIdentifier", Channel.Constraint.programManagementAccountIdentifier)
            check.string(note, "note", Channel.Constraint.note)
        }
    }

    public struct StartServicePeriodPayload: WireCarrier {
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}`. 17...1011 characters.
        public var programManagementAccountIdentifier: String
        /// Pattern `[^\x00-\x1F\x7F]*`. 1...300 characters.
        public var note: String?
        /// Required.
        public var servicePeriodType: ServicePeriodType
        /// Pattern `[0-9]*`. 1...10 characters.
        public var minimumNoticeDays: String?
        /// UTC.
        public var endDate: Instant?

        public init(
            programManagementAccountIdentifier: String, note: String? = nil, servicePeriodType: ServicePeriodType,
            minimumNoticeDays: String? = nil, endDate: Instant? = nil
        ) {
            self.programManagementAccountIdentifier = programManagementAccountIdentifier
            self.note = note
            self.servicePeriodType = servicePeriodType
            self.minimumNoticeDays = minimumNoticeDays
            self.endDate = endDate
        }

        public static let members = MemberTable(["programManagementAccountIdentifier", "note", "servicePeriodType", "minimumNoticeDays", "endDate"], required: 0b101)
        public static var unread: Self { Self(programManagementAccountIdentifier: "", servicePeriodType: ServicePeriodType(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: programManagementAccountIdentifier = try reader.readString()
            case 1: note = try reader.readString()
            case 2: servicePeriodType = ServicePeriodType(rawValue: try reader.readString())
            case 3: minimumNoticeDays = try reader.readString()
            case 4: endDate = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, programManagementAccountIdentifier)
            writer.member(1, of: Self.members, note)
            writer.member(2, of: Self.members, servicePeriodType.rawValue)
            writer.member(3, of: Self.members, minimumNoticeDays)
            writer.member(4, of: Self.members, endDate)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(programManagementAccountIdentifier, "programManagementAccountIdentifier", Channel.Constraint.programManagementAccountIdentifier)
            check.string(note, "note", Channel.Constraint.note)
            check.value(servicePeriodType, "servicePeriodType")
            check.string(minimumNoticeDays, "minimumNoticeDays", Channel.Constraint.minimumNoticeDays)
        }
    }
}
