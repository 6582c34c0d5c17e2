// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Freezes the present state of a record, for the members of an engagement to see.
    public enum CreateResourceSnapshot: SellingOperation {
        public typealias Input = Selling.CreateResourceSnapshotRequest
        public typealias Output = Selling.CreateResourceSnapshotResponse

        public static let descriptor = OperationDescriptor(
            name: "CreateResourceSnapshot",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ServiceQuotaExceededException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["engagement"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.createResourceSnapshot(input, call)
        }
    }

    public struct CreateResourceSnapshotRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `eng-[0-9a-z]{14}`.
        public var engagementIdentifier: String
        /// Required.
        public var resourceType: ResourceType
        /// Required. Pattern `O[0-9]{1,19}`.
        public var resourceIdentifier: String
        /// Required. Pattern `[a-zA-Z0-9]{3,80}`.
        public var resourceSnapshotTemplateIdentifier: String
        /// Required. Idempotency token. Pattern `.{1,255}`.
        public var clientToken: String

        public init(
            catalog: String, engagementIdentifier: String, resourceType: ResourceType, resourceIdentifier: String,
            resourceSnapshotTemplateIdentifier: String, clientToken: String
        ) {
            self.catalog = catalog
            self.engagementIdentifier = engagementIdentifier
            self.resourceType = resourceType
            self.resourceIdentifier = resourceIdentifier
            self.resourceSnapshotTemplateIdentifier = resourceSnapshotTemplateIdentifier
            self.clientToken = clientToken
        }

        public static let members = MemberTable(["Catalog", "EngagementIdentifier", "ResourceType", "ResourceIdentifier", "ResourceSnapshotTemplateIdentifier", "ClientToken"], required: 0b111111)
        public static var unread: Self { Self(catalog: "", engagementIdentifier: "", resourceType: ResourceType(rawValue: ""), resourceIdentifier: "", resourceSnapshotTemplateIdentifier: "", clientToken: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: engagementIdentifier = try reader.readString()
            case 2: resourceType = ResourceType(rawValue: try reader.readString())
            case 3: resourceIdentifier = try reader.readString()
            case 4: resourceSnapshotTemplateIdentifier = try reader.readString()
            case 5: clientToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, engagementIdentifier)
            writer.member(2, of: Self.members, resourceType.rawValue)
            writer.member(3, of: Self.members, resourceIdentifier)
            writer.member(4, of: Self.members, resourceSnapshotTemplateIdentifier)
            writer.member(5, of: Self.members, clientToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(engagementIdentifier, "EngagementIdentifier", Selling.Constraint.engagementIdentifier)
            check.value(resourceType, "ResourceType")
            check.string(resourceIdentifier, "ResourceIdentifier", Selling.Constraint.resourceIdentifier)
            check.string(resourceSnapshotTemplateIdentifier, "ResourceSnapshotTemplateIdentifier", Selling.Constraint.resourceTemplateName)
            check.string(clientToken, "ClientToken", Selling.Constraint.clientToken)
        }
    }

    public struct CreateResourceSnapshotResponse: WireCarrier {
        /// Pattern `arn:.*`.
        public var arn: String?
        /// 1 or more.
        public var revision: Int?

        public init(arn: String? = nil, revision: Int? = nil) {
            self.arn = arn
            self.revision = revision
        }

        public static let members = MemberTable(["Arn", "Revision"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: arn = try reader.readString()
            case 1: revision = try reader.readInteger()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, arn)
            writer.member(1, of: Self.members, revision)
        }
    }
}
