// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Lists invitations to connect, sent and received.
    public enum ListConnectionInvitations: AccountOperation {
        public typealias Input = Account.ListConnectionInvitationsRequest
        public typealias Output = Account.ListConnectionInvitationsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListConnectionInvitations",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "ThrottlingException", "ValidationException", "InternalServerException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "ConnectionInvitationSummaries"),
            quota: Quota(perSecond: 10),
            resources: ["connection-invitation"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listConnectionInvitations(input, call)
        }
    }

    public struct ConnectionInvitationSummary: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `pacinv-[A-Za-z0-9]{13}`.
        public var id: String
        /// Required. Pattern `arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection-invitation/pacinv-[A-Za-z0-9]{13}`. 1...200 characters.
        public var arn: String
        /// Pattern `pac-[A-Za-z0-9]{13}`.
        public var connectionId: String?
        /// Required.
        public var connectionType: ConnectionType
        /// Required. UTC.
        public var createdAt: Instant
        /// Required. UTC.
        public var updatedAt: Instant
        /// UTC.
        public var expiresAt: Instant?
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...100 characters.
        public var otherParticipantIdentifier: String
        /// Required.
        public var participantType: ParticipantType
        /// Required.
        public var status: InvitationStatus

        public init(
            catalog: String, id: String, arn: String, connectionId: String? = nil, connectionType: ConnectionType,
            createdAt: Instant, updatedAt: Instant, expiresAt: Instant? = nil, otherParticipantIdentifier: String,
            participantType: ParticipantType, status: InvitationStatus
        ) {
            self.catalog = catalog
            self.id = id
            self.arn = arn
            self.connectionId = connectionId
            self.connectionType = connectionType
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.expiresAt = expiresAt
            self.otherParticipantIdentifier = otherParticipantIdentifier
            self.participantType = participantType
            self.status = status
        }

        public static let members = MemberTable(["Catalog", "Id", "Arn", "ConnectionId", "ConnectionType", "CreatedAt", "UpdatedAt", "ExpiresAt", "OtherParticipantIdentifier", "ParticipantType", "Status"], required: 0b11101110111)
        public static var unread: Self { Self(catalog: "", id: "", arn: "", connectionType: ConnectionType(rawValue: ""), createdAt: Instant(seconds: 0), updatedAt: Instant(seconds: 0), otherParticipantIdentifier: "", participantType: ParticipantType(rawValue: ""), status: InvitationStatus(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: id = try reader.readString()
            case 2: arn = try reader.readString()
            case 3: connectionId = try reader.readString()
            case 4: connectionType = ConnectionType(rawValue: try reader.readString())
            case 5: createdAt = try reader.readInstant()
            case 6: updatedAt = try reader.readInstant()
            case 7: expiresAt = try reader.readInstant()
            case 8: otherParticipantIdentifier = try reader.readString()
            case 9: participantType = ParticipantType(rawValue: try reader.readString())
            case 10: status = InvitationStatus(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, arn)
            writer.member(3, of: Self.members, connectionId)
            writer.member(4, of: Self.members, connectionType.rawValue)
            writer.member(5, of: Self.members, createdAt)
            writer.member(6, of: Self.members, updatedAt)
            writer.member(7, of: Self.members, expiresAt)
            writer.member(8, of: Self.members, otherParticipantIdentifier)
            writer.member(9, of: Self.members, participantType.rawValue)
            writer.member(10, of: Self.members, status.rawValue)
        }
    }

    public struct ListConnectionInvitationsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Pattern `[\S]+`. 1...2048 characters.
        public var nextToken: String?
        public var connectionType: ConnectionType?
        /// 1...100.
        public var maxResults: Int?
        /// 0...100 elements. Each: Pattern `[a-zA-Z0-9-]+`. Each: 1...100 characters.
        public var otherParticipantIdentifiers: [String]?
        public var participantType: ParticipantType?
        public var status: InvitationStatus?

        public init(
            catalog: String, nextToken: String? = nil, connectionType: ConnectionType? = nil, maxResults: Int? = nil,
            otherParticipantIdentifiers: [String]? = nil, participantType: ParticipantType? = nil,
            status: InvitationStatus? = nil
        ) {
            self.catalog = catalog
            self.nextToken = nextToken
            self.connectionType = connectionType
            self.maxResults = maxResults
            self.otherParticipantIdentifiers = otherParticipantIdentifiers
            self.participantType = participantType
            self.status = status
        }

        public static let members = MemberTable(["Catalog", "NextToken", "ConnectionType", "MaxResults", "OtherParticipantIdentifiers", "ParticipantType", "Status"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: nextToken = try reader.readString()
            case 2: connectionType = ConnectionType(rawValue: try reader.readString())
            case 3: maxResults = try reader.readInteger()
            case 4: otherParticipantIdentifiers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 5: participantType = ParticipantType(rawValue: try reader.readString())
            case 6: status = InvitationStatus(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, nextToken)
            writer.member(2, of: Self.members, connectionType?.rawValue)
            writer.member(3, of: Self.members, maxResults)
            writer.member(4, of: Self.members, otherParticipantIdentifiers) { $0.list($1) { $0.write($1) } }
            writer.member(5, of: Self.members, participantType?.rawValue)
            writer.member(6, of: Self.members, status?.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(nextToken, "NextToken", Account.Constraint.nextToken)
            check.value(connectionType, "ConnectionType")
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.count(otherParticipantIdentifiers?.count, "OtherParticipantIdentifiers", min: 0, max: 100)
            for element in otherParticipantIdentifiers ?? [] {
                check.string(element, "OtherParticipantIdentifiers", Account.Constraint.participantIdentifier)
            }
            check.value(participantType, "ParticipantType")
            check.value(status, "Status")
        }
    }

    public struct ListConnectionInvitationsResponse: WireCarrier {
        /// Required.
        public var connectionInvitationSummaries: [ConnectionInvitationSummary]
        /// Pattern `[\S]+`. 1...2048 characters.
        public var nextToken: String?

        public init(connectionInvitationSummaries: [ConnectionInvitationSummary], nextToken: String? = nil) {
            self.connectionInvitationSummaries = connectionInvitationSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["ConnectionInvitationSummaries", "NextToken"], required: 0b1)
        public static var unread: Self { Self(connectionInvitationSummaries: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: connectionInvitationSummaries = try reader.readList { (reader) throws(SerializationError) in try ConnectionInvitationSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, connectionInvitationSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
