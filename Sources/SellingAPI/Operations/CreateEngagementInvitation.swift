// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Invites AWS or another partner into an engagement.
    public enum CreateEngagementInvitation: SellingOperation {
        public typealias Input = Selling.CreateEngagementInvitationRequest
        public typealias Output = Selling.CreateEngagementInvitationResponse

        public static let descriptor = OperationDescriptor(
            name: "CreateEngagementInvitation",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ServiceQuotaExceededException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["engagement"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.createEngagementInvitation(input, call)
        }
    }

    public struct CreateEngagementInvitationRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Idempotency token. Pattern `.{1,255}`.
        public var clientToken: String
        /// Required. Pattern `eng-[0-9a-z]{14}`.
        public var engagementIdentifier: String
        /// Required.
        public var invitation: Invitation

        public init(catalog: String, clientToken: String, engagementIdentifier: String, invitation: Invitation) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.engagementIdentifier = engagementIdentifier
            self.invitation = invitation
        }

        public static let members = MemberTable(["Catalog", "ClientToken", "EngagementIdentifier", "Invitation"], required: 0b1111)
        public static var unread: Self { Self(catalog: "", clientToken: "", engagementIdentifier: "", invitation: Invitation(message: "", receiver: .unknown(""), payload: .unknown(""))) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: clientToken = try reader.readString()
            case 2: engagementIdentifier = try reader.readString()
            case 3: invitation = try Invitation(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, engagementIdentifier)
            writer.member(3, of: Self.members, invitation)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(clientToken, "ClientToken", Selling.Constraint.clientToken)
            check.string(engagementIdentifier, "EngagementIdentifier", Selling.Constraint.engagementIdentifier)
            check.structure(invitation, "Invitation")
        }
    }

    public struct CreateEngagementInvitationResponse: WireCarrier {
        /// Required. Pattern `engi-[0-9,a-z]{13}`.
        public var id: String
        /// Required. Pattern `arn:aws:partnercentral::[0-9]{12}:[a-zA-Z]+/engagement-invitation/engi-[0-9,a-z]{13}`.
        public var arn: String

        public init(id: String, arn: String) {
            self.id = id
            self.arn = arn
        }

        public static let members = MemberTable(["Id", "Arn"], required: 0b11)
        public static var unread: Self { Self(id: "", arn: "") }

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

    public struct Invitation: WireCarrier {
        /// Required. Pattern `(?s).{1,255}`. Sensitive.
        public var message: String
        /// Required.
        public var receiver: Receiver
        /// Required.
        public var payload: Payload

        public init(message: String, receiver: Receiver, payload: Payload) {
            self.message = message
            self.receiver = receiver
            self.payload = payload
        }

        public static let members = MemberTable(["Message", "Receiver", "Payload"], required: 0b111, sensitive: 0b1)
        public static var unread: Self { Self(message: "", receiver: .unknown(""), payload: .unknown("")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: message = try reader.readString()
            case 1: receiver = try Receiver(from: reader)
            case 2: payload = try Payload(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, message)
            writer.member(1, of: Self.members, receiver)
            writer.member(2, of: Self.members, payload)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(message, "Message", Selling.Constraint.invitationMessage)
            check.structure(receiver, "Receiver")
            check.structure(payload, "Payload")
        }
    }
}
