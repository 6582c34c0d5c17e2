// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists which records belong to which engagements.
    public enum ListEngagementResourceAssociations: SellingOperation {
        public typealias Input = Selling.ListEngagementResourceAssociationsRequest
        public typealias Output = Selling.ListEngagementResourceAssociationsResponse

        public static let descriptor = OperationDescriptor(
            name: "ListEngagementResourceAssociations",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "EngagementResourceAssociationSummaries"),
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["engagement"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listEngagementResourceAssociations(input, call)
        }
    }

    public struct EngagementResourceAssociationSummary: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Pattern `eng-[0-9a-z]{14}`.
        public var engagementId: String?
        public var resourceType: ResourceType?
        /// Pattern `O[0-9]{1,19}`.
        public var resourceId: String?
        /// Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var createdBy: String?

        public init(
            catalog: String, engagementId: String? = nil, resourceType: ResourceType? = nil, resourceId: String? = nil,
            createdBy: String? = nil
        ) {
            self.catalog = catalog
            self.engagementId = engagementId
            self.resourceType = resourceType
            self.resourceId = resourceId
            self.createdBy = createdBy
        }

        public static let members = MemberTable(["Catalog", "EngagementId", "ResourceType", "ResourceId", "CreatedBy"], required: 0b1, sensitive: 0b10000)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: engagementId = try reader.readString()
            case 2: resourceType = ResourceType(rawValue: try reader.readString())
            case 3: resourceId = try reader.readString()
            case 4: createdBy = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, engagementId)
            writer.member(2, of: Self.members, resourceType?.rawValue)
            writer.member(3, of: Self.members, resourceId)
            writer.member(4, of: Self.members, createdBy)
        }
    }

    public struct ListEngagementResourceAssociationsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// 1...1000.
        public var maxResults: Int?
        public var nextToken: String?
        /// Pattern `eng-[0-9a-z]{14}`.
        public var engagementIdentifier: String?
        public var resourceType: ResourceType?
        /// Pattern `O[0-9]{1,19}`.
        public var resourceIdentifier: String?
        /// Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var createdBy: String?

        public init(
            catalog: String, maxResults: Int? = nil, nextToken: String? = nil, engagementIdentifier: String? = nil,
            resourceType: ResourceType? = nil, resourceIdentifier: String? = nil, createdBy: String? = nil
        ) {
            self.catalog = catalog
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.engagementIdentifier = engagementIdentifier
            self.resourceType = resourceType
            self.resourceIdentifier = resourceIdentifier
            self.createdBy = createdBy
        }

        public static let members = MemberTable(["Catalog", "MaxResults", "NextToken", "EngagementIdentifier", "ResourceType", "ResourceIdentifier", "CreatedBy"], required: 0b1, sensitive: 0b1000000)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: maxResults = try reader.readInteger()
            case 2: nextToken = try reader.readString()
            case 3: engagementIdentifier = try reader.readString()
            case 4: resourceType = ResourceType(rawValue: try reader.readString())
            case 5: resourceIdentifier = try reader.readString()
            case 6: createdBy = try reader.readString()
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
            writer.member(6, of: Self.members, createdBy)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.integer(maxResults, "MaxResults", min: 1, max: 1000)
            check.string(engagementIdentifier, "EngagementIdentifier", Selling.Constraint.engagementIdentifier)
            check.value(resourceType, "ResourceType")
            check.string(resourceIdentifier, "ResourceIdentifier", Selling.Constraint.resourceIdentifier)
            check.string(createdBy, "CreatedBy", Selling.Constraint.awsAccount)
        }
    }

    public struct ListEngagementResourceAssociationsResponse: WireCarrier {
        /// Required.
        public var engagementResourceAssociationSummaries: [EngagementResourceAssociationSummary]
        public var nextToken: String?

        public init(
            engagementResourceAssociationSummaries: [EngagementResourceAssociationSummary], nextToken: String? = nil
        ) {
            self.engagementResourceAssociationSummaries = engagementResourceAssociationSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["EngagementResourceAssociationSummaries", "NextToken"], required: 0b1)
        public static var unread: Self { Self(engagementResourceAssociationSummaries: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: engagementResourceAssociationSummaries = try reader.readList { (reader) throws(SerializationError) in try EngagementResourceAssociationSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, engagementResourceAssociationSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
