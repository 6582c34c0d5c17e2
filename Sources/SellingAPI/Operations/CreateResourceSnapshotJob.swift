// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Sets up a job that takes a new snapshot whenever the record changes.
    public enum CreateResourceSnapshotJob: SellingOperation {
        public typealias Input = Selling.CreateResourceSnapshotJobRequest
        public typealias Output = Selling.CreateResourceSnapshotJobResponse

        public static let descriptor = OperationDescriptor(
            name: "CreateResourceSnapshotJob",
            service: service,
            isIdempotent: true,
            tokenMember: "ClientToken",
            errors: ["ConflictException", "ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ServiceQuotaExceededException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 1, perDay: 10000),
            resources: ["resource-snapshot-job"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.createResourceSnapshotJob(input, call)
        }
    }

    public struct CreateResourceSnapshotJobRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Idempotency token. Pattern `.{1,255}`.
        public var clientToken: String
        /// Required. Pattern `eng-[0-9a-z]{14}`.
        public var engagementIdentifier: String
        /// Required.
        public var resourceType: ResourceType
        /// Required. Pattern `O[0-9]{1,19}`.
        public var resourceIdentifier: String
        /// Required. Pattern `[a-zA-Z0-9]{3,80}`.
        public var resourceSnapshotTemplateIdentifier: String
        /// 1...200 elements.
        public var tags: [Tag]?

        public init(
            catalog: String, clientToken: String, engagementIdentifier: String, resourceType: ResourceType,
            resourceIdentifier: String, resourceSnapshotTemplateIdentifier: String, tags: [Tag]? = nil
        ) {
            self.catalog = catalog
            self.clientToken = clientToken
            self.engagementIdentifier = engagementIdentifier
            self.resourceType = resourceType
            self.resourceIdentifier = resourceIdentifier
            self.resourceSnapshotTemplateIdentifier = resourceSnapshotTemplateIdentifier
            self.tags = tags
        }

        public static let members = MemberTable(["Catalog", "ClientToken", "EngagementIdentifier", "ResourceType", "ResourceIdentifier", "ResourceSnapshotTemplateIdentifier", "Tags"], required: 0b111111)
        public static var unread: Self { Self(catalog: "", clientToken: "", engagementIdentifier: "", resourceType: ResourceType(rawValue: ""), resourceIdentifier: "", resourceSnapshotTemplateIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: clientToken = try reader.readString()
            case 2: engagementIdentifier = try reader.readString()
            case 3: resourceType = ResourceType(rawValue: try reader.readString())
            case 4: resourceIdentifier = try reader.readString()
            case 5: resourceSnapshotTemplateIdentifier = try reader.readString()
            case 6: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, clientToken)
            writer.member(2, of: Self.members, engagementIdentifier)
            writer.member(3, of: Self.members, resourceType.rawValue)
            writer.member(4, of: Self.members, resourceIdentifier)
            writer.member(5, of: Self.members, resourceSnapshotTemplateIdentifier)
            writer.member(6, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(clientToken, "ClientToken", Selling.Constraint.clientToken)
            check.string(engagementIdentifier, "EngagementIdentifier", Selling.Constraint.engagementIdentifier)
            check.value(resourceType, "ResourceType")
            check.string(resourceIdentifier, "ResourceIdentifier", Selling.Constraint.resourceIdentifier)
            check.string(resourceSnapshotTemplateIdentifier, "ResourceSnapshotTemplateIdentifier", Selling.Constraint.resourceTemplateName)
            check.count(tags?.count, "Tags", min: 1, max: 200)
            for element in tags ?? [] {
                check.structure(element, "Tags")
            }
        }
    }

    public struct CreateResourceSnapshotJobResponse: WireCarrier {
        /// Pattern `job-[0-9a-z]{13}`.
        public var id: String?
        /// Pattern `arn:.*`.
        public var arn: String?

        public init(id: String? = nil, arn: String? = nil) {
            self.id = id
            self.arn = arn
        }

        public static let members = MemberTable(["Id", "Arn"])
        public static var unread: Self { Self() }

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
}
