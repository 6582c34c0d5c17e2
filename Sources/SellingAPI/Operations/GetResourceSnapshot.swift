// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Shows one snapshot, the newest or a numbered one.
    public enum GetResourceSnapshot: SellingOperation {
        public typealias Input = Selling.GetResourceSnapshotRequest
        public typealias Output = Selling.GetResourceSnapshotResponse

        public static let descriptor = OperationDescriptor(
            name: "GetResourceSnapshot",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["resource-snapshot"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getResourceSnapshot(input, call)
        }
    }

    public struct AwsOpportunitySummaryFullView: WireCarrier {
        /// Pattern `O[0-9]{1,19}`.
        public var relatedOpportunityId: String?
        public var origin: OpportunityOrigin?
        public var involvementType: SalesInvolvementType?
        public var visibility: Visibility?
        public var lifeCycle: AwsOpportunityLifeCycle?
        public var opportunityTeam: [AwsTeamMember]?
        public var insights: AwsOpportunityInsights?
        public var involvementTypeChangeReason: InvolvementTypeChangeReason?
        public var relatedEntityIds: AwsOpportunityRelatedEntities?
        public var customer: AwsOpportunityCustomer?
        public var project: AwsOpportunityProject?
        public var cosellMotion: String?
        public var cosellMotionReason: String?
        public var softwareRevenue: AwsSoftwareRevenue?

        public init(
            relatedOpportunityId: String? = nil, origin: OpportunityOrigin? = nil,
            involvementType: SalesInvolvementType? = nil, visibility: Visibility? = nil,
            lifeCycle: AwsOpportunityLifeCycle? = nil, opportunityTeam: [AwsTeamMember]? = nil,
            insights: AwsOpportunityInsights? = nil, involvementTypeChangeReason: InvolvementTypeChangeReason? = nil,
            relatedEntityIds: AwsOpportunityRelatedEntities? = nil, customer: AwsOpportunityCustomer? = nil,
            project: AwsOpportunityProject? = nil, cosellMotion: String? = nil, cosellMotionReason: String? = nil,
            softwareRevenue: AwsSoftwareRevenue? = nil
        ) {
            self.relatedOpportunityId = relatedOpportunityId
            self.origin = origin
            self.involvementType = involvementType
            self.visibility = visibility
            self.lifeCycle = lifeCycle
            self.opportunityTeam = opportunityTeam
            self.insights = insights
            self.involvementTypeChangeReason = involvementTypeChangeReason
            self.relatedEntityIds = relatedEntityIds
            self.customer = customer
            self.project = project
            self.cosellMotion = cosellMotion
            self.cosellMotionReason = cosellMotionReason
            self.softwareRevenue = softwareRevenue
        }

        public static let members = MemberTable(["RelatedOpportunityId", "Origin", "InvolvementType", "Visibility", "LifeCycle", "OpportunityTeam", "Insights", "InvolvementTypeChangeReason", "RelatedEntityIds", "Customer", "Project", "CosellMotion", "CosellMotionReason", "SoftwareRevenue"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: relatedOpportunityId = try reader.readString()
            case 1: origin = OpportunityOrigin(rawValue: try reader.readString())
            case 2: involvementType = SalesInvolvementType(rawValue: try reader.readString())
            case 3: visibility = Visibility(rawValue: try reader.readString())
            case 4: lifeCycle = try AwsOpportunityLifeCycle(from: reader)
            case 5: opportunityTeam = try reader.readList { (reader) throws(SerializationError) in try AwsTeamMember(from: reader) }
            case 6: insights = try AwsOpportunityInsights(from: reader)
            case 7: involvementTypeChangeReason = InvolvementTypeChangeReason(rawValue: try reader.readString())
            case 8: relatedEntityIds = try AwsOpportunityRelatedEntities(from: reader)
            case 9: customer = try AwsOpportunityCustomer(from: reader)
            case 10: project = try AwsOpportunityProject(from: reader)
            case 11: cosellMotion = try reader.readString()
            case 12: cosellMotionReason = try reader.readString()
            case 13: softwareRevenue = try AwsSoftwareRevenue(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, relatedOpportunityId)
            writer.member(1, of: Self.members, origin?.rawValue)
            writer.member(2, of: Self.members, involvementType?.rawValue)
            writer.member(3, of: Self.members, visibility?.rawValue)
            writer.member(4, of: Self.members, lifeCycle)
            writer.member(5, of: Self.members, opportunityTeam) { $0.list($1) { $1.write(to: $0) } }
            writer.member(6, of: Self.members, insights)
            writer.member(7, of: Self.members, involvementTypeChangeReason?.rawValue)
            writer.member(8, of: Self.members, relatedEntityIds)
            writer.member(9, of: Self.members, customer)
            writer.member(10, of: Self.members, project)
            writer.member(11, of: Self.members, cosellMotion)
            writer.member(12, of: Self.members, cosellMotionReason)
            writer.member(13, of: Self.members, softwareRevenue)
        }
    }

    public struct GetResourceSnapshotRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `eng-[0-9a-z]{14}`.
        public var engagementIdentifier: String
        /// Required.
        public var resourceType: ResourceType
        /// Required. Pattern `O[0-9]{1,19}`.
        public var resourceIdentifier: String
        /// Required. Pattern `[a-zA-Z0-9]{3,80}`.
        public var resourceSnapshotTemplateIdentifier: String
        /// 1 or more.
        public var revision: Int?

        public init(
            catalog: String, engagementIdentifier: String, resourceType: ResourceType, resourceIdentifier: String,
            resourceSnapshotTemplateIdentifier: String, revision: Int? = nil
        ) {
            self.catalog = catalog
            self.engagementIdentifier = engagementIdentifier
            self.resourceType = resourceType
            self.resourceIdentifier = resourceIdentifier
            self.resourceSnapshotTemplateIdentifier = resourceSnapshotTemplateIdentifier
            self.revision = revision
        }

        public static let members = MemberTable(["Catalog", "EngagementIdentifier", "ResourceType", "ResourceIdentifier", "ResourceSnapshotTemplateIdentifier", "Revision"], required: 0b11111)
        public static var unread: Self { Self(catalog: "", engagementIdentifier: "", resourceType: ResourceType(rawValue: ""), resourceIdentifier: "", resourceSnapshotTemplateIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: engagementIdentifier = try reader.readString()
            case 2: resourceType = ResourceType(rawValue: try reader.readString())
            case 3: resourceIdentifier = try reader.readString()
            case 4: resourceSnapshotTemplateIdentifier = try reader.readString()
            case 5: revision = try reader.readInteger()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, engagementIdentifier)
            writer.member(2, of: Self.members, resourceType.rawValue)
            writer.member(3, of: Self.members, resourceIdentifier)
            writer.member(4, of: Self.members, resourceSnapshotTemplateIdentifier)
            writer.member(5, of: Self.members, revision)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(engagementIdentifier, "EngagementIdentifier", Selling.Constraint.engagementIdentifier)
            check.value(resourceType, "ResourceType")
            check.string(resourceIdentifier, "ResourceIdentifier", Selling.Constraint.resourceIdentifier)
            check.string(resourceSnapshotTemplateIdentifier, "ResourceSnapshotTemplateIdentifier", Selling.Constraint.resourceTemplateName)
            check.integer(revision, "Revision", min: 1, max: nil)
        }
    }

    public struct GetResourceSnapshotResponse: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Pattern `arn:.*`.
        public var arn: String?
        /// Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var createdBy: String?
        /// UTC.
        public var createdAt: Instant?
        /// Pattern `eng-[0-9a-z]{14}`.
        public var engagementId: String?
        public var resourceType: ResourceType?
        /// Pattern `O[0-9]{1,19}`.
        public var resourceId: String?
        /// Pattern `[a-zA-Z0-9]{3,80}`.
        public var resourceSnapshotTemplateName: String?
        /// 1 or more.
        public var revision: Int?
        public var payload: ResourceSnapshotPayload?
        /// 1...10 elements. Each: Pattern `([0-9]{12}|\w{1,12})`. Sensitive.
        public var targetMemberAccounts: [String]?

        public init(
            catalog: String, arn: String? = nil, createdBy: String? = nil, createdAt: Instant? = nil,
            engagementId: String? = nil, resourceType: ResourceType? = nil, resourceId: String? = nil,
            resourceSnapshotTemplateName: String? = nil, revision: Int? = nil, payload: ResourceSnapshotPayload? = nil,
            targetMemberAccounts: [String]? = nil
        ) {
            self.catalog = catalog
            self.arn = arn
            self.createdBy = createdBy
            self.createdAt = createdAt
            self.engagementId = engagementId
            self.resourceType = resourceType
            self.resourceId = resourceId
            self.resourceSnapshotTemplateName = resourceSnapshotTemplateName
            self.revision = revision
            self.payload = payload
            self.targetMemberAccounts = targetMemberAccounts
        }

        public static let members = MemberTable(["Catalog", "Arn", "CreatedBy", "CreatedAt", "EngagementId", "ResourceType", "ResourceId", "ResourceSnapshotTemplateName", "Revision", "Payload", "TargetMemberAccounts"], required: 0b1, sensitive: 0b10000000100)
        public static var unread: Self { Self(catalog: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: arn = try reader.readString()
            case 2: createdBy = try reader.readString()
            case 3: createdAt = try reader.readInstant()
            case 4: engagementId = try reader.readString()
            case 5: resourceType = ResourceType(rawValue: try reader.readString())
            case 6: resourceId = try reader.readString()
            case 7: resourceSnapshotTemplateName = try reader.readString()
            case 8: revision = try reader.readInteger()
            case 9: payload = try ResourceSnapshotPayload(from: reader)
            case 10: targetMemberAccounts = try reader.readList { (reader) throws(SerializationError) in try reader.readString() }
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, arn)
            writer.member(2, of: Self.members, createdBy)
            writer.member(3, of: Self.members, createdAt)
            writer.member(4, of: Self.members, engagementId)
            writer.member(5, of: Self.members, resourceType?.rawValue)
            writer.member(6, of: Self.members, resourceId)
            writer.member(7, of: Self.members, resourceSnapshotTemplateName)
            writer.member(8, of: Self.members, revision)
            writer.member(9, of: Self.members, payload)
            writer.member(10, of: Self.members, targetMemberAccounts) { $0.list($1) { $0.write($1) } }
        }
    }

    public struct LifeCycleForView: WireCarrier {
        /// Pattern `[1-9][0-9]{3}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])`.
        public var targetCloseDate: String?
        public var reviewStatus: ReviewStatus?
        public var stage: Stage?
        /// Pattern `(?s).{0,255}`. Sensitive.
        public var nextSteps: String?

        public init(
            targetCloseDate: String? = nil, reviewStatus: ReviewStatus? = nil, stage: Stage? = nil,
            nextSteps: String? = nil
        ) {
            self.targetCloseDate = targetCloseDate
            self.reviewStatus = reviewStatus
            self.stage = stage
            self.nextSteps = nextSteps
        }

        public static let members = MemberTable(["TargetCloseDate", "ReviewStatus", "Stage", "NextSteps"], sensitive: 0b1000)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: targetCloseDate = try reader.readString()
            case 1: reviewStatus = ReviewStatus(rawValue: try reader.readString())
            case 2: stage = Stage(rawValue: try reader.readString())
            case 3: nextSteps = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, targetCloseDate)
            writer.member(1, of: Self.members, reviewStatus?.rawValue)
            writer.member(2, of: Self.members, stage?.rawValue)
            writer.member(3, of: Self.members, nextSteps)
        }

        /// `targetCloseDate` as a day; nil when there is none.
        public var targetCloseDay: CalendarDay? {
            get { targetCloseDate.flatMap(CalendarDay.init) }
            set { targetCloseDate = newValue?.description }
        }
    }

    public struct OpportunitySummaryView: WireCarrier {
        public var opportunityType: OpportunityType?
        public var lifecycle: LifeCycleForView?
        /// 0...10 elements.
        public var opportunityTeam: [Contact]?
        public var primaryNeedsFromAws: [PrimaryNeedFromAws]?
        public var customer: Customer?
        public var project: ProjectView?
        public var relatedEntityIdentifiers: RelatedEntityIdentifiers?

        public init(
            opportunityType: OpportunityType? = nil, lifecycle: LifeCycleForView? = nil,
            opportunityTeam: [Contact]? = nil, primaryNeedsFromAws: [PrimaryNeedFromAws]? = nil,
            customer: Customer? = nil, project: ProjectView? = nil,
            relatedEntityIdentifiers: RelatedEntityIdentifiers? = nil
        ) {
            self.opportunityType = opportunityType
            self.lifecycle = lifecycle
            self.opportunityTeam = opportunityTeam
            self.primaryNeedsFromAws = primaryNeedsFromAws
            self.customer = customer
            self.project = project
            self.relatedEntityIdentifiers = relatedEntityIdentifiers
        }

        public static let members = MemberTable(["OpportunityType", "Lifecycle", "OpportunityTeam", "PrimaryNeedsFromAws", "Customer", "Project", "RelatedEntityIdentifiers"])
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: opportunityType = OpportunityType(rawValue: try reader.readString())
            case 1: lifecycle = try LifeCycleForView(from: reader)
            case 2: opportunityTeam = try reader.readList { (reader) throws(SerializationError) in try Contact(from: reader) }
            case 3: primaryNeedsFromAws = try reader.readList { (reader) throws(SerializationError) in PrimaryNeedFromAws(rawValue: try reader.readString()) }
            case 4: customer = try Customer(from: reader)
            case 5: project = try ProjectView(from: reader)
            case 6: relatedEntityIdentifiers = try RelatedEntityIdentifiers(from: reader)
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, opportunityType?.rawValue)
            writer.member(1, of: Self.members, lifecycle)
            writer.member(2, of: Self.members, opportunityTeam) { $0.list($1) { $1.write(to: $0) } }
            writer.member(3, of: Self.members, primaryNeedsFromAws) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(4, of: Self.members, customer)
            writer.member(5, of: Self.members, project)
            writer.member(6, of: Self.members, relatedEntityIdentifiers)
        }
    }

    public struct ProjectView: WireCarrier {
        public var deliveryModels: [DeliveryModel]?
        /// 0...10 elements.
        public var expectedCustomerSpend: [ExpectedCustomerSpend]?
        public var expectedContractDuration: ExpectedContractDuration?
        public var customerUseCase: String?
        public var salesActivities: [SalesActivity]?
        /// Pattern `(?s).{0,255}`. Sensitive.
        public var otherSolutionDescription: String?

        public init(
            deliveryModels: [DeliveryModel]? = nil, expectedCustomerSpend: [ExpectedCustomerSpend]? = nil,
            expectedContractDuration: ExpectedContractDuration? = nil, customerUseCase: String? = nil,
            salesActivities: [SalesActivity]? = nil, otherSolutionDescription: String? = nil
        ) {
            self.deliveryModels = deliveryModels
            self.expectedCustomerSpend = expectedCustomerSpend
            self.expectedContractDuration = expectedContractDuration
            self.customerUseCase = customerUseCase
            self.salesActivities = salesActivities
            self.otherSolutionDescription = otherSolutionDescription
        }

        public static let members = MemberTable(["DeliveryModels", "ExpectedCustomerSpend", "ExpectedContractDuration", "CustomerUseCase", "SalesActivities", "OtherSolutionDescription"], sensitive: 0b100000)
        public static var unread: Self { Self() }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: deliveryModels = try reader.readList { (reader) throws(SerializationError) in DeliveryModel(rawValue: try reader.readString()) }
            case 1: expectedCustomerSpend = try reader.readList { (reader) throws(SerializationError) in try ExpectedCustomerSpend(from: reader) }
            case 2: expectedContractDuration = try ExpectedContractDuration(from: reader)
            case 3: customerUseCase = try reader.readString()
            case 4: salesActivities = try reader.readList { (reader) throws(SerializationError) in SalesActivity(rawValue: try reader.readString()) }
            case 5: otherSolutionDescription = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, deliveryModels) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(1, of: Self.members, expectedCustomerSpend) { $0.list($1) { $1.write(to: $0) } }
            writer.member(2, of: Self.members, expectedContractDuration)
            writer.member(3, of: Self.members, customerUseCase)
            writer.member(4, of: Self.members, salesActivities) { $0.list($1) { $0.write($1.rawValue) } }
            writer.member(5, of: Self.members, otherSolutionDescription)
        }
    }

    public enum ResourceSnapshotPayload: WireUnion {
        case opportunitySummary(OpportunitySummaryView)
        case awsOpportunitySummaryFullView(AwsOpportunitySummaryFullView)
        /// One that this model does not have.
        case unknown(String)

        public static let members = MemberTable(["OpportunitySummary", "AwsOpportunitySummaryFullView"])
        public static var unread: Self { .unknown("") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: self = .opportunitySummary(try OpportunitySummaryView(from: reader))
            case 1: self = .awsOpportunitySummaryFullView(try AwsOpportunitySummaryFullView(from: reader))
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            switch self {
            case .opportunitySummary(let value): writer.member(0, of: Self.members, value)
            case .awsOpportunitySummaryFullView(let value): writer.member(1, of: Self.members, value)
            case .unknown: break
            }
        }
    }
}
