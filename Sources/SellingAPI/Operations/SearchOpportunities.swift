// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Finds opportunities by their facts.
    public enum SearchOpportunities: SellingOperation {
        public typealias Input = Selling.SearchOpportunitiesRequest
        public typealias Output = Selling.SearchOpportunitiesResponse

        public static let descriptor = OperationDescriptor(
            name: "SearchOpportunities",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            paginator: Paginator(input: "NextToken", output: "NextToken", limit: "MaxResults", results: "OpportunitySearchSummaries"),
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["opportunity"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.searchOpportunities(input, call)
        }
    }

    public struct OpportunitySearchAccount: WireCarrier {
        /// Pattern `(?s).{0,120}`. Sensitive.
        public var companyName: String?
        public var industry: Industry?
        /// Sensitive.
        public var awsAccountId: String?
        public var address: OpportunitySearchAddress?

        public init(
            companyName: String? = nil, industry: Industry? = nil, awsAccountId: String? = nil,
            address: OpportunitySearchAddress? = nil
        ) {
            self.companyName = companyName
            self.industry = industry
            self.awsAccountId = awsAccountId
            self.address = address
        }

        public static let members = MemberTable(["CompanyName", "Industry", "AwsAccountId", "Address"], sensitive: 0b101)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: companyName = try reader.readString()
            case 1: industry = Industry(rawValue: try reader.readString())
            case 2: awsAccountId = try reader.readString()
            case 3: address = try OpportunitySearchAddress(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, companyName)
            writer.member(1, of: Self.members, industry?.rawValue)
            writer.member(2, of: Self.members, awsAccountId)
            writer.member(3, of: Self.members, address)
        }
    }

    public struct OpportunitySearchAddress: WireCarrier {
        /// Sensitive.
        public var countryCode: CountryCode?

        public init(countryCode: CountryCode? = nil) { self.countryCode = countryCode }

        public static let members = MemberTable(["CountryCode"], sensitive: 0b1)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: countryCode = CountryCode(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, countryCode?.rawValue)
        }
    }

    public struct OpportunitySearchAwsSummary: WireCarrier {
        public var origin: OpportunityOrigin?
        /// Sensitive.
        public var cosellMotion: String?
        public var insights: OpportunitySearchInsights?

        public init(
            origin: OpportunityOrigin? = nil, cosellMotion: String? = nil, insights: OpportunitySearchInsights? = nil
        ) {
            self.origin = origin
            self.cosellMotion = cosellMotion
            self.insights = insights
        }

        public static let members = MemberTable(["Origin", "CosellMotion", "Insights"], sensitive: 0b10)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: origin = OpportunityOrigin(rawValue: try reader.readString())
            case 1: cosellMotion = try reader.readString()
            case 2: insights = try OpportunitySearchInsights(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, origin?.rawValue)
            writer.member(1, of: Self.members, cosellMotion)
            writer.member(2, of: Self.members, insights)
        }
    }

    public struct OpportunitySearchCustomer: WireCarrier {
        public var account: OpportunitySearchAccount?

        public init(account: OpportunitySearchAccount? = nil) { self.account = account }

        public static let members = MemberTable(["Account"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: account = try OpportunitySearchAccount(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, account)
        }
    }

    public struct OpportunitySearchExpectedCustomerSpend: WireCarrier {
        /// Pattern `((0|([1-9][0-9]{0,30}))(\.[0-9]{0,2})?)?`. Sensitive.
        public var amount: String?
        /// Required. Sensitive.
        public var currencyCode: CurrencyCode

        public init(amount: String? = nil, currencyCode: CurrencyCode) {
            self.amount = amount
            self.currencyCode = currencyCode
        }

        public static let members = MemberTable(["Amount", "CurrencyCode"], required: 0b10, sensitive: 0b11)
        public static var unread: Self { Self(currencyCode: CurrencyCode(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: amount = try reader.readString()
            case 1: currencyCode = CurrencyCode(rawValue: try reader.readString())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, amount)
            writer.member(1, of: Self.members, currencyCode.rawValue)
        }
    }

    public struct OpportunitySearchFilter: WireCarrier {
        /// 1...10 elements.
        public var andAllFilters: [OpportunitySearchFilter]?
        /// 1...10 elements.
        public var orAllFilters: [OpportunitySearchFilter]?
        @Indirect public var notFilter: OpportunitySearchFilter?
        public var equalsTo: OpportunitySearchPredicate?
        public var containsAny: OpportunitySearchPredicate?
        public var containsAll: OpportunitySearchPredicate?
        public var greaterThan: OpportunitySearchPredicate?
        public var greaterThanOrEquals: OpportunitySearchPredicate?
        public var lessThan: OpportunitySearchPredicate?
        public var lessThanOrEquals: OpportunitySearchPredicate?

        public init(
            andAllFilters: [OpportunitySearchFilter]? = nil, orAllFilters: [OpportunitySearchFilter]? = nil,
            notFilter: OpportunitySearchFilter? = nil, equalsTo: OpportunitySearchPredicate? = nil,
            containsAny: OpportunitySearchPredicate? = nil, containsAll: OpportunitySearchPredicate? = nil,
            greaterThan: OpportunitySearchPredicate? = nil, greaterThanOrEquals: OpportunitySearchPredicate? = nil,
            lessThan: OpportunitySearchPredicate? = nil, lessThanOrEquals: OpportunitySearchPredicate? = nil
        ) {
            self.andAllFilters = andAllFilters
            self.orAllFilters = orAllFilters
            self.notFilter = notFilter
            self.equalsTo = equalsTo
            self.containsAny = containsAny
            self.containsAll = containsAll
            self.greaterThan = greaterThan
            self.greaterThanOrEquals = greaterThanOrEquals
            self.lessThan = lessThan
            self.lessThanOrEquals = lessThanOrEquals
        }

        public static let members = MemberTable(["AndAllFilters", "OrAllFilters", "NotFilter", "EqualsTo", "ContainsAny", "ContainsAll", "GreaterThan", "GreaterThanOrEquals", "LessThan", "LessThanOrEquals"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: andAllFilters = try reader.readList { (reader) throws(SerializationError) in try OpportunitySearchFilter(from: reader) }
            case 1: orAllFilters = try reader.readList { (reader) throws(SerializationError) in try OpportunitySearchFilter(from: reader) }
            case 2: notFilter = try OpportunitySearchFilter(from: reader)
            case 3: equalsTo = try OpportunitySearchPredicate(from: reader)
            case 4: containsAny = try OpportunitySearchPredicate(from: reader)
            case 5: containsAll = try OpportunitySearchPredicate(from: reader)
            case 6: greaterThan = try OpportunitySearchPredicate(from: reader)
            case 7: greaterThanOrEquals = try OpportunitySearchPredicate(from: reader)
            case 8: lessThan = try OpportunitySearchPredicate(from: reader)
            case 9: lessThanOrEquals = try OpportunitySearchPredicate(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, andAllFilters) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, orAllFilters) { $0.list($1) { $1.write(to: $0) } }
            writer.member(2, of: Self.members, notFilter)
            writer.member(3, of: Self.members, equalsTo)
            writer.member(4, of: Self.members, containsAny)
            writer.member(5, of: Self.members, containsAll)
            writer.member(6, of: Self.members, greaterThan)
            writer.member(7, of: Self.members, greaterThanOrEquals)
            writer.member(8, of: Self.members, lessThan)
            writer.member(9, of: Self.members, lessThanOrEquals)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.count(andAllFilters?.count, "AndAllFilters", min: 1, max: 10)
            for element in andAllFilters ?? [] {
                check.structure(element, "AndAllFilters")
            }
            check.count(orAllFilters?.count, "OrAllFilters", min: 1, max: 10)
            for element in orAllFilters ?? [] {
                check.structure(element, "OrAllFilters")
            }
            check.structure(notFilter, "NotFilter")
            check.structure(equalsTo, "EqualsTo")
            check.structure(containsAny, "ContainsAny")
            check.structure(containsAll, "ContainsAll")
            check.structure(greaterThan, "GreaterThan")
            check.structure(greaterThanOrEquals, "GreaterThanOrEquals")
            check.structure(lessThan, "LessThan")
            check.structure(lessThanOrEquals, "LessThanOrEquals")
        }
    }

    public enum OpportunitySearchFilterValue: WireUnion {
        case stringValue(String)
        case stringListValue([String])
        case longValue(Int)
        case doubleValue(Double)
        case dateValue(Instant)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["StringValue", "StringListValue", "LongValue", "DoubleValue", "DateValue"], sensitive: 0b11)
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .stringValue(try reader.readString())
            case 1: self = .stringListValue(try reader.readList { (reader) throws(SerializationError) in try reader.readString() })
            case 2: self = .longValue(try reader.readInteger())
            case 3: self = .doubleValue(try reader.readDouble())
            case 4: self = .dateValue(try reader.readInstant())
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .stringValue(let value): writer.member(0, of: Self.members, value)
            case .stringListValue(let value): writer.member(1, of: Self.members, value) { $0.list($1) { $0.write($1) } }
            case .longValue(let value): writer.member(2, of: Self.members, value)
            case .doubleValue(let value): writer.member(3, of: Self.members, value)
            case .dateValue(let value): writer.member(4, of: Self.members, value)
            case .unknown: break
            }
        }

        public func check(_ check: inout ConstraintCheck) {
            switch self {
            case .stringValue(let value): check.string(value, "StringValue", Selling.Constraint.searchFilterValue)
            case .stringListValue(let value):
                check.count(value.count, "StringListValue", min: 1, max: 20)
                for element in value {
                    check.string(element, "StringListValue", Selling.Constraint.searchFilterValue)
                }
            default: break
            }
        }
    }

    public struct OpportunitySearchInsights: WireCarrier {
        /// Sensitive.
        public var engagementScore: SearchEngagementScore?
        public var opportunityQuality: OpportunitySearchOpportunityQuality?

        public init(
            engagementScore: SearchEngagementScore? = nil,
            opportunityQuality: OpportunitySearchOpportunityQuality? = nil
        ) {
            self.engagementScore = engagementScore
            self.opportunityQuality = opportunityQuality
        }

        public static let members = MemberTable(["EngagementScore", "OpportunityQuality"], sensitive: 0b1)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: engagementScore = SearchEngagementScore(rawValue: try reader.readString())
            case 1: opportunityQuality = try OpportunitySearchOpportunityQuality(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, engagementScore?.rawValue)
            writer.member(1, of: Self.members, opportunityQuality)
        }
    }

    public struct OpportunitySearchLifeCycle: WireCarrier {
        public var reviewStatus: ReviewStatus?
        public var stage: Stage?
        /// Pattern `(?s).{0,255}`. Sensitive.
        public var nextSteps: String?
        /// Pattern `[1-9][0-9]{3}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])`.
        public var targetCloseDate: String?

        public init(
            reviewStatus: ReviewStatus? = nil, stage: Stage? = nil, nextSteps: String? = nil,
            targetCloseDate: String? = nil
        ) {
            self.reviewStatus = reviewStatus
            self.stage = stage
            self.nextSteps = nextSteps
            self.targetCloseDate = targetCloseDate
        }

        public static let members = MemberTable(["ReviewStatus", "Stage", "NextSteps", "TargetCloseDate"], sensitive: 0b100)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: reviewStatus = ReviewStatus(rawValue: try reader.readString())
            case 1: stage = Stage(rawValue: try reader.readString())
            case 2: nextSteps = try reader.readString()
            case 3: targetCloseDate = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, reviewStatus?.rawValue)
            writer.member(1, of: Self.members, stage?.rawValue)
            writer.member(2, of: Self.members, nextSteps)
            writer.member(3, of: Self.members, targetCloseDate)
        }

        /// `targetCloseDate` as a day; nil when there is none.
        public var targetCloseDay: CalendarDay? {
            get { targetCloseDate.flatMap(CalendarDay.init) }
            set { targetCloseDate = newValue?.description }
        }
    }

    public struct OpportunitySearchOpportunityQuality: WireCarrier {
        /// 0...100.
        public var score: Int?

        public init(score: Int? = nil) { self.score = score }

        public static let members = MemberTable(["Score"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: score = try reader.readInteger()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, score)
        }
    }

    public struct OpportunitySearchPredicate: WireCarrier {
        /// Required.
        public var key: OpportunitySearchFilterName
        /// Required.
        public var value: OpportunitySearchFilterValue

        public init(key: OpportunitySearchFilterName, value: OpportunitySearchFilterValue) {
            self.key = key
            self.value = value
        }

        public static let members = MemberTable(["Key", "Value"], required: 0b11)
        public static var unread: Self { Self(key: OpportunitySearchFilterName(rawValue: ""), value: .unknown("")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: key = OpportunitySearchFilterName(rawValue: try reader.readString())
            case 1: value = try OpportunitySearchFilterValue(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, key.rawValue)
            writer.member(1, of: Self.members, value)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.value(key, "Key")
            check.structure(value, "Value")
        }
    }

    public struct OpportunitySearchProject: WireCarrier {
        /// Pattern `(?s).{0,255}`. Sensitive.
        public var title: String?
        public var apnPrograms: [String]?
        /// 0...10 elements.
        public var expectedCustomerSpend: [OpportunitySearchExpectedCustomerSpend]?

        public init(
            title: String? = nil, apnPrograms: [String]? = nil,
            expectedCustomerSpend: [OpportunitySearchExpectedCustomerSpend]? = nil
        ) {
            self.title = title
            self.apnPrograms = apnPrograms
            self.expectedCustomerSpend = expectedCustomerSpend
        }

        public static let members = MemberTable(["Title", "ApnPrograms", "ExpectedCustomerSpend"], sensitive: 0b1)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: title = try reader.readString()
            case 1: apnPrograms = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 2: expectedCustomerSpend = try reader.readList { (reader) throws(SerializationError) in try OpportunitySearchExpectedCustomerSpend(from: reader) }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, title)
            writer.member(1, of: Self.members, apnPrograms) { $0.list($1) { $0.write($1) } }
            writer.member(2, of: Self.members, expectedCustomerSpend) { $0.list($1) { $1.write(to: $0) } }
        }
    }

    public struct OpportunitySearchRelatedEntityIdentifiers: WireCarrier {
        /// Each: Pattern `arn:aws:aws-marketplace:[a-z]{1,2}-[a-z]*-\d+:\d{12}:AWSMarketplace/Offer/.*`.
        public var awsMarketplaceOffers: [String]?
        /// Each: Pattern `arn:aws:aws-marketplace:[a-z]{1,2}-[a-z]*-\d+:\d{12}:AWSMarketplace/OfferSet/offerset-.*`.
        public var awsMarketplaceOfferSets: [String]?
        /// Each: Pattern `arn:.*`. Each: 4...2048 characters.
        public var awsMarketplaceSolutions: [String]?
        /// Each: Pattern `S-[0-9]{1,19}`.
        public var solutions: [String]?

        public init(
            awsMarketplaceOffers: [String]? = nil, awsMarketplaceOfferSets: [String]? = nil,
            awsMarketplaceSolutions: [String]? = nil, solutions: [String]? = nil
        ) {
            self.awsMarketplaceOffers = awsMarketplaceOffers
            self.awsMarketplaceOfferSets = awsMarketplaceOfferSets
            self.awsMarketplaceSolutions = awsMarketplaceSolutions
            self.solutions = solutions
        }

        public static let members = MemberTable(["AwsMarketplaceOffers", "AwsMarketplaceOfferSets", "AwsMarketplaceSolutions", "Solutions"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: awsMarketplaceOffers = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 1: awsMarketplaceOfferSets = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 2: awsMarketplaceSolutions = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            case 3: solutions = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, awsMarketplaceOffers) { $0.list($1) { $0.write($1) } }
            writer.member(1, of: Self.members, awsMarketplaceOfferSets) { $0.list($1) { $0.write($1) } }
            writer.member(2, of: Self.members, awsMarketplaceSolutions) { $0.list($1) { $0.write($1) } }
            writer.member(3, of: Self.members, solutions) { $0.list($1) { $0.write($1) } }
        }
    }

    public struct OpportunitySearchSort: WireCarrier {
        /// Required.
        public var sortBy: OpportunitySearchSortName
        /// Required.
        public var sortOrder: SortOrder

        public init(sortBy: OpportunitySearchSortName, sortOrder: SortOrder) {
            self.sortBy = sortBy
            self.sortOrder = sortOrder
        }

        public static let members = MemberTable(["SortBy", "SortOrder"], required: 0b11)
        public static var unread: Self { Self(sortBy: OpportunitySearchSortName(rawValue: ""), sortOrder: SortOrder(rawValue: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: sortBy = OpportunitySearchSortName(rawValue: try reader.readString())
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

    public struct OpportunitySearchSummary: WireCarrier {
        /// Required. Pattern `O[0-9]{1,19}`.
        public var id: String
        /// Required. UTC.
        public var lastModifiedDate: Instant
        /// Required. UTC.
        public var createdDate: Instant
        public var opportunityType: OpportunityType?
        /// Pattern `(?s).{0,64}`.
        public var partnerOpportunityIdentifier: String?
        public var lifeCycle: OpportunitySearchLifeCycle?
        public var customer: OpportunitySearchCustomer?
        public var project: OpportunitySearchProject?
        /// 1...200 elements.
        public var tags: [Tag]?
        public var relatedEntityIdentifiers: OpportunitySearchRelatedEntityIdentifiers?
        /// 0...10 elements.
        public var opportunityTeam: [OpportunitySearchTeamMember]?
        public var awsOpportunitySummary: OpportunitySearchAwsSummary?

        public init(
            id: String, lastModifiedDate: Instant, createdDate: Instant, opportunityType: OpportunityType? = nil,
            partnerOpportunityIdentifier: String? = nil, lifeCycle: OpportunitySearchLifeCycle? = nil,
            customer: OpportunitySearchCustomer? = nil, project: OpportunitySearchProject? = nil, tags: [Tag]? = nil,
            relatedEntityIdentifiers: OpportunitySearchRelatedEntityIdentifiers? = nil,
            opportunityTeam: [OpportunitySearchTeamMember]? = nil,
            awsOpportunitySummary: OpportunitySearchAwsSummary? = nil
        ) {
            self.id = id
            self.lastModifiedDate = lastModifiedDate
            self.createdDate = createdDate
            self.opportunityType = opportunityType
            self.partnerOpportunityIdentifier = partnerOpportunityIdentifier
            self.lifeCycle = lifeCycle
            self.customer = customer
            self.project = project
            self.tags = tags
            self.relatedEntityIdentifiers = relatedEntityIdentifiers
            self.opportunityTeam = opportunityTeam
            self.awsOpportunitySummary = awsOpportunitySummary
        }

        public static let members = MemberTable(["Id", "LastModifiedDate", "CreatedDate", "OpportunityType", "PartnerOpportunityIdentifier", "LifeCycle", "Customer", "Project", "Tags", "RelatedEntityIdentifiers", "OpportunityTeam", "AwsOpportunitySummary"], required: 0b111)
        public static var unread: Self { Self(id: "", lastModifiedDate: Instant(seconds: 0), createdDate: Instant(seconds: 0)) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: id = try reader.readString()
            case 1: lastModifiedDate = try reader.readInstant()
            case 2: createdDate = try reader.readInstant()
            case 3: opportunityType = OpportunityType(rawValue: try reader.readString())
            case 4: partnerOpportunityIdentifier = try reader.readString()
            case 5: lifeCycle = try OpportunitySearchLifeCycle(from: reader)
            case 6: customer = try OpportunitySearchCustomer(from: reader)
            case 7: project = try OpportunitySearchProject(from: reader)
            case 8: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
            case 9: relatedEntityIdentifiers = try OpportunitySearchRelatedEntityIdentifiers(from: reader)
            case 10: opportunityTeam = try reader.readList { (reader) throws(SerializationError) in try OpportunitySearchTeamMember(from: reader) }
            case 11: awsOpportunitySummary = try OpportunitySearchAwsSummary(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, id)
            writer.member(1, of: Self.members, lastModifiedDate)
            writer.member(2, of: Self.members, createdDate)
            writer.member(3, of: Self.members, opportunityType?.rawValue)
            writer.member(4, of: Self.members, partnerOpportunityIdentifier)
            writer.member(5, of: Self.members, lifeCycle)
            writer.member(6, of: Self.members, customer)
            writer.member(7, of: Self.members, project)
            writer.member(8, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
            writer.member(9, of: Self.members, relatedEntityIdentifiers)
            writer.member(10, of: Self.members, opportunityTeam) { $0.list($1) { $1.write(to: $0) } }
            writer.member(11, of: Self.members, awsOpportunitySummary)
        }
    }

    public struct OpportunitySearchTeamMember: WireCarrier {
        /// Pattern `(?s).{0,80}`. Sensitive.
        public var firstName: String?
        /// Pattern `(?s).{0,80}`. Sensitive.
        public var lastName: String?
        /// Pattern `(?s).{0,80}`. Sensitive.
        public var businessTitle: String?

        public init(firstName: String? = nil, lastName: String? = nil, businessTitle: String? = nil) {
            self.firstName = firstName
            self.lastName = lastName
            self.businessTitle = businessTitle
        }

        public static let members = MemberTable(["FirstName", "LastName", "BusinessTitle"], sensitive: 0b111)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: firstName = try reader.readString()
            case 1: lastName = try reader.readString()
            case 2: businessTitle = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, firstName)
            writer.member(1, of: Self.members, lastName)
            writer.member(2, of: Self.members, businessTitle)
        }
    }

    public struct SearchOpportunitiesRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// 1...100.
        public var maxResults: Int?
        public var nextToken: String?
        /// 1...500 characters. Sensitive.
        public var keyword: String?
        public var filter: OpportunitySearchFilter?
        public var sort: OpportunitySearchSort?

        public init(
            catalog: String, maxResults: Int? = nil, nextToken: String? = nil, keyword: String? = nil,
            filter: OpportunitySearchFilter? = nil, sort: OpportunitySearchSort? = nil
        ) {
            self.catalog = catalog
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.keyword = keyword
            self.filter = filter
            self.sort = sort
        }

        public static let members = MemberTable(["Catalog", "MaxResults", "NextToken", "Keyword", "Filter", "Sort"], required: 0b1, sensitive: 0b1000)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: maxResults = try reader.readInteger()
            case 2: nextToken = try reader.readString()
            case 3: keyword = try reader.readString()
            case 4: filter = try OpportunitySearchFilter(from: reader)
            case 5: sort = try OpportunitySearchSort(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, maxResults)
            writer.member(2, of: Self.members, nextToken)
            writer.member(3, of: Self.members, keyword)
            writer.member(4, of: Self.members, filter)
            writer.member(5, of: Self.members, sort)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.integer(maxResults, "MaxResults", min: 1, max: 100)
            check.string(keyword, "Keyword", Selling.Constraint.searchKeyword)
            check.structure(filter, "Filter")
            check.structure(sort, "Sort")
        }
    }

    public struct SearchOpportunitiesResponse: WireCarrier {
        /// Required.
        public var opportunitySearchSummaries: [OpportunitySearchSummary]
        public var nextToken: String?

        public init(opportunitySearchSummaries: [OpportunitySearchSummary], nextToken: String? = nil) {
            self.opportunitySearchSummaries = opportunitySearchSummaries
            self.nextToken = nextToken
        }

        public static let members = MemberTable(["OpportunitySearchSummaries", "NextToken"], required: 0b1)
        public static var unread: Self { Self(opportunitySearchSummaries: []) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: opportunitySearchSummaries = try reader.readList { (reader) throws(SerializationError) in try OpportunitySearchSummary(from: reader) }
            case 1: nextToken = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, opportunitySearchSummaries) { $0.list($1) { $1.write(to: $0) } }
            writer.member(1, of: Self.members, nextToken)
        }
    }
}
