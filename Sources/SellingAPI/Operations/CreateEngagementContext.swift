// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Adds a context, such as a lead or a customer project, to an engagement.
    public enum CreateEngagementContext: SellingOperation {
        public typealias Input = Selling.CreateEngagementContextRequest
        public typealias Output = Selling.CreateEngagementContextResponse

        public static let descriptor = OperationDescriptor(
            name: "CreateEngagementContext",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ServiceQuotaExceededException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["engagement"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.createEngagementContext(input, call)
        }
    }

    public struct CreateEngagementContextRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.*|eng-[0-9a-z]{14})`.
        public var engagementIdentifier: String
        /// Required. Idempotency token. Pattern `.{1,255}`.
        public var clientToken: String
        /// Required.
        public var type: EngagementContextType
        /// Required.
        public var payload: EngagementContextPayload

        public init(
            catalog: String, engagementIdentifier: String, clientToken: String, type: EngagementContextType,
            payload: EngagementContextPayload
        ) {
            self.catalog = catalog
            self.engagementIdentifier = engagementIdentifier
            self.clientToken = clientToken
            self.type = type
            self.payload = payload
        }

        public static let members = MemberTable(["Catalog", "EngagementIdentifier", "ClientToken", "Type", "Payload"], required: 0b11111)
        public static var unread: Self { Self(catalog: "", engagementIdentifier: "", clientToken: "", type: EngagementContextType(rawValue: ""), payload: .unknown("")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: engagementIdentifier = try reader.readString()
            case 2: clientToken = try reader.readString()
            case 3: type = EngagementContextType(rawValue: try reader.readString())
            case 4: payload = try EngagementContextPayload(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, engagementIdentifier)
            writer.member(2, of: Self.members, clientToken)
            writer.member(3, of: Self.members, type.rawValue)
            writer.member(4, of: Self.members, payload)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(engagementIdentifier, "EngagementIdentifier", Selling.Constraint.engagementArnOrIdentifier)
            check.string(clientToken, "ClientToken", Selling.Constraint.clientToken)
            check.value(type, "Type")
            check.structure(payload, "Payload")
        }
    }

    public struct CreateEngagementContextResponse: WireCarrier {
        /// Pattern `eng-[0-9a-z]{14}`.
        public var engagementId: String?
        /// Pattern `arn:.*`.
        public var engagementArn: String?
        /// UTC.
        public var engagementLastModifiedAt: Instant?
        /// Pattern `(?s).{1,3}`.
        public var contextId: String?

        public init(
            engagementId: String? = nil, engagementArn: String? = nil, engagementLastModifiedAt: Instant? = nil,
            contextId: String? = nil
        ) {
            self.engagementId = engagementId
            self.engagementArn = engagementArn
            self.engagementLastModifiedAt = engagementLastModifiedAt
            self.contextId = contextId
        }

        public static let members = MemberTable(["EngagementId", "EngagementArn", "EngagementLastModifiedAt", "ContextId"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: engagementId = try reader.readString()
            case 1: engagementArn = try reader.readString()
            case 2: engagementLastModifiedAt = try reader.readInstant()
            case 3: contextId = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, engagementId)
            writer.member(1, of: Self.members, engagementArn)
            writer.member(2, of: Self.members, engagementLastModifiedAt)
            writer.member(3, of: Self.members, contextId)
        }
    }
}
