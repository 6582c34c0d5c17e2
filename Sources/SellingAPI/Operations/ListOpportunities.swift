// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Lists opportunities, latest change first.
    public enum ListOpportunities: SellingOperation {
        public typealias Input = Selling.ListOpportunitiesRequest
        public typealias Output = Selling.ListOpportunitiesResponse

        public static let descriptor = OperationDescriptor(
            name: "ListOpportunities",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "OpportunitySummaries"),
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["opportunity"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.listOpportunities(input, call)
        }
    }

    public struct AccountSummary: WireCarrier {
        public var industry: Industry?
        /// Pattern `(?s).{0,255}`.
        public var otherIndustry: String?
        /// Required. Pattern `(?s).{0,120}`. Sensitive.
        public var companyName: String
        /// Pattern `(?s).{4,255}`. Sensitive.
        public var websiteUrl: String?
        public var address: AddressSummary?

        public init(
            industry: Industry? = nil, otherIndustry: String? = nil, companyName: String, websiteUrl: String? = nil,
            address: AddressSummary? = nil
        ) {
            self.industry = industry
            self.otherIndustry = otherIndustry
            self.companyName = companyName
            self.websiteUrl = websiteUrl
            self.address = address
        }

        public static let members = MemberTable(["Industry", "OtherIndustry", "CompanyName", "WebsiteUrl", "Address"], required: 0b100, sensitive: 0b1100)
        public static var unread: Self { Self(companyName: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: industry = Industry(rawValue: try reader.readString())
            case 1: otherIndustry = try reader.readString()
            case 2: companyName = try reader.readString()
            case 3: websiteUrl = try reader.readString()
            case 4: address = try AddressSummary(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, industry?.rawValue)
            writer.member(1, of: Self.members, otherIndustry)
            writer.member(2, of: Self.members, companyName)
            writer.member(3, of: Self.members, websiteUrl)
            writer.member(4, of: Self.members, address)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(industry, "Industry")
            check.string(otherIndustry, "OtherIndustry", Selling.Constraint.accountSummaryOtherIndustryString)
            check.string(companyName, "CompanyName", Selling.Constraint.accountSummaryCompanyNameString)
            check.string(websiteUrl, "WebsiteUrl", Selling.Constraint.websiteUrl)
            check.structure(address, "Address")
        }
    }

    public struct AddressSummary: WireCarrier {
        /// Pattern `(?s).{0,255}`. Sensitive.
        public var city: String?
        /// Pattern `(?s).{0,20}`. Sensitive.
        public var postalCode: String?
        /// Sensitive.
        public var stateOrRegion: String?
        /// Sensitive.
        public var countryCode: CountryCode?

        public init(
            city: String? = nil, postalCode: String? = nil, stateOrRegion: String? = nil,
            countryCode: CountryCode? = nil
        ) {
            self.city = city
            self.postalCode = postalCode
            self.stateOrRegion = stateOrRegion
            self.countryCode = countryCode
        }

        public static let members = MemberTable(["City", "PostalCode", "StateOrRegion", "CountryCode"], sensitive: 0b1111)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: city = try reader.readString()
            case 1: postalCode = try reader.readString()
            case 2: stateOrRegion = try reader.readString()
            case 3: countryCode = CountryCode(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, city)
            writer.member(1, of: Self.members, postalCode)
            writer.member(2, of: Self.members, stateOrRegion)
            writer.member(3, of: Self.members, countryCode?.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(city, "City", Selling.Constraint.addressSummaryCityString)
            check.string(postalCode, "PostalCode", Selling.Constraint.addressSummaryPostalCodeString)
            check.value(countryCode, "CountryCode")
        }
    }

    public struct CreatedDateFilter: WireCarrier {
        /// UTC.
        public var afterCreatedDate: Instant?
        /// UTC.
        public var beforeCreatedDate: Instant?

        public init(afterCreatedDate: Instant? = nil, beforeCreatedDate: Instant? = nil) {
            self.afterCreatedDate = afterCreatedDate
            self.beforeCreatedDate = beforeCreatedDate
        }

        public static let members = MemberTable(["AfterCreatedDate", "BeforeCreatedDate"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: afterCreatedDate = try reader.readInstant()
            case 1: beforeCreatedDate = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, afterCreatedDate)
            writer.member(1, of: Self.members, beforeCreatedDate)
        }
    }

    public struct CustomerSummary: WireCarrier {
        public var account: AccountSummary?

        public init(account: AccountSummary? = nil) { self.account = account }

        public static let members = MemberTable(["Account"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: account = try AccountSummary(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, account)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.structure(account, "Account")
        }
    }

    public struct LastModifiedDate: WireCarrier {
        /// UTC.
        public var afterLastModifiedDate: Instant?
        /// UTC.
        public var beforeLastModifiedDate: Instant?

        public init(afterLastModifiedDate: Instant? = nil, beforeLastModifiedDate: Instant? = nil) {
            self.afterLastModifiedDate = afterLastModifiedDate
            self.beforeLastModifiedDate = beforeLastModifiedDate
        }

        public static let members = MemberTable(["AfterLastModifiedDate", "BeforeLastModifiedDate"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: afterLastModifiedDate = try reader.readInstant()
            case 1: beforeLastModifiedDate = try reader.readInstant()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, afterLastModifiedDate)
            writer.member(1, of: Self.members, beforeLastModifiedDate)
        }
    }

    public struct LifeCycleSummary: WireCarrier {
        public var stage: Stage?
        public var closedLostReason: ClosedLostReason?
        /// Pattern `(?s).{0,255}`. Sensitive.
        public var nextSteps: String?
        /// Pattern `[1-9][0-9]{3}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])`.
        public var targetCloseDate: String?
        public var reviewStatus: ReviewStatus?
        public var reviewComments: String?
        public var reviewStatusReason: String?

        public init(
            stage: Stage? = nil, closedLostReason: ClosedLostReason? = nil, nextSteps: String? = nil,
            targetCloseDate: String? = nil, reviewStatus: ReviewStatus? = nil, reviewComments: String? = nil,
            reviewStatusReason: String? = nil
        ) {
            self.stage = stage
            self.closedLostReason = closedLostReason
            self.nextSteps = nextSteps
            self.targetCloseDate = targetCloseDate
            self.reviewStatus = reviewStatus
            self.reviewComments = reviewComments
            self.reviewStatusReason = reviewStatusReason
        }

        public static let members = MemberTable(["Stage", "ClosedLostReason", "NextSteps", "TargetCloseDate", "ReviewStatus", "ReviewComments", "ReviewStatusReason"], sensitive: 0b100)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: stage = Stage(rawValue: try reader.readString())
            case 1: closedLostReason = ClosedLostReason(rawValue: try reader.readString())
            case 2: nextSteps = try reader.readString()
            case 3: targetCloseDate = try reader.readString()
            case 4: reviewStatus = ReviewStatus(rawValue: try reader.readString())
            case 5: reviewComments = try reader.readString()
            case 6: reviewStatusReason = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, stage?.rawValue)
            writer.member(1, of: Self.members, closedLostReason?.rawValue)
            writer.member(2, of: Self.members, nextSteps)
            writer.member(3, of: Self.members, targetCloseDate)
            writer.member(4, of: Self.members, reviewStatus?.rawValue)
            writer.member(5, of: Self.members, reviewComments)
            writer.member(6, of: Self.members, reviewStatusReason)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(stage, "Stage")
            check.value(closedLostReason, "ClosedLostReason")
            check.string(nextSteps, "NextSteps", Selling.Constraint.lifeCycleSummaryNextStepsString)
            check.string(targetCloseDate, "TargetCloseDate", Selling.Constraint.date)
            check.value(reviewStatus, "ReviewStatus")
        }

        /// `targetCloseDate` as a day; nil when there is none.
        public var targetCloseDay: CalendarDay? {
            get { targetCloseDate.flatMap(CalendarDay.init) }
            set { targetCloseDate = newValue?.description }
        }
    }

    public struct ListOpportunitiesRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// 1...100.
        public var maxResults: Int?
        public var nextToken: String?
        public var sort: OpportunitySort?
        public var lastModifiedDate: LastModifiedDate?
        /// 0...20 elements. Each: Pattern `O[0-9]{1,19}`.
        public var identifier: [String]?
        /// 0...10 elements.
        public var lifeCycleStage: [Stage]?
        /// 0...10 elements.
        public var lifeCycleReviewStatus: [ReviewStatus]?
        /// 0...10 elements.
        public var customerCompanyName: [String]?
        public var createdDate: CreatedDateFilter?
        public var targetCloseDate: TargetCloseDateFilter?

        public init(
            catalog: String, maxResults: Int? = nil, nextToken: String? = nil, sort: OpportunitySort? = nil,
            lastModifiedDate: LastModifiedDate? = nil, identifier: [String]? = nil, lifeCycleStage: [Stage]? = nil,
            lifeCycleReviewStatus: [ReviewStatus]? = nil, customerCompanyName: [String]? = nil,
            createdDate: CreatedDateFilter? = nil, targetCloseDate: TargetCloseDateFilter? = nil
        ) {
            self.catalog = catalog
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.sort = sort
            self.lastModifiedDate = lastModifiedDate
            self.identifier = identifier
            self.lifeCycleStage = lifeCycleStage
            self.lifeCycleReviewStatus = lifeCycleReviewStatus
            self.customerCompanyName = customerCompanyName
            self.createdDate = createdDate
            self.targetCloseDate = targetCloseDate
        }

        public static let members = MemberTable(["Catalog", "MaxResults", "NextToken", "Sort", "LastModifiedDate", "Identifier", "LifeCycleStage", "LifeCycleReviewStatus", "CustomerCompanyName", "CreatedDate", "TargetCloseDate"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: maxResults = try reader.readInteger()
            case 2: nextToken = try reader.readString()
            case 3: sort = try OpportunitySort(from: reader)
            case 4: lastModifiedDate = try LastModifiedDate(from: reader)
            case 5: identifier = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 6: lifeCycleStage = try reader.readList { (reader) throws(SerializationError) in Stage(rawValue: try reader.readString()) }
            case 7: lifeCycleReviewStatus = try reader.readList { (reader) throws(SerializationError) in ReviewStatus(rawValue: try reader.readString()) }
            case 8: customerCompanyName = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 9: createdDate = try CreatedDateFilter(from: reader)
            case 10: targetCloseDate = try TargetCloseDateFilter(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, maxResults)
            writer.member(2, of: Self.members, nextToken)
            writer.member(3, of: Self.members, sort)
            writer.member(4, of: Self.members, lastModifiedDate)
            writer.member(5, of: Self.members, identifier) { $0.list($1) { $0.write($1) } }
            writer.member(6, of: Self.members, lifeCycleStage) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(7, of: Self.members, lifeCycleReviewStatus) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(8, of: Self.members, customerCompanyName) { $0.list($1) { $0.write($1) } }
            writer.member(9, of: Self.members, createdDate)
            writer.member(10, of: Self.members, targetCloseDate)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.structure(sort, "Sort")
            check.count(identifier?.count, "Identifier", min: 0, max: 20)
            for element in identifier ?? [] {
                check.string(element, "Identifier", Selling.Constraint.opportunityIdentifier)
            }
            check.count(lifeCycleStage?.count, "LifeCycleStage", min: 0, max: 10)
            for element in lifeCycleStage ?? [] {
                check.value(element, "LifeCycleStage")
            }
            check.count(lifeCycleReviewStatus?.count, "LifeCycleReviewStatus", min: 0, max: 10)
            for element in lifeCycleReviewStatus ?? [] {
                check.value(element, "LifeCycleReviewStatus")
            }
            check.count(customerCompanyName?.count, "CustomerCompanyName", min: 0, max: 10)
            check.structure(targetCloseDate, "TargetCloseDate")
        }
    }

    public struct ListOpportunitiesResponse: WireCarrier {
        /// Required.
        public var opportunitySummaries: [OpportunitySummary]
        public var nextToken: String?

        public init(opportunitySummaries: [OpportunitySummary], nextToken: String? = nil) {
            self.opportunitySummaries = opportunitySummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["OpportunitySummaries", "NextToken"], required: 0b1)
        public static var unread: Self { Self(opportunitySummaries: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: opportunitySummaries = try reader.readList { (reader) throws(SerializationError) in try OpportunitySummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, opportunitySummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }

    public struct OpportunitySort: WireCarrier {
        /// Required.
        public var sortOrder: SortOrder
        /// Required.
        public var sortBy: OpportunitySortName

        public init(sortOrder: SortOrder, sortBy: OpportunitySortName) {
            self.sortOrder = sortOrder
            self.sortBy = sortBy
        }

        public static let members = MemberTable(["SortOrder", "SortBy"], required: 0b11)
        public static var unread: Self { Self(sortOrder: SortOrder(rawValue: ""), sortBy: OpportunitySortName(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sortOrder = SortOrder(rawValue: try reader.readString())
            case 1: sortBy = OpportunitySortName(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, sortOrder.rawValue)
            writer.member(1, of: Self.members, sortBy.rawValue)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(sortOrder, "SortOrder")
            check.value(sortBy, "SortBy")
        }
    }

    public struct OpportunitySummary: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Pattern `O[0-9]{1,19}`.
        public var id: String?
        /// Pattern `arn:.*`.
        public var arn: String?
        public var partnerOpportunityIdentifier: String?
        public var opportunityType: OpportunityType?
        /// UTC.
        public var lastModifiedDate: Instant?
        /// UTC.
        public var createdDate: Instant?
        public var lifeCycle: LifeCycleSummary?
        public var customer: CustomerSummary?
        public var project: ProjectSummary?

        public init(
            catalog: String, id: String? = nil, arn: String? = nil, partnerOpportunityIdentifier: String? = nil,
            opportunityType: OpportunityType? = nil, lastModifiedDate: Instant? = nil, createdDate: Instant? = nil,
            lifeCycle: LifeCycleSummary? = nil, customer: CustomerSummary? = nil, project: ProjectSummary? = nil
        ) {
            self.catalog = catalog
            self.id = id
            self.arn = arn
            self.partnerOpportunityIdentifier = partnerOpportunityIdentifier
            self.opportunityType = opportunityType
            self.lastModifiedDate = lastModifiedDate
            self.createdDate = createdDate
            self.lifeCycle = lifeCycle
            self.customer = customer
            self.project = project
        }

        public static let members = MemberTable(["Catalog", "Id", "Arn", "PartnerOpportunityIdentifier", "OpportunityType", "LastModifiedDate", "CreatedDate", "LifeCycle", "Customer", "Project"], required: 0b1)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: id = try reader.readString()
            case 2: arn = try reader.readString()
            case 3: partnerOpportunityIdentifier = try reader.readString()
            case 4: opportunityType = OpportunityType(rawValue: try reader.readString())
            case 5: lastModifiedDate = try reader.readInstant()
            case 6: createdDate = try reader.readInstant()
            case 7: lifeCycle = try LifeCycleSummary(from: reader)
            case 8: customer = try CustomerSummary(from: reader)
            case 9: project = try ProjectSummary(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, id)
            writer.member(2, of: Self.members, arn)
            writer.member(3, of: Self.members, partnerOpportunityIdentifier)
            writer.member(4, of: Self.members, opportunityType?.rawValue)
            writer.member(5, of: Self.members, lastModifiedDate)
            writer.member(6, of: Self.members, createdDate)
            writer.member(7, of: Self.members, lifeCycle)
            writer.member(8, of: Self.members, customer)
            writer.member(9, of: Self.members, project)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(id, "Id", Selling.Constraint.opportunityIdentifier)
            check.string(arn, "Arn", Selling.Constraint.opportunityArn)
            check.value(opportunityType, "OpportunityType")
            check.structure(lifeCycle, "LifeCycle")
            check.structure(customer, "Customer")
            check.structure(project, "Project")
        }
    }

    public struct ProjectSummary: WireCarrier {
        public var deliveryModels: [DeliveryModel]?
        /// 0...10 elements.
        public var expectedCustomerSpend: [ExpectedCustomerSpend]?
        public var expectedContractDuration: ExpectedContractDuration?

        public init(
            deliveryModels: [DeliveryModel]? = nil, expectedCustomerSpend: [ExpectedCustomerSpend]? = nil,
            expectedContractDuration: ExpectedContractDuration? = nil
        ) {
            self.deliveryModels = deliveryModels
            self.expectedCustomerSpend = expectedCustomerSpend
            self.expectedContractDuration = expectedContractDuration
        }

        public static let members = MemberTable(["DeliveryModels", "ExpectedCustomerSpend", "ExpectedContractDuration"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: deliveryModels = try reader.readList { (reader) throws(SerializationError) in DeliveryModel(rawValue: try reader.readString()) }
            case 1: expectedCustomerSpend = try reader.readList { (reader) throws(SerializationError) in try ExpectedCustomerSpend(from: reader) }
            case 2: expectedContractDuration = try ExpectedContractDuration(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, deliveryModels) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(1, of: Self.members, expectedCustomerSpend) { $0.list($1) { $1.write(to: $0) } }
            writer.member(2, of: Self.members, expectedContractDuration)
        }

        public func check(_ check: inout ConstraintCheck) {
            for element in deliveryModels ?? [] {
                check.value(element, "DeliveryModels")
            }
            check.count(expectedCustomerSpend?.count, "ExpectedCustomerSpend", min: 0, max: 10)
            for element in expectedCustomerSpend ?? [] {
                check.structure(element, "ExpectedCustomerSpend")
            }
            check.structure(expectedContractDuration, "ExpectedContractDuration")
        }
    }

    public struct TargetCloseDateFilter: WireCarrier {
        /// Pattern `[1-9][0-9]{3}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])`.
        public var afterTargetCloseDate: String?
        /// Pattern `[1-9][0-9]{3}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])`.
        public var beforeTargetCloseDate: String?

        public init(afterTargetCloseDate: String? = nil, beforeTargetCloseDate: String? = nil) {
            self.afterTargetCloseDate = afterTargetCloseDate
            self.beforeTargetCloseDate = beforeTargetCloseDate
        }

        public static let members = MemberTable(["AfterTargetCloseDate", "BeforeTargetCloseDate"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: afterTargetCloseDate = try reader.readString()
            case 1: beforeTargetCloseDate = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, afterTargetCloseDate)
            writer.member(1, of: Self.members, beforeTargetCloseDate)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(afterTargetCloseDate, "AfterTargetCloseDate", Selling.Constraint.date)
            check.string(beforeTargetCloseDate, "BeforeTargetCloseDate", Selling.Constraint.date)
        }

        /// `afterTargetCloseDate` as a day; nil when there is none.
        public var afterTargetCloseDay: CalendarDay? {
            get { afterTargetCloseDate.flatMap(CalendarDay.init) }
            set { afterTargetCloseDate = newValue?.description }
        }
        /// `beforeTargetCloseDate` as a day; nil when there is none.
        public var beforeTargetCloseDay: CalendarDay? {
            get { beforeTargetCloseDate.flatMap(CalendarDay.init) }
            set { beforeTargetCloseDate = newValue?.description }
        }
    }
}
