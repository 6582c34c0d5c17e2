// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Adds a context, such as a lead or a customer project, to an engagement.
    ///
    /// Writes, idempotent. Errors: ConflictException, ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ServiceQuotaExceededException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `CreateEngagementContext`.
    public enum CreateEngagementContext: SellingOperation {
        public typealias Input = Selling.CreateEngagementContextRequest
        public typealias Output = Selling.CreateEngagementContextResponse

        public static let descriptor = OperationDescriptor(
            name: "CreateEngagementContext",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ServiceQuotaExceededException", "ResourceNotFoundException"]
        )

        public static func invoke<Service: SellingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.createEngagementContext(input, call)
        }
    }
}

extension Selling {
    public struct CreateEngagementContextRequest: WireStructure {
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
            catalog: String,
            engagementIdentifier: String,
            clientToken: String,
            type: EngagementContextType,
            payload: EngagementContextPayload
        ) {
            self.catalog = catalog
            self.engagementIdentifier = engagementIdentifier
            self.clientToken = clientToken
            self.type = type
            self.payload = payload
        }

        private static let members = MemberTable(["Catalog", "EngagementIdentifier", "ClientToken", "Type", "Payload"], required: 0b11111)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", engagementIdentifier: "", clientToken: "", type: EngagementContextType(rawValue: ""), payload: .unknown(""))
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: engagementIdentifier = try reader.readString()
                case 2: clientToken = try reader.readString()
                case 3: type = EngagementContextType(rawValue: try reader.readString())
                case 4: payload = try EngagementContextPayload(from: reader)
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, engagementIdentifier)
            writer.member(2, of: Self.members, clientToken)
            writer.member(3, of: Self.members, type.rawValue)
            writer.member(4, of: Self.members, payload)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(engagementIdentifier, "EngagementIdentifier", Selling.Constraint.engagementArnOrIdentifier)
            check.string(clientToken, "ClientToken", Selling.Constraint.clientToken)
            check.value(type, "Type")
            check.structure(payload, "Payload")
        }
    }
}

extension Selling {
    public struct CreateEngagementContextResponse: WireStructure {
        /// Pattern `eng-[0-9a-z]{14}`.
        public var engagementId: String?
        /// Pattern `arn:.*`.
        public var engagementArn: String?
        /// UTC.
        public var engagementLastModifiedAt: Instant?
        /// Pattern `(?s).{1,3}`.
        public var contextId: String?

        public init(
            engagementId: String? = nil,
            engagementArn: String? = nil,
            engagementLastModifiedAt: Instant? = nil,
            contextId: String? = nil
        ) {
            self.engagementId = engagementId
            self.engagementArn = engagementArn
            self.engagementLastModifiedAt = engagementLastModifiedAt
            self.contextId = contextId
        }

        private static let members = MemberTable(["EngagementId", "EngagementArn", "EngagementLastModifiedAt", "ContextId"])

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init()
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: engagementId = try reader.readString()
                case 1: engagementArn = try reader.readString()
                case 2: engagementLastModifiedAt = try reader.readInstant()
                case 3: contextId = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, engagementId)
            writer.member(1, of: Self.members, engagementArn)
            writer.member(2, of: Self.members, engagementLastModifiedAt)
            writer.member(3, of: Self.members, contextId)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(engagementId, "EngagementId", Selling.Constraint.engagementIdentifier)
            check.string(contextId, "ContextId", Selling.Constraint.engagementContextIdentifier)
        }
    }
}
