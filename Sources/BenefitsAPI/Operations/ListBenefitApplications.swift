// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Lists your applications.
    public enum ListBenefitApplications: BenefitsOperation {
        public typealias Input = Benefits.ListBenefitApplicationsInput
        public typealias Output = Benefits.ListBenefitApplicationsOutput

        public static let descriptor = OperationDescriptor(
            name: "ListBenefitApplications",
            service: service,
            errors: ["ValidationException", "AccessDeniedException", "InternalServerException", "ThrottlingException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "BenefitApplicationSummaries"),
            quota: Quota(perSecond: 30),
            resources: ["benefit-application"]
        )

        public static func invoke<Call>(on service: some BenefitsService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listBenefitApplications(input, call)
        }
    }

    public struct AssociatedResource: WireCarrier {
        public var resourceType: ResourceType?
        /// Deprecated.
        public var resourceIdentifier: String?
        /// Pattern `arn:aws:([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.+)`.
        public var resourceArn: String?

        public init(
            resourceType: ResourceType? = nil, resourceIdentifier: String? = nil, resourceArn: String? = nil
        ) {
            self.resourceType = resourceType
            self.resourceIdentifier = resourceIdentifier
            self.resourceArn = resourceArn
        }

        public static let members = MemberTable(["ResourceType", "ResourceIdentifier", "ResourceArn"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: resourceType = ResourceType(rawValue: try reader.readString())
            case 1: resourceIdentifier = try reader.readString()
            case 2: resourceArn = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, resourceType?.rawValue)
            writer.member(1, of: Self.members, resourceIdentifier)
            writer.member(2, of: Self.members, resourceArn)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(resourceType, "ResourceType")
            check.string(resourceArn, "ResourceArn", Benefits.Constraint.arn)
        }
    }

    public struct BenefitApplicationSummary: WireCarrier {
        /// Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String?
        /// 1...255 characters.
        public var name: String?
        /// Pattern `benappl-[0-9a-z]{14}`.
        public var id: String?
        public var arn: String?
        /// Pattern `(arn:.+|ben-[0-9a-z]{14})`.
        public var benefitId: String?
        /// Each: Pattern `[A-Za-z0-9_-]+`. Each: 1...255 characters.
        public var programs: [String]?
        public var fulfillmentTypes: [FulfillmentType]?
        public var status: BenefitApplicationStatus?
        public var stage: String?
        /// UTC.
        public var createdAt: Instant?
        /// UTC.
        public var updatedAt: Instant?
        public var benefitApplicationDetails: [String: String]?
        /// Each: Pattern `arn:aws:([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.+)`.
        public var associatedResources: [String]?

        public init(
            catalog: String? = nil, name: String? = nil, id: String? = nil, arn: String? = nil,
            benefitId: String? = nil, programs: [String]? = nil, fulfillmentTypes: [FulfillmentType]? = nil,
            status: BenefitApplicationStatus? = nil, stage: String? = nil, createdAt: Instant? = nil,
            updatedAt: Instant? = nil, benefitApplicationDetails: [String: String]? = nil,
            associatedResources: [String]? = nil
        ) {
            self.catalog = catalog
            self.name = name
            self.id = id
            self.arn = arn
            self.benefitId = benefitId
            self.programs = programs
            self.fulfillmentTypes = fulfillmentTypes
            self.status = status
            self.stage = stage
            self.createdAt = createdAt
            self.updatedAt = updatedAt
            self.benefitApplicationDetails = benefitApplicationDetails
            self.associatedResources = associatedResources
        }

        public static let members = MemberTable(["Catalog", "Name", "Id", "Arn", "BenefitId", "Programs", "FulfillmentTypes", "Status", "Stage", "CreatedAt", "UpdatedAt", "BenefitApplicationDetails", "AssociatedResources"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: name = try reader.readString()
            case 2: id = try reader.readString()
            case 3: arn = try reader.readString()
            case 4: benefitId = try reader.readString()
            case 5: programs = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 6: fulfillmentTypes = try reader.readList { (reader) throws(SerializationError) in FulfillmentType(rawValue: try reader.readString()) }
            case 7: status = BenefitApplicationStatus(rawValue: try reader.readString())
            case 8: stage = try reader.readString()
            case 9: createdAt = try reader.readInstant()
            case 10: updatedAt = try reader.readInstant()
            case 11: benefitApplicationDetails = try reader.readMap { (reader) throws(SerializationError) in try reader.readString() }
            case 12: associatedResources = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, name)
            writer.member(2, of: Self.members, id)
            writer.member(3, of: Self.members, arn)
            writer.member(4, of: Self.members, benefitId)
            writer.member(5, of: Self.members, programs) { $0.list($1) { $0.write($1) } }
            writer.member(6, of: Self.members, fulfillmentTypes) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(7, of: Self.members, status?.rawValue)
            writer.member(8, of: Self.members, stage)
            writer.member(9, of: Self.members, createdAt)
            writer.member(10, of: Self.members, updatedAt)
            writer.member(11, of: Self.members, benefitApplicationDetails) { $0.map($1) { $0.write($1) } }
            writer.member(12, of: Self.members, associatedResources) { $0.list($1) { $0.write($1) } }
        }
    }

    public struct ListBenefitApplicationsInput: WireCarrier {
        /// Required. Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String
        /// 0...1 elements. Each: Pattern `[A-Za-z0-9_-]+`. Each: 1...255 characters.
        public var programs: [String]?
        /// 0...2 elements.
        public var fulfillmentTypes: [FulfillmentType]?
        /// 0...1 elements. Each: Pattern `(arn:.+|ben-[0-9a-z]{14})`.
        public var benefitIdentifiers: [String]?
        /// 0...1 elements.
        public var status: [BenefitApplicationStatus]?
        /// 0...1 elements.
        public var stages: [String]?
        /// Deprecated.
        public var associatedResources: [AssociatedResource]?
        /// Each: Pattern `arn:aws:([a-zA-Z0-9\-])+:([a-z]{2}(-gov)?-[a-z]+-\d{1})?:(\d{12})?:(.+)`.
        public var associatedResourceArns: [String]?
        /// 1...100.
        public var maxResults: Int?
        /// Pattern `[\s\S]*`. 1...2048 characters.
        public var nextToken: String?

        public init(
            catalog: String, programs: [String]? = nil, fulfillmentTypes: [FulfillmentType]? = nil,
            benefitIdentifiers: [String]? = nil, status: [BenefitApplicationStatus]? = nil, stages: [String]? = nil,
            associatedResources: [AssociatedResource]? = nil, associatedResourceArns: [String]? = nil,
            maxResults: Int? = nil, nextToken: String? = nil
        ) {
            self.catalog = catalog
            self.programs = programs
            self.fulfillmentTypes = fulfillmentTypes
            self.benefitIdentifiers = benefitIdentifiers
            self.status = status
            self.stages = stages
            self.associatedResources = associatedResources
            self.associatedResourceArns = associatedResourceArns
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Catalog", "Programs", "FulfillmentTypes", "BenefitIdentifiers", "Status", "Stages", "AssociatedResources", "AssociatedResourceArns", "MaxResults", "NextToken"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: programs = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 2: fulfillmentTypes = try reader.readList { (reader) throws(SerializationError) in FulfillmentType(rawValue: try reader.readString()) }
            case 3: benefitIdentifiers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 4: status = try reader.readList { (reader) throws(SerializationError) in BenefitApplicationStatus(rawValue: try reader.readString()) }
            case 5: stages = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 6: associatedResources = try reader.readList { (reader) throws(SerializationError) in try AssociatedResource(from: reader) }
            case 7: associatedResourceArns = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 8: maxResults = try reader.readInteger()
            case 9: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, programs) { $0.list($1) { $0.write($1) } }
            writer.member(2, of: Self.members, fulfillmentTypes) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(3, of: Self.members, benefitIdentifiers) { $0.list($1) { $0.write($1) } }
            writer.member(4, of: Self.members, status) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(5, of: Self.members, stages) { $0.list($1) { $0.write($1) } }
            writer.member(6, of: Self.members, associatedResources) { $0.list($1) { $1.write(to: $0) } }
            writer.member(7, of: Self.members, associatedResourceArns) { $0.list($1) { $0.write($1) } }
            writer.member(8, of: Self.members, maxResults)
            writer.member(9, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Benefits.Constraint.catalogName)
            check.count(programs?.count, "Programs", min: 0, max: 1)
            for element in programs ?? [] {
                check.string(element, "Programs", Benefits.Constraint.program)
            }
            check.count(fulfillmentTypes?.count, "FulfillmentTypes", min: 0, max: 2)
            for element in fulfillmentTypes ?? [] {
                check.value(element, "FulfillmentTypes")
            }
            check.count(benefitIdentifiers?.count, "BenefitIdentifiers", min: 0, max: 1)
            for element in benefitIdentifiers ?? [] {
                check.string(element, "BenefitIdentifiers", Benefits.Constraint.benefitId)
            }
            check.count(status?.count, "Status", min: 0, max: 1)
            for element in status ?? [] {
                check.value(element, "Status")
            }
            check.count(stages?.count, "Stages", min: 0, max: 1)
            for element in associatedResources ?? [] {
                check.structure(element, "AssociatedResources")
            }
            for element in associatedResourceArns ?? [] {
                check.string(element, "AssociatedResourceArns", Benefits.Constraint.arn)
            }
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.string(nextToken, "NextToken", Benefits.Constraint.listBenefitApplicationsInputNextTokenString)
        }
    }

    public struct ListBenefitApplicationsOutput: WireCarrier {
        public var benefitApplicationSummaries: [BenefitApplicationSummary]?
        /// 0...2048 characters.
        public var nextToken: String?

        public init(benefitApplicationSummaries: [BenefitApplicationSummary]? = nil, nextToken: String? = nil) {
            self.benefitApplicationSummaries = benefitApplicationSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["BenefitApplicationSummaries", "NextToken"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: benefitApplicationSummaries = try reader.readList { (reader) throws(SerializationError) in try BenefitApplicationSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, benefitApplicationSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
