// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Benefits {
    /// Lists what has been granted to you.
    public enum ListBenefitAllocations: BenefitsOperation {
        public typealias Input = Benefits.ListBenefitAllocationsInput
        public typealias Output = Benefits.ListBenefitAllocationsOutput

        public static let descriptor = OperationDescriptor(
            name: "ListBenefitAllocations",
            service: service,
            errors: ["AccessDeniedException", "ValidationException", "InternalServerException", "ResourceNotFoundException", "ThrottlingException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "BenefitAllocationSummaries"),
            quota: Quota(perSecond: 20),
            resources: ["benefit-allocation"]
        )

        public static func invoke<Call>(on service: some BenefitsService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listBenefitAllocations(input, call)
        }
    }

    public struct BenefitAllocationSummary: WireCarrier {
        /// Pattern `benalloc-[0-9a-z]{14}`.
        public var id: String?
        /// Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String?
        public var arn: String?
        public var status: BenefitAllocationStatus?
        public var statusReason: String?
        /// 1...255 characters.
        public var name: String?
        /// Pattern `(arn:.+|ben-[0-9a-z]{14})`.
        public var benefitId: String?
        /// Pattern `benappl-[0-9a-z]{14}`.
        public var benefitApplicationId: String?
        public var fulfillmentTypes: [FulfillmentType]?
        /// UTC.
        public var createdAt: Instant?
        /// UTC.
        public var expiresAt: Instant?
        /// Each: Pattern `(arn:.+|ben-[0-9a-z]{14})`.
        public var applicableBenefitIds: [String]?

        public init(
            id: String? = nil, catalog: String? = nil, arn: String? = nil, status: BenefitAllocationStatus? = nil,
            statusReason: String? = nil, name: String? = nil, benefitId: String? = nil,
            benefitApplicationId: String? = nil, fulfillmentTypes: [FulfillmentType]? = nil, createdAt: Instant? = nil,
            expiresAt: Instant? = nil, applicableBenefitIds: [String]? = nil
        ) {
            self.id = id
            self.catalog = catalog
            self.arn = arn
            self.status = status
            self.statusReason = statusReason
            self.name = name
            self.benefitId = benefitId
            self.benefitApplicationId = benefitApplicationId
            self.fulfillmentTypes = fulfillmentTypes
            self.createdAt = createdAt
            self.expiresAt = expiresAt
            self.applicableBenefitIds = applicableBenefitIds
        }

        public static let members = MemberTable(["Id", "Catalog", "Arn", "Status", "StatusReason", "Name", "BenefitId", "BenefitApplicationId", "FulfillmentTypes", "CreatedAt", "ExpiresAt", "ApplicableBenefitIds"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: catalog = try reader.readString()
            case 2: arn = try reader.readString()
            case 3: status = BenefitAllocationStatus(rawValue: try reader.readString())
            case 4: statusReason = try reader.readString()
            case 5: name = try reader.readString()
            case 6: benefitId = try reader.readString()
            case 7: benefitApplicationId = try reader.readString()
            case 8: fulfillmentTypes = try reader.readList { (reader) throws(SerializationError) in FulfillmentType(rawValue: try reader.readString()) }
            case 9: createdAt = try reader.readInstant()
            case 10: expiresAt = try reader.readInstant()
            case 11: applicableBenefitIds = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, catalog)
            writer.member(2, of: Self.members, arn)
            writer.member(3, of: Self.members, status?.rawValue)
            writer.member(4, of: Self.members, statusReason)
            writer.member(5, of: Self.members, name)
            writer.member(6, of: Self.members, benefitId)
            writer.member(7, of: Self.members, benefitApplicationId)
            writer.member(8, of: Self.members, fulfillmentTypes) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(9, of: Self.members, createdAt)
            writer.member(10, of: Self.members, expiresAt)
            writer.member(11, of: Self.members, applicableBenefitIds) { $0.list($1) { $0.write($1) } }
        }
    }

    public struct ListBenefitAllocationsInput: WireCarrier {
        /// Required. Pattern `[A-Za-z0-9_-]+`.
        public var catalog: String
        /// 0...2 elements.
        public var fulfillmentTypes: [FulfillmentType]?
        /// 0...1 elements. Each: Pattern `(arn:.+|ben-[0-9a-z]{14})`.
        public var benefitIdentifiers: [String]?
        /// 0...1 elements. Each: Pattern `(arn:.+|benappl-[0-9a-z]{14})`.
        public var benefitApplicationIdentifiers: [String]?
        /// 0...1 elements.
        public var status: [BenefitAllocationStatus]?
        /// 1...100.
        public var maxResults: Int?
        /// Pattern `[\s\S]*`. 1...2048 characters.
        public var nextToken: String?

        public init(
            catalog: String, fulfillmentTypes: [FulfillmentType]? = nil, benefitIdentifiers: [String]? = nil,
            benefitApplicationIdentifiers: [String]? = nil, status: [BenefitAllocationStatus]? = nil,
            maxResults: Int? = nil, nextToken: String? = nil
        ) {
            self.catalog = catalog
            self.fulfillmentTypes = fulfillmentTypes
            self.benefitIdentifiers = benefitIdentifiers
            self.benefitApplicationIdentifiers = benefitApplicationIdentifiers
            self.status = status
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Catalog", "FulfillmentTypes", "BenefitIdentifiers", "BenefitApplicationIdentifiers", "Status", "MaxResults", "NextToken"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: fulfillmentTypes = try reader.readList { (reader) throws(SerializationError) in FulfillmentType(rawValue: try reader.readString()) }
            case 2: benefitIdentifiers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 3: benefitApplicationIdentifiers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 4: status = try reader.readList { (reader) throws(SerializationError) in BenefitAllocationStatus(rawValue: try reader.readString()) }
            case 5: maxResults = try reader.readInteger()
            case 6: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, fulfillmentTypes) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(2, of: Self.members, benefitIdentifiers) { $0.list($1) { $0.write($1) } }
            writer.member(3, of: Self.members, benefitApplicationIdentifiers) { $0.list($1) { $0.write($1) } }
            writer.member(4, of: Self.members, status) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(5, of: Self.members, maxResults)
            writer.member(6, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Benefits.Constraint.catalogName)
            check.count(fulfillmentTypes?.count, "FulfillmentTypes", min: 0, max: 2)
            for element in fulfillmentTypes ?? [] {
                check.value(element, "FulfillmentTypes")
            }
            check.count(benefitIdentifiers?.count, "BenefitIdentifiers", min: 0, max: 1)
            for element in benefitIdentifiers ?? [] {
                check.string(element, "BenefitIdentifiers", Benefits.Constraint.benefitId)
            }
            check.count(benefitApplicationIdentifiers?.count, "BenefitApplicationIdentifiers", min: 0, max: 1)
            for element in benefitApplicationIdentifiers ?? [] {
                check.string(element, "BenefitApplicationIdentifiers", Benefits.Constraint.benefitApplicationIdentifier)
            }
            check.count(status?.count, "Status", min: 0, max: 1)
            for element in status ?? [] {
                check.value(element, "Status")
            }
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.string(nextToken, "NextToken", Benefits.Constraint.listBenefitAllocationsInputNextTokenString)
        }
    }

    public struct ListBenefitAllocationsOutput: WireCarrier {
        public var benefitAllocationSummaries: [BenefitAllocationSummary]?
        /// 0...2048 characters.
        public var nextToken: String?

        public init(benefitAllocationSummaries: [BenefitAllocationSummary]? = nil, nextToken: String? = nil) {
            self.benefitAllocationSummaries = benefitAllocationSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["BenefitAllocationSummaries", "NextToken"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: benefitAllocationSummaries = try reader.readList { (reader) throws(SerializationError) in try BenefitAllocationSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, benefitAllocationSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
