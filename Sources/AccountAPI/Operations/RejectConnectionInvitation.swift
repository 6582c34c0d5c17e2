// PartnerCentral Account 2025-04-04, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Account {
    /// Turns an invitation to connect down.
    public enum RejectConnectionInvitation: AccountOperation {
        public typealias Input = Account.RejectConnectionInvitationRequest
        public typealias Output = Account.RejectConnectionInvitationResponse

        public static let descriptor = OperationDescriptor(
            name: "RejectConnectionInvitation",
            service: service,
            tokenMember: "ClientToken",
            errors: ["ResourceNotFoundException", "AccessDeniedException", "ThrottlingException", "ConflictException", "ValidationException", "InternalServerException"],
            quota: Quota(perSecond: 5),
            resources: ["connection-invitation"]
        )

        public static func invoke<Call>(on service: some AccountService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.rejectConnectionInvitation(input, call)
        }
    }

    public struct RejectConnectionInvitationRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z0-9-]+`. 1...64 characters.
        public var catalog: String
        /// Required. Pattern `pacinv-[A-Za-z0-9]{13}`.
        public var identifier: String
        /// Required. Idempotency token. Pattern `[A-Za-z0-9-_]+`. 1...64 characters.
        public var clientToken: String
        /// 0...256 characters.
        public var reason: String?

        public init(catalog: String, identifier: String, clientToken: String, reason: String? = nil) {
            self.catalog = catalog
            self.identifier = identifier
            self.clientToken = clientToken
            self.reason = reason
        }

        public static let members = MemberTable(["Catalog", "Identifier", "ClientToken", "Reason"], required: 0b111)
        public static var unread: Self { Self(catalog: "", identifier: "", clientToken: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            case 2: clientToken = try reader.readString()
            case 3: reason = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
            writer.member(2, of: Self.members, clientToken)
            writer.member(3, of: Self.members, reason)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Account.Constraint.catalog)
            check.string(identifier, "Identifier", Account.Constraint.connectionInvitationId)
            check.string(clientToken, "ClientToken", Account.Constraint.clientToken)
            check.string(reason, "Reason", Account.Constraint.rejectConnectionInvitationRequestReasonString)
        }
    }

    public struct RejectConnectionInvitationResponse: WireCarrier {
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
        /// Required. Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+`. 1...256 characters.
        public var invitationMessage: String
        /// Required. Pattern `[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*`. 1...320 characters.
        public var inviterEmail: String
        /// Required. Pattern `[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+`. 1...80 characters. Sensitive.
        public var inviterName: String

        public init(
            catalog: String, id: String, arn: String, connectionId: String? = nil, connectionType: ConnectionType,
            createdAt: Instant, updatedAt: Instant, expiresAt: Instant? = nil, otherParticipantIdentifier: String,
            participantType: ParticipantType, status: InvitationStatus, invitationMessage: String, inviterEmail: String,
            inviterName: String
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
            self.invitationMessage = invitationMessage
            self.inviterEmail = inviterEmail
            self.inviterName = inviterName
        }

        public static let members = MemberTable(["Catalog", "Id", "Arn", "ConnectionId", "ConnectionType", "CreatedAt", "UpdatedAt", "ExpiresAt", "OtherParticipantIdentifier", "ParticipantType", "Status", "InvitationMessage", "InviterEmail", "InviterName"], required: 0b11111101110111, sensitive: 0b10000000000000)
        public static var unread: Self { Self(catalog: "", id: "", arn: "", connectionType: ConnectionType(rawValue: ""), createdAt: Instant(seconds: 0), updatedAt: Instant(seconds: 0), otherParticipantIdentifier: "", participantType: ParticipantType(rawValue: ""), status: InvitationStatus(rawValue: ""), invitationMessage: "", inviterEmail: "", inviterName: "") }

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
            case 11: invitationMessage = try reader.readString()
            case 12: inviterEmail = try reader.readString()
            case 13: inviterName = try reader.readString()
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
            writer.member(11, of: Self.members, invitationMessage)
            writer.member(12, of: Self.members, inviterEmail)
            writer.member(13, of: Self.members, inviterName)
        }
    }
}
