// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Shows one stored customer.
    public enum GetCustomerAccount: SellingOperation {
        public typealias Input = Selling.GetCustomerAccountRequest
        public typealias Output = Selling.GetCustomerAccountResponse

        public static let descriptor = OperationDescriptor(
            name: "GetCustomerAccount",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["customer-account"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getCustomerAccount(input, call)
        }
    }

    public struct AwsEnrichment: WireCarrier {
        public var customer: AwsEnrichmentCustomer?
        public var insights: AwsEnrichmentInsights?

        public init(customer: AwsEnrichmentCustomer? = nil, insights: AwsEnrichmentInsights? = nil) {
            self.customer = customer
            self.insights = insights
        }

        public static let members = MemberTable(["Customer", "Insights"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: customer = try AwsEnrichmentCustomer(from: reader)
            case 1: insights = try AwsEnrichmentInsights(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, customer)
            writer.member(1, of: Self.members, insights)
        }
    }

    public struct AwsEnrichmentCustomer: WireCarrier {
        public var accountName: String?
        public var industry: String?
        public var subIndustry: String?
        public var sector: String?
        public var segment: String?
        public var companySize: String?
        public var region: String?
        public var subRegion: String?
        public var geo: String?
        public var country: String?
        public var customerAccountPlanningQualification: String?
        /// 0...50 elements.
        public var eligiblePrograms: [String]?

        public init(
            accountName: String? = nil, industry: String? = nil, subIndustry: String? = nil, sector: String? = nil,
            segment: String? = nil, companySize: String? = nil, region: String? = nil, subRegion: String? = nil,
            geo: String? = nil, country: String? = nil, customerAccountPlanningQualification: String? = nil,
            eligiblePrograms: [String]? = nil
        ) {
            self.accountName = accountName
            self.industry = industry
            self.subIndustry = subIndustry
            self.sector = sector
            self.segment = segment
            self.companySize = companySize
            self.region = region
            self.subRegion = subRegion
            self.geo = geo
            self.country = country
            self.customerAccountPlanningQualification = customerAccountPlanningQualification
            self.eligiblePrograms = eligiblePrograms
        }

        public static let members = MemberTable(["AccountName", "Industry", "SubIndustry", "Sector", "Segment", "CompanySize", "Region", "SubRegion", "Geo", "Country", "CustomerAccountPlanningQualification", "EligiblePrograms"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: accountName = try reader.readString()
            case 1: industry = try reader.readString()
            case 2: subIndustry = try reader.readString()
            case 3: sector = try reader.readString()
            case 4: segment = try reader.readString()
            case 5: companySize = try reader.readString()
            case 6: region = try reader.readString()
            case 7: subRegion = try reader.readString()
            case 8: geo = try reader.readString()
            case 9: country = try reader.readString()
            case 10: customerAccountPlanningQualification = try reader.readString()
            case 11: eligiblePrograms = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, accountName)
            writer.member(1, of: Self.members, industry)
            writer.member(2, of: Self.members, subIndustry)
            writer.member(3, of: Self.members, sector)
            writer.member(4, of: Self.members, segment)
            writer.member(5, of: Self.members, companySize)
            writer.member(6, of: Self.members, region)
            writer.member(7, of: Self.members, subRegion)
            writer.member(8, of: Self.members, geo)
            writer.member(9, of: Self.members, country)
            writer.member(10, of: Self.members, customerAccountPlanningQualification)
            writer.member(11, of: Self.members, eligiblePrograms) { $0.list($1) { $0.write($1) } }
        }
    }

    public struct AwsEnrichmentInsights: WireCarrier {
        public var marketplaceEngagementScore: String?
        public var solutionCategory: String?
        public var solutionScore: String?
        public var solutionSubCategory: String?

        public init(
            marketplaceEngagementScore: String? = nil, solutionCategory: String? = nil, solutionScore: String? = nil,
            solutionSubCategory: String? = nil
        ) {
            self.marketplaceEngagementScore = marketplaceEngagementScore
            self.solutionCategory = solutionCategory
            self.solutionScore = solutionScore
            self.solutionSubCategory = solutionSubCategory
        }

        public static let members = MemberTable(["MarketplaceEngagementScore", "SolutionCategory", "SolutionScore", "SolutionSubCategory"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: marketplaceEngagementScore = try reader.readString()
            case 1: solutionCategory = try reader.readString()
            case 2: solutionScore = try reader.readString()
            case 3: solutionSubCategory = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, marketplaceEngagementScore)
            writer.member(1, of: Self.members, solutionCategory)
            writer.member(2, of: Self.members, solutionScore)
            writer.member(3, of: Self.members, solutionSubCategory)
        }
    }

    public struct GetCustomerAccountRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `(arn:.*|cust-acc-[0-9a-z]{13})`.
        public var identifier: String

        public init(catalog: String, identifier: String) {
            self.catalog = catalog
            self.identifier = identifier
        }

        public static let members = MemberTable(["Catalog", "Identifier"], required: 0b11)
        public static var unread: Self { Self(catalog: "", identifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: identifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, identifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(identifier, "Identifier", Selling.Constraint.customerAccountArnOrIdentifier)
        }
    }

    public struct GetCustomerAccountResponse: WireCarrier {
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
        public var issues: [Issue]?
        public var awsEnrichment: AwsEnrichment?
        public var reasonCode: CustomerAccountFailureReason?
        public var message: String?
        /// Pattern `arn:[a-z\-]*:partnercentral:[a-z0-9\-]*:[0-9]{12}:catalog/[a-zA-Z]+/customer-account/cust-acc-[0-9a-z]{13}`.
        public var existingCustomerAccountArn: String?
        /// Required.
        public var account: CustomerAccountData
        /// 1...200 elements.
        public var tags: [Tag]?

        public init(
            arn: String, id: String, catalog: String, enrichmentStatus: EnrichmentStatus,
            partnerAccountIdentifier: String? = nil, createdDate: Instant, lastModifiedDate: Instant,
            issues: [Issue]? = nil, awsEnrichment: AwsEnrichment? = nil,
            reasonCode: CustomerAccountFailureReason? = nil, message: String? = nil,
            existingCustomerAccountArn: String? = nil, account: CustomerAccountData, tags: [Tag]? = nil
        ) {
            self.arn = arn
            self.id = id
            self.catalog = catalog
            self.enrichmentStatus = enrichmentStatus
            self.partnerAccountIdentifier = partnerAccountIdentifier
            self.createdDate = createdDate
            self.lastModifiedDate = lastModifiedDate
            self.issues = issues
            self.awsEnrichment = awsEnrichment
            self.reasonCode = reasonCode
            self.message = message
            self.existingCustomerAccountArn = existingCustomerAccountArn
            self.account = account
            self.tags = tags
        }

        public static let members = MemberTable(["Arn", "Id", "Catalog", "EnrichmentStatus", "PartnerAccountIdentifier", "CreatedDate", "LastModifiedDate", "Issues", "AwsEnrichment", "ReasonCode", "Message", "ExistingCustomerAccountArn", "Account", "Tags"], required: 0b1000001101111)
        public static var unread: Self { Self(arn: "", id: "", catalog: "", enrichmentStatus: EnrichmentStatus(rawValue: ""), createdDate: Instant(seconds: 0), lastModifiedDate: Instant(seconds: 0), account: CustomerAccountData(companyName: "")) }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: arn = try reader.readString()
            case 1: id = try reader.readString()
            case 2: catalog = try reader.readString()
            case 3: enrichmentStatus = EnrichmentStatus(rawValue: try reader.readString())
            case 4: partnerAccountIdentifier = try reader.readString()
            case 5: createdDate = try reader.readInstant()
            case 6: lastModifiedDate = try reader.readInstant()
            case 7: issues = try reader.readList { (reader) throws(SerializationError) in try Issue(from: reader) }
            case 8: awsEnrichment = try AwsEnrichment(from: reader)
            case 9: reasonCode = CustomerAccountFailureReason(rawValue: try reader.readString())
            case 10: message = try reader.readString()
            case 11: existingCustomerAccountArn = try reader.readString()
            case 12: account = try CustomerAccountData(from: reader)
            case 13: tags = try reader.readList { (reader) throws(SerializationError) in try Tag(from: reader) }
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
            writer.member(7, of: Self.members, issues) { $0.list($1) { $1.write(to: $0) } }
            writer.member(8, of: Self.members, awsEnrichment)
            writer.member(9, of: Self.members, reasonCode?.rawValue)
            writer.member(10, of: Self.members, message)
            writer.member(11, of: Self.members, existingCustomerAccountArn)
            writer.member(12, of: Self.members, account)
            writer.member(13, of: Self.members, tags) { $0.list($1) { $1.write(to: $0) } }
        }
    }

    public struct Issue: WireCarrier {
        public var severity: String?
        public var code: String?
        public var message: String?

        public init(severity: String? = nil, code: String? = nil, message: String? = nil) {
            self.severity = severity
            self.code = code
            self.message = message
        }

        public static let members = MemberTable(["Severity", "Code", "Message"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: severity = try reader.readString()
            case 1: code = try reader.readString()
            case 2: message = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, severity)
            writer.member(1, of: Self.members, code)
            writer.member(2, of: Self.members, message)
        }
    }
}
