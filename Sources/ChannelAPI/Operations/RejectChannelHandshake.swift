// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Turns down what another account proposes.
    ///
    /// Writes, idempotent. Errors: ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException.
    ///
    /// - Source: PartnerCentral Channel 2024-03-18, `RejectChannelHandshake`.
    public enum RejectChannelHandshake: ChannelOperation {
        public typealias Input = Channel.RejectChannelHandshakeRequest
        public typealias Output = Channel.RejectChannelHandshakeResponse

        public static let descriptor = OperationDescriptor(
            name: "RejectChannelHandshake",
            service: service,
            isIdempotent: true,
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException"]
        )

        public static func invoke<Service: ChannelService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.rejectChannelHandshake(input, call)
        }
    }
}

extension Channel {
    public struct RejectChannelHandshakeDetail: WireStructure {
        /// Pattern `ch-[a-z0-9]{13}`. 16...16 characters.
        public var id: String?
        /// 1...1011 characters.
        public var arn: String?
        public var status: HandshakeStatus?

        public init(
            id: String? = nil,
            arn: String? = nil,
            status: HandshakeStatus? = nil
        ) {
            self.id = id
            self.arn = arn
            self.status = status
        }

        private static let members = MemberTable(["id", "arn", "status"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: id = try reader.readString()
                case 1: arn = try reader.readString()
                case 2: status = HandshakeStatus(rawValue: try reader.readString())
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, status?.rawValue)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(status, "status")
        }
    }
}

extension Channel {
    public struct RejectChannelHandshakeRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}`. 16...1011 characters.
        public var identifier: String

        public init(
            catalog: String,
            identifier: String
        ) {
            self.catalog = catalog
            self.identifier = identifier
        }

        private static let members = MemberTable(["catalog", "identifier"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", identifier: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: identifier = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.string(identifier, "identifier", Channel.Constraint.channelHandshakeIdentifier)
        }
    }
}

extension Channel {
    public struct RejectChannelHandshakeResponse: WireStructure {
        public var channelHandshakeDetail: RejectChannelHandshakeDetail?

        public init(
            channelHandshakeDetail: RejectChannelHandshakeDetail? = nil
        ) {
            self.channelHandshakeDetail = channelHandshakeDetail
        }

        private static let members = MemberTable(["channelHandshakeDetail"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: channelHandshakeDetail = try RejectChannelHandshakeDetail(from: reader)
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, channelHandshakeDetail)
            writer.endStructure()
        }
    }
}
