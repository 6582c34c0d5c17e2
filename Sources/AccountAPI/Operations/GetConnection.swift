// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Shows one connection with another partner.
    public enum GetConnection: AccountOperation {
        public typealias Input = Account.GetConnectionRequest
        public typealias Output = Account.GetConnectionResponse

        public static let descriptor = OperationDescriptor(
            name: "GetConnection",
            service: service,
            isReadOnly: true,
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ThrottlingException", "ValidationException", "InternalServerException"],
            quota: Quota(perSecond: 10),
            resources: ["connection"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getConnection(input, call)
        }
    }

    public struct GetConnectionRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `pac-[A-Za-z0-9]{13}`.
        public var identifier: String

        public init(catalog: String, identifier: String) {
            self.catalog = catalog
            self.identifier = identifier
        }

        public static let members = MemberTable(["Catalog", "Identifier"], required: 0b11)
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
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(identifier, "Identifier", Account.Constraint.connectionId)
        }
    }

    public struct GetConnectionResponse: WireCarrier {
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
        public var connectionTypes: [String: ConnectionTypeDetail]

        public init(
            catalog: String, id: String, arn: String, otherParticipantAccountId: String, updatedAt: Instant,
            connectionTypes: [String: ConnectionTypeDetail]
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
            case 5: connectionTypes = try reader.readMap { (reader) throws(SerializationError) in try ConnectionTypeDetail(from: reader) }
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
}
