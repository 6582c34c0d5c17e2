// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Takes back a proposal that has not been answered.
    public enum CancelChannelHandshake: ChannelOperation {
        public typealias Input = Channel.CancelChannelHandshakeRequest
        public typealias Output = Channel.CancelChannelHandshakeResponse

        public static let descriptor = OperationDescriptor(
            name: "CancelChannelHandshake",
            service: service,
            isIdempotent: true,
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException"],
            quota: Quota(perSecond: 3),
            resources: ["channel-handshake"]
        )

        public static func invoke<Call>(on service: some ChannelService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.cancelChannelHandshake(input, call)
        }
    }

    public struct CancelChannelHandshakeDetail: WireCarrier {
        /// Pattern `ch-[a-z0-9]{13}`. 16...16 characters.
        public var id: String?
        /// 1...1011 characters.
        public var arn: String?
        public var status: HandshakeStatus?

        public init(id: String? = nil, arn: String? = nil, status: HandshakeStatus? = nil) {
            self.id = id
            self.arn = arn
            self.status = status
        }

        public static let members = MemberTable(["id", "arn", "status"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: status = HandshakeStatus(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, status?.rawValue)
        }
    }

    public struct CancelChannelHandshakeRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}`. 16...1011 characters.
        public var identifier: String

        public init(catalog: String, identifier: String) {
            self.catalog = catalog
            self.identifier = identifier
        }

        public static let members = MemberTable(["catalog", "identifier"], required: 0b11)
        public static var unread: Self { Self(catalog: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.string(identifier, "identifier", Channel.Constraint.channelHandshakeIdentifier)
        }
    }

    public struct CancelChannelHandshakeResponse: WireCarrier {
        public var channelHandshakeDetail: CancelChannelHandshakeDetail?

        public init(channelHandshakeDetail: CancelChannelHandshakeDetail? = nil) { self.channelHandshakeDetail = channelHandshakeDetail }

        public static let members = MemberTable(["channelHandshakeDetail"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: channelHandshakeDetail = try CancelChannelHandshakeDetail(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, channelHandshakeDetail)
        }
    }
}
