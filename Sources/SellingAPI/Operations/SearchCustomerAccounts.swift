// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Finds stored customers by their facts.
    public enum SearchCustomerAccounts: SellingOperation {
        public typealias Input = Selling.SearchCustomerAccountsRequest
        public typealias Output = Selling.SearchCustomerAccountsResponse

        public static let descriptor = OperationDescriptor(
            name: "SearchCustomerAccounts",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "CustomerAccountSummaries"),
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["customer-account"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.searchCustomerAccounts(input, call)
        }
    }

    public struct AwsEnrichmentCustomerSummary: WireCarrier {
        public var industry: String?
        public var accountPlanningQualification: String?
        /// 0...50 elements.
        public var eligiblePrograms: [String]?
        public var geo: String?
        public var country: String?
        public var segment: String?

        public init(
            industry: String? = nil, accountPlanningQualification: String? = nil, eligiblePrograms: [String]? = nil,
            geo: String? = nil, country: String? = nil, segment: String? = nil
        ) {
            self.industry = industry
            self.accountPlanningQualification = accountPlanningQualification
            self.eligiblePrograms = eligiblePrograms
            self.geo = geo
            self.country = country
            self.segment = segment
        }

        public static let members = MemberTable(["Industry", "AccountPlanningQualification", "EligiblePrograms", "Geo", "Country", "Segment"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: industry = try reader.readString()
            case 1: accountPlanningQualification = try reader.readString()
            case 2: eligiblePrograms = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 3: geo = try reader.readString()
            case 4: country = try reader.readString()
            case 5: segment = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, industry)
            writer.member(1, of: Self.members, accountPlanningQualification)
            writer.member(2, of: Self.members, eligiblePrograms) { $0.list($1) { $0.write($1) } }
            writer.member(3, of: Self.members, geo)
            writer.member(4, of: Self.members, country)
            writer.member(5, of: Self.members, segment)
        }
    }

    public struct AwsEnrichmentInsightsSummary: WireCarrier {
        public var marketplaceEngagementScore: String?
        public var solutionCategory: String?
        public var solutionScore: String?

        public init(
            marketplaceEngagementScore: String? = nil, solutionCategory: String? = nil, solutionScore: String? = nil
        ) {
            self.marketplaceEngagementScore = marketplaceEngagementScore
            self.solutionCategory = solutionCategory
            self.solutionScore = solutionScore
        }

        public static let members = MemberTable(["MarketplaceEngagementScore", "SolutionCategory", "SolutionScore"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: marketplaceEngagementScore = try reader.readString()
            case 1: solutionCategory = try reader.readString()
            case 2: solutionScore = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, marketplaceEngagementScore)
            writer.member(1, of: Self.members, solutionCategory)
            writer.member(2, of: Self.members, solutionScore)
        }
    }

    public struct AwsEnrichmentSummary: WireCarrier {
        public var customer: AwsEnrichmentCustomerSummary?
        public var insights: AwsEnrichmentInsightsSummary?

        public init(customer: AwsEnrichmentCustomerSummary? = nil, insights: AwsEnrichmentInsightsSummary? = nil) {
            self.customer = customer
            self.insights = insights
        }

        public static let members = MemberTable(["Customer", "Insights"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: customer = try AwsEnrichmentCustomerSummary(from: reader)
            case 1: insights = try AwsEnrichmentInsightsSummary(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, customer)
            writer.member(1, of: Self.members, insights)
        }
    }

    public struct CustomerAccountDetailsSummary: WireCarrier {
        /// Required. Pattern `(?s).{0,120}`. Sensitive.
        public var companyName: String

        public init(companyName: String) { self.companyName = companyName }

        public static let members = MemberTable(["CompanyName"], required: 0b1, sensitive: 0b1)
        public static var unread: Self { Self(companyName: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: companyName = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, companyName)
        }
    }

    public struct CustomerAccountSort: WireCarrier {
        /// Required.
        public var sortBy: SortableField
        /// Required.
        public var sortOrder: SortOrder

        public init(sortBy: SortableField, sortOrder: SortOrder) {
            self.sortBy = sortBy
            self.sortOrder = sortOrder
        }

        public static let members = MemberTable(["SortBy", "SortOrder"], required: 0b11)
        public static var unread: Self { Self(sortBy: SortableField(rawValue: ""), sortOrder: SortOrder(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sortBy = SortableField(rawValue: try reader.readString())
            case 1: sortOrder = SortOrder(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, sortBy.rawValue)
            writer.member(1, of: Self.members, sortOrder.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(sortBy, "SortBy")
            check.value(sortOrder, "SortOrder")
        }
    }

    public struct CustomerAccountSummary: WireCarrier {
        /// Required. Pattern `arn:[a-z\-]*:partnercentral:[a-z0-9\-]*:[0-9]{12}:catalog/[a-zA-Z]+/customer-account/cust-acc-[0-9a-z]{13}`.
        public var arn: String
        /// Required. Pattern `cust-acc-[0-9a-z]{13}`.
        public var id: String
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required.
        public var enrichmentStatus: EnrichmentStatus
        /// Pattern `(?s).{0,64}`.
        public var partnerAccountIdentifier: String?
        /// Required. UTC.
        public var createdDate: Instant
        /// Required. UTC.
        public var lastModifiedDate: Instant
        /// Required.
        public var customerAccount: CustomerAccountDetailsSummary
        public var awsEnrichment: AwsEnrichmentSummary?

        public init(
            arn: String, id: String, catalog: String, enrichmentStatus: EnrichmentStatus,
            partnerAccountIdentifier: String? = nil, createdDate: Instant, lastModifiedDate: Instant,
            customerAccount: CustomerAccountDetailsSummary, awsEnrichment: AwsEnrichmentSummary? = nil
        ) {
            self.arn = arn
            self.id = id
            self.catalog = catalog
            self.enrichmentStatus = enrichmentStatus
            self.partnerAccountIdentifier = partnerAccountIdentifier
            self.createdDate = createdDate
            self.lastModifiedDate = lastModifiedDate
            self.customerAccount = customerAccount
            self.awsEnrichment = awsEnrichment
        }

        public static let members = MemberTable(["Arn", "Id", "Catalog", "EnrichmentStatus", "PartnerAccountIdentifier", "CreatedDate", "LastModifiedDate", "CustomerAccount", "AwsEnrichment"], required: 0b11101111)
        public static var unread: Self { Self(arn: "", id: "", catalog: "", enrichmentStatus: EnrichmentStatus(rawValue: ""), createdDate: Instant(seconds: 0), lastModifiedDate: Instant(seconds: 0), customerAccount: CustomerAccountDetailsSummary(companyName: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: arn = try reader.readString()
            case 1: id = try reader.readString()
            case 2: catalog = try reader.readString()
            case 3: enrichmentStatus = EnrichmentStatus(rawValue: try reader.readString())
            case 4: partnerAccountIdentifier = try reader.readString()
            case 5: createdDate = try reader.readInstant()
            case 6: lastModifiedDate = try reader.readInstant()
            case 7: customerAccount = try CustomerAccountDetailsSummary(from: reader)
            case 8: awsEnrichment = try AwsEnrichmentSummary(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, arn)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, catalog)
            writer.member(3, of: Self.members, enrichmentStatus.rawValue)
            writer.member(4, of: Self.members, partnerAccountIdentifier)
            writer.member(5, of: Self.members, createdDate)
            writer.member(6, of: Self.members, lastModifiedDate)
            writer.member(7, of: Self.members, customerAccount)
            writer.member(8, of: Self.members, awsEnrichment)
        }
    }

    public struct SearchCustomerAccountsRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        public var filter: Filter?
        public var sort: CustomerAccountSort?
        /// 1...100.
        public var maxResults: Int?
        public var nextToken: String?

        public init(
            catalog: String, filter: Filter? = nil, sort: CustomerAccountSort? = nil, maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.catalog = catalog
            self.filter = filter
            self.sort = sort
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["Catalog", "Filter", "Sort", "MaxResults", "NextToken"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: filter = try Filter(from: reader)
            case 2: sort = try CustomerAccountSort(from: reader)
            case 3: maxResults = try reader.readInteger()
            case 4: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, filter)
            writer.member(2, of: Self.members, sort)
            writer.member(3, of: Self.members, maxResults)
            writer.member(4, of: Self.members, nextToken)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.structure(filter, "Filter")
            check.structure(sort, "Sort")
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
        }
    }

    public struct SearchCustomerAccountsResponse: WireCarrier {
        /// Required.
        public var customerAccountSummaries: [CustomerAccountSummary]
        public var nextToken: String?

        public init(customerAccountSummaries: [CustomerAccountSummary], nextToken: String? = nil) {
            self.customerAccountSummaries = customerAccountSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["CustomerAccountSummaries", "NextToken"], required: 0b1)
        public static var unread: Self { Self(customerAccountSummaries: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: customerAccountSummaries = try reader.readList { (reader) throws(SerializationError) in try CustomerAccountSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, customerAccountSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
