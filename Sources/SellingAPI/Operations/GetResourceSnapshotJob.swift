// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Shows one snapshot job, and how its latest run went.
    ///
    /// Reads. Errors: ThrottlingException, AccessDeniedException, InternalServerException, ValidationException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Selling 2022-07-26, `GetResourceSnapshotJob`.
    public enum GetResourceSnapshotJob: SellingOperation {
        public typealias Input = Selling.GetResourceSnapshotJobRequest
        public typealias Output = Selling.GetResourceSnapshotJobResponse

        public static let descriptor = OperationDescriptor(
            name: "GetResourceSnapshotJob",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"]
        )

        public static func invoke<Service: SellingService>(
            on service: Service,
            _ input: Input,
            _ call: Service.Call
        ) async throws -> Output {
            try await service.getResourceSnapshotJob(input, call)
        }
    }
}

extension Selling {
    public struct GetResourceSnapshotJobRequest: WireStructure {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `job-[0-9a-z]{13}`.
        public var resourceSnapshotJobIdentifier: String

        public init(
            catalog: String,
            resourceSnapshotJobIdentifier: String
        ) {
            self.catalog = catalog
            self.resourceSnapshotJobIdentifier = resourceSnapshotJobIdentifier
        }

        private static let members = MemberTable(["Catalog", "ResourceSnapshotJobIdentifier"], required: 0b11)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "", resourceSnapshotJobIdentifier: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
                switch member {
                case 0: catalog = try reader.readString()
                case 1: resourceSnapshotJobIdentifier = try reader.readString()
                default: break
                }
            }
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, resourceSnapshotJobIdentifier)
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(resourceSnapshotJobIdentifier, "ResourceSnapshotJobIdentifier", Selling.Constraint.resourceSnapshotJobIdentifier)
        }
    }
}

extension Selling {
    public struct GetResourceSnapshotJobResponse: WireStructure {
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
            catalog: String,
            id: String? = nil,
            arn: String? = nil,
            engagementId: String? = nil,
            resourceType: ResourceType? = nil,
            resourceId: String? = nil,
            resourceArn: String? = nil,
            resourceSnapshotTemplateName: String? = nil,
            createdAt: Instant? = nil,
            status: ResourceSnapshotJobStatus? = nil,
            lastSuccessfulExecutionDate: Instant? = nil,
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

        private static let members = MemberTable(["Catalog", "Id", "Arn", "EngagementId", "ResourceType", "ResourceId", "ResourceArn", "ResourceSnapshotTemplateName", "CreatedAt", "Status", "LastSuccessfulExecutionDate", "LastFailure"], required: 0b1)

        public init(from reader: any WireReader) throws(SerializationError) {
            self.init(catalog: "")
            try reader.beginStructure(Self.members)
            while let member = try reader.nextMember() {
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
        }

        public func write(to writer: any WireWriter) {
            writer.beginStructure()
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
            writer.endStructure()
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(id, "Id", Selling.Constraint.resourceSnapshotJobIdentifier)
            check.string(engagementId, "EngagementId", Selling.Constraint.engagementIdentifier)
            check.value(resourceType, "ResourceType")
            check.string(resourceId, "ResourceId", Selling.Constraint.resourceIdentifier)
            check.string(resourceSnapshotTemplateName, "ResourceSnapshotTemplateName", Selling.Constraint.resourceTemplateName)
            check.value(status, "Status")
        }
    }
}
