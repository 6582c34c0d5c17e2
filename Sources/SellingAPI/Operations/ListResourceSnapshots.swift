// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists the snapshots that the members of an engagement share.
    public enum ListResourceSnapshots: SellingOperation {
        public typealias Input = Selling.ListResourceSnapshotsRequest
        public typealias Output = Selling.ListResourceSnapshotsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListResourceSnapshots",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "ResourceSnapshotSummaries"),
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["engagement"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listResourceSnapshots(input, call)
        }
    }

    public struct ListResourceSnapshotsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// 1...1000.
        public var maxResults: Int?
        public var nextToken: String?
        /// Required. Pattern `eng-[0-9a-z]{14}`.
        public var engagementIdentifier: String
        public var resourceType: ResourceType?
        /// Pattern `O[0-9]{1,19}`.
        public var resourceIdentifier: String?
        /// Pattern `[a-zA-Z0-9]{3,80}`.
        public var resourceSnapshotTemplateIdentifier: String?
        /// Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var createdBy: String?

        public init(
            catalog: String, maxResults: Int? = nil, nextToken: String? = nil, engagementIdentifier: String,
            resourceType: ResourceType? = nil, resourceIdentifier: String? = nil,
            resourceSnapshotTemplateIdentifier: String? = nil, createdBy: String? = nil
        ) {
            self.catalog = catalog
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.engagementIdentifier = engagementIdentifier
            self.resourceType = resourceType
            self.resourceIdentifier = resourceIdentifier
            self.resourceSnapshotTemplateIdentifier = resourceSnapshotTemplateIdentifier
            self.createdBy = createdBy
        }

        public static let members = MemberTable(["Catalog", "MaxResults", "NextToken", "EngagementIdentifier", "ResourceType", "ResourceIdentifier", "ResourceSnapshotTemplateIdentifier", "CreatedBy"], required: 0b1001, sensitive: 0b10000000)
        public static var unread: Self { Self(catalog: "", engagementIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: maxResults = try reader.readInteger()
            case 2: nextToken = try reader.readString()
            case 3: engagementIdentifier = try reader.readString()
            case 4: resourceType = ResourceType(rawValue: try reader.readString())
            case 5: resourceIdentifier = try reader.readString()
            case 6: resourceSnapshotTemplateIdentifier = try reader.readString()
            case 7: createdBy = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, maxResults)
            writer.member(2, of: Self.members, nextToken)
            writer.member(3, of: Self.members, engagementIdentifier)
            writer.member(4, of: Self.members, resourceType?.rawValue)
            writer.member(5, of: Self.members, resourceIdentifier)
            writer.member(6, of: Self.members, resourceSnapshotTemplateIdentifier)
            writer.member(7, of: Self.members, createdBy)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.integer(maxResults, "MaxResults", min: 1, max: 1000)
            check.string(engagementIdentifier, "EngagementIdentifier", Selling.Constraint.engagementIdentifier)
            check.value(resourceType, "ResourceType")
            check.string(resourceIdentifier, "ResourceIdentifier", Selling.Constraint.resourceIdentifier)
            check.string(resourceSnapshotTemplateIdentifier, "ResourceSnapshotTemplateIdentifier", Selling.Constraint.resourceTemplateName)
            check.string(createdBy, "CreatedBy", Selling.Constraint.awsAccount)
        }
    }

    public struct ListResourceSnapshotsResponse: WireCarrier {
        /// Required.
        public var resourceSnapshotSummaries: [ResourceSnapshotSummary]
        public var nextToken: String?

        public init(resourceSnapshotSummaries: [ResourceSnapshotSummary], nextToken: String? = nil) {
            self.resourceSnapshotSummaries = resourceSnapshotSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["ResourceSnapshotSummaries", "NextToken"], required: 0b1)
        public static var unread: Self { Self(resourceSnapshotSummaries: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: resourceSnapshotSummaries = try reader.readList { (reader) throws(SerializationError) in try ResourceSnapshotSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, resourceSnapshotSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }

    public struct ResourceSnapshotSummary: WireCarrier {
        /// Pattern `arn:.*`.
        public var arn: String?
        /// 1 or more.
        public var revision: Int?
        public var resourceType: ResourceType?
        /// Pattern `O[0-9]{1,19}`.
        public var resourceId: String?
        /// Pattern `[a-zA-Z0-9]{3,80}`.
        public var resourceSnapshotTemplateName: String?
        /// Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var createdBy: String?

        public init(
            arn: String? = nil, revision: Int? = nil, resourceType: ResourceType? = nil, resourceId: String? = nil,
            resourceSnapshotTemplateName: String? = nil, createdBy: String? = nil
        ) {
            self.arn = arn
            self.revision = revision
            self.resourceType = resourceType
            self.resourceId = resourceId
            self.resourceSnapshotTemplateName = resourceSnapshotTemplateName
            self.createdBy = createdBy
        }

        public static let members = MemberTable(["Arn", "Revision", "ResourceType", "ResourceId", "ResourceSnapshotTemplateName", "CreatedBy"], sensitive: 0b100000)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: arn = try reader.readString()
            case 1: revision = try reader.readInteger()
            case 2: resourceType = ResourceType(rawValue: try reader.readString())
            case 3: resourceId = try reader.readString()
            case 4: resourceSnapshotTemplateName = try reader.readString()
            case 5: createdBy = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, arn)
            writer.member(1, of: Self.members, revision)
            writer.member(2, of: Self.members, resourceType?.rawValue)
            writer.member(3, of: Self.members, resourceId)
            writer.member(4, of: Self.members, resourceSnapshotTemplateName)
            writer.member(5, of: Self.members, createdBy)
        }
    }
}
