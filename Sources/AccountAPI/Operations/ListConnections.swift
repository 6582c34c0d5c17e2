// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Lists the partners you are connected with.
    public enum ListConnections: AccountOperation {
        public typealias Input = Account.ListConnectionsRequest
        public typealias Output = Account.ListConnectionsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListConnections",
            service: service,
            isReadOnly: true,
            errors: ["AccessDeniedException", "ThrottlingException", "ValidationException", "InternalServerException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "ConnectionSummaries"),
            quota: Quota(perSecond: 10),
            resources: ["connection"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listConnections(input, call)
        }
    }

    public struct ConnectionSummary: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `pac-[A-Za-z0-9]{13}`.
        public var id: String
        /// Required. Pattern `arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection/pac-[A-Za-z0-9]{13}`. 1...200 characters.
        public var arn: String
        /// Required. Pattern `[0-9]{12}`.
        public var otherParticipantAccountId: String
        /// Required. UTC.
        public var updatedAt: Instant
        /// Required.
        public var connectionTypes: [String: ConnectionTypeSummary]

        public init(
            catalog: String, id: String, arn: String, otherParticipantAccountId: String, updatedAt: Instant,
            connectionTypes: [String: ConnectionTypeSummary]
        ) {
            self.catalog = catalog
            self.id = id
            self.arn = arn
            self.otherParticipantAccountId = otherParticipantAccountId
            self.updatedAt = updatedAt
            self.connectionTypes = connectionTypes
        }

        public static let members = MemberTable(["Catalog", "Id", "Arn", "OtherParticipantAccountId", "UpdatedAt", "ConnectionTypes"], required: 0b111111)
        public static var unread: Self { Self(catalog: "", id: "", arn: "", otherParticipantAccountId: "", updatedAt: Instant(seconds: 0), connectionTypes: [:]) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: id = try reader.readString()
            case 2: arn = try reader.readString()
            case 3: otherParticipantAccountId = try reader.readString()
            case 4: updatedAt = try reader.readInstant()
            case 5: connectionTypes = try reader.readMap { (reader) throws(SerializationError) in try ConnectionTypeSummary(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, arn)
            writer.member(3, of: Self.members, otherParticipantAccountId)
            writer.member(4, of: Self.members, updatedAt)
            writer.member(5, of: Self.members, connectionTypes) { $0.map($1) { $1.write(to: $0) } }
        }
    }

    public struct ConnectionTypeSummary: WireCarrier {
        /// Required.
        public var status: ConnectionTypeStatus
        /// Required.
        public var otherParticipant: Participant

        public init(status: ConnectionTypeStatus, otherParticipant: Participant) {
            self.status = status
            self.otherParticipant = otherParticipant
        }

        public static let members = MemberTable(["Status", "OtherParticipant"], required: 0b11)
        public static var unread: Self { Self(status: ConnectionTypeStatus(rawValue: ""), otherParticipant: .unknown("")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: status = ConnectionTypeStatus(rawValue: try reader.readString())
            case 1: otherParticipant = try Participant(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, status.rawValue)
            writer.member(1, of: Self.members, otherParticipant)
        }
    }

    public struct ListConnectionsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Pattern `[\S]+`. 1...2048 characters.
        public var nextToken: String?
        /// Pattern `[a-zA-Z_-]+(:[a-zA-Z]+)?`. 1...200 characters.
        public var connectionType: String?
        /// 1...100.
        public var maxResults: Int?
        /// 0...100 elements. Each: Pattern `[a-zA-Z0-9-]+`. Each: 1...100 characters.
        public var otherParticipantIdentifiers: [String]?

        public init(
            catalog: String, nextToken: String? = nil, connectionType: String? = nil, maxResults: Int? = nil,
            otherParticipantIdentifiers: [String]? = nil
        ) {
            self.catalog = catalog
            self.nextToken = nextToken
            self.connectionType = connectionType
            self.maxResults = maxResults
            self.otherParticipantIdentifiers = otherParticipantIdentifiers
        }

        public static let members = MemberTable(["Catalog", "NextToken", "ConnectionType", "MaxResults", "OtherParticipantIdentifiers"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: nextToken = try reader.readString()
            case 2: connectionType = try reader.readString()
            case 3: maxResults = try reader.readInteger()
            case 4: otherParticipantIdentifiers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, nextToken)
            writer.member(2, of: Self.members, connectionType)
            writer.member(3, of: Self.members, maxResults)
            writer.member(4, of: Self.members, otherParticipantIdentifiers) { $0.list($1) { $0.write($1) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(nextToken, "NextToken", Account.Constraint.nextToken)
            check.string(connectionType, "ConnectionType", Account.Constraint.connectionTypeFilter)
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.count(otherParticipantIdentifiers?.count, "OtherParticipantIdentifiers", min: 0, max: 100)
            for element in otherParticipantIdentifiers ?? [] {
                check.string(element, "OtherParticipantIdentifiers", Account.Constraint.participantIdentifier)
            }
        }
    }

    public struct ListConnectionsResponse: WireCarrier {
        /// Required.
        public var connectionSummaries: [ConnectionSummary]
        /// Pattern `[\S]+`. 1...2048 characters.
        public var nextToken: String?

        public init(connectionSummaries: [ConnectionSummary], nextToken: String? = nil) {
            self.connectionSummaries = connectionSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["ConnectionSummaries", "NextToken"], required: 0b1)
        public static var unread: Self { Self(connectionSummaries: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: connectionSummaries = try reader.readList { (reader) throws(SerializationError) in try ConnectionSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, connectionSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
