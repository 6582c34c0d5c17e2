// PartnerCentral Channel 2024-03-18, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Channel {
    /// Ends a contract with another company.
    public enum CancelChannelContract: ChannelOperation {
        public typealias Input = Channel.CancelChannelContractRequest
        public typealias Output = Channel.CancelChannelContractResponse

        public static let descriptor = OperationDescriptor(
            name: "CancelChannelContract",
            service: service,
            isIdempotent: true,
            tokenMember: "clientToken",
            errors: ["ResourceNotFoundException", "InternalServerException", "ValidationException", "ThrottlingException", "AccessDeniedException", "ConflictException"],
            quota: Quota(perSecond: 3),
            resources: ["channel-contract"]
        )

        public static func invoke<Call>(on service: some ChannelService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.cancelChannelContract(input, call)
        }
    }

    public struct CancelChannelContractDetail: WireCarrier {
        /// Pattern `cc-[a-z0-9]{13}`. 16...16 characters.
        public var id: String?
        /// 1...1011 characters.
        public var arn: String?
        public var status: ChannelContractStatus?
        /// Pattern `[^\x00-\x1F\x7F]*`. 1...1024 characters.
        public var cancellationReason: String?

        public init(
            id: String? = nil, arn: String? = nil, status: ChannelContractStatus? = nil,
            cancellationReason: String? = nil
        ) {
            self.id = id
            self.arn = arn
            self.status = status
            self.cancellationReason = cancellationReason
        }

        public static let members = MemberTable(["id", "arn", "status", "cancellationReason"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: status = ChannelContractStatus(rawValue: try reader.readString())
            case 3: cancellationReason = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, status?.rawValue)
            writer.member(3, of: Self.members, cancellationReason)
        }
    }

    public struct CancelChannelContractRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]*`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-contract/)?cc-[a-z0-9]{13}`. 16...1011 characters.
        public var identifier: String
        /// Pattern `[^\x00-\x1F\x7F]*`. 1...1024 characters.
        public var reason: String?
        /// Idempotency token. Pattern `[!-~]*`. 1...64 characters.
        public var clientToken: String?

        public init(catalog: String, identifier: String, reason: String? = nil, clientToken: String? = nil) {
            self.catalog = catalog
            self.identifier = identifier
            self.reason = reason
            self.clientToken = clientToken
        }

        public static let members = MemberTable(["catalog", "identifier", "reason", "clientToken"], required: 0b11)
        public static var unread: Self { Self(catalog: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            case 2: reason = try reader.readString()
            case 3: clientToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, reason)
            writer.member(3, of: Self.members, clientToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "catalog", Channel.Constraint.catalog)
            check.string(identifier, "identifier", Channel.Constraint.channelContractIdentifier)
            check.string(reason, "reason", Channel.Constraint.cancellationReason)
            check.string(clientToken, "clientToken", Channel.Constraint.clientToken)
        }
    }

    public struct CancelChannelContractResponse: WireCarrier {
        public var channelContractDetail: CancelChannelContractDetail?

        public init(channelContractDetail: CancelChannelContractDetail? = nil) { self.channelContractDetail = channelContractDetail }

        public static let members = MemberTable(["channelContractDetail"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: channelContractDetail = try CancelChannelContractDetail(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, channelContractDetail)
        }
    }
}
