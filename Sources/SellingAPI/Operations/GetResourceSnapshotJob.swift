// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Shows one snapshot job, and how its latest run went.
    public enum GetResourceSnapshotJob: SellingOperation {
        public typealias Input = Selling.GetResourceSnapshotJobRequest
        public typealias Output = Selling.GetResourceSnapshotJobResponse

        public static let descriptor = OperationDescriptor(
            name: "GetResourceSnapshotJob",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["resource-snapshot-job"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getResourceSnapshotJob(input, call)
        }
    }

    public struct GetResourceSnapshotJobRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `job-[0-9a-z]{13}`.
        public var resourceSnapshotJobIdentifier: String

        public init(catalog: String, resourceSnapshotJobIdentifier: String) {
            self.catalog = catalog
            self.resourceSnapshotJobIdentifier = resourceSnapshotJobIdentifier
        }

        public static let members = MemberTable(["Catalog", "ResourceSnapshotJobIdentifier"], required: 0b11)
        public static var unread: Self { Self(catalog: "", resourceSnapshotJobIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: resourceSnapshotJobIdentifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, resourceSnapshotJobIdentifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(resourceSnapshotJobIdentifier, "ResourceSnapshotJobIdentifier", Selling.Constraint.resourceSnapshotJobIdentifier)
        }
    }

    public struct GetResourceSnapshotJobResponse: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Pattern `job-[0-9a-z]{13}`.
        public var id: String?
        /// Pattern `arn:.*`.
        public var arn: String?
        /// Pattern `eng-[0-9a-z]{14}`.
        public var engagementId: String?
        public var resourceType: ResourceType?
        /// Pattern `O[0-9]{1,19}`.
        public var resourceId: String?
        /// Pattern `arn:.*`.
        public var resourceArn: String?
        /// Pattern `[a-zA-Z0-9]{3,80}`.
        public var resourceSnapshotTemplateName: String?
        /// UTC.
        public var createdAt: Instant?
        public var status: ResourceSnapshotJobStatus?
        /// UTC.
        public var lastSuccessfulExecutionDate: Instant?
        public var lastFailure: String?

        public init(
            catalog: String, id: String? = nil, arn: String? = nil, engagementId: String? = nil,
            resourceType: ResourceType? = nil, resourceId: String? = nil, resourceArn: String? = nil,
            resourceSnapshotTemplateName: String? = nil, createdAt: Instant? = nil,
            status: ResourceSnapshotJobStatus? = nil, lastSuccessfulExecutionDate: Instant? = nil,
            lastFailure: String? = nil
        ) {
            self.catalog = catalog
            self.id = id
            self.arn = arn
            self.engagementId = engagementId
            self.resourceType = resourceType
            self.resourceId = resourceId
            self.resourceArn = resourceArn
            self.resourceSnapshotTemplateName = resourceSnapshotTemplateName
            self.createdAt = createdAt
            self.status = status
            self.lastSuccessfulExecutionDate = lastSuccessfulExecutionDate
            self.lastFailure = lastFailure
        }

        public static let members = MemberTable(["Catalog", "Id", "Arn", "EngagementId", "ResourceType", "ResourceId", "ResourceArn", "ResourceSnapshotTemplateName", "CreatedAt", "Status", "LastSuccessfulExecutionDate", "LastFailure"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: id = try reader.readString()
            case 2: arn = try reader.readString()
            case 3: engagementId = try reader.readString()
            case 4: resourceType = ResourceType(rawValue: try reader.readString())
            case 5: resourceId = try reader.readString()
            case 6: resourceArn = try reader.readString()
            case 7: resourceSnapshotTemplateName = try reader.readString()
            case 8: createdAt = try reader.readInstant()
            case 9: status = ResourceSnapshotJobStatus(rawValue: try reader.readString())
            case 10: lastSuccessfulExecutionDate = try reader.readInstant()
            case 11: lastFailure = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, arn)
            writer.member(3, of: Self.members, engagementId)
            writer.member(4, of: Self.members, resourceType?.rawValue)
            writer.member(5, of: Self.members, resourceId)
            writer.member(6, of: Self.members, resourceArn)
            writer.member(7, of: Self.members, resourceSnapshotTemplateName)
            writer.member(8, of: Self.members, createdAt)
            writer.member(9, of: Self.members, status?.rawValue)
            writer.member(10, of: Self.members, lastSuccessfulExecutionDate)
            writer.member(11, of: Self.members, lastFailure)
        }
    }
}
