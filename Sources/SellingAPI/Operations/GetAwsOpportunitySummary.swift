// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

extension Selling {
    /// Shows how AWS sees an opportunity: its stage, its team, its next steps.
    public enum GetAwsOpportunitySummary: SellingOperation {
        public typealias Input = Selling.GetAwsOpportunitySummaryRequest
        public typealias Output = Selling.GetAwsOpportunitySummaryResponse

        public static let descriptor = OperationDescriptor(
            name: "GetAwsOpportunitySummary",
            service: service,
            isReadOnly: true,
            errors: ["ThrottlingException", "AccessDeniedException", "InternalServerException", "ValidationException", "ResourceNotFoundException"],
            quota: Quota(perSecond: 10, perDay: 100000),
            resources: ["opportunity"]
        )

        public static func invoke<Call>(on service: some SellingService<Call>, _ input: Input, _ call: Call) async throws -> Output {
            try await service.getAwsOpportunitySummary(input, call)
        }
    }

    public struct GetAwsOpportunitySummaryRequest: WireCarrier {
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String
        /// Required. Pattern `O[0-9]{1,19}`.
        public var relatedOpportunityIdentifier: String

        public init(catalog: String, relatedOpportunityIdentifier: String) {
            self.catalog = catalog
            self.relatedOpportunityIdentifier = relatedOpportunityIdentifier
        }

        public static let members = MemberTable(["Catalog", "RelatedOpportunityIdentifier"], required: 0b11)
        public static var unread: Self { Self(catalog: "", relatedOpportunityIdentifier: "") }

        public mutating func read(_ member: Int, from reader: any WireReader) throws(SerializationError) {
            switch member {
            case 0: catalog = try reader.readString()
            case 1: relatedOpportunityIdentifier = try reader.readString()
            default: break
            }
        }

        public func writeMembers(to writer: any WireWriter) {
            writer.member(0, of: Self.members, catalog)
            writer.member(1, of: Self.members, relatedOpportunityIdentifier)
        }

        public func check(_ check: inout ConstraintCheck) {
            check.string(catalog, "Catalog", Selling.Constraint.catalogIdentifier)
            check.string(relatedOpportunityIdentifier, "RelatedOpportunityIdentifier", Selling.Constraint.opportunityIdentifier)
        }
    }

    public struct GetAwsOpportunitySummaryResponse: WireCarrier {
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
        /// Required. Pattern `[a-zA-Z]+`.
        public var catalog: String

        public init(
            relatedOpportunityId: String? = nil, origin: OpportunityOrigin? = nil,
            involvementType: SalesInvolvementType? = nil, visibility: Visibility? = nil,
            lifeCycle: AwsOpportunityLifeCycle? = nil, opportunityTeam: [AwsTeamMember]? = nil,
            insights: AwsOpportunityInsights? = nil, involvementTypeChangeReason: InvolvementTypeChangeReason? = nil,
            relatedEntityIds: AwsOpportunityRelatedEntities? = nil, customer: AwsOpportunityCustomer? = nil,
            project: AwsOpportunityProject? = nil, cosellMotion: String? = nil, cosellMotionReason: String? = nil,
            softwareRevenue: AwsSoftwareRevenue? = nil, catalog: String
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
            self.catalog = catalog
        }

        public static let members = MemberTable(["RelatedOpportunityId", "Origin", "InvolvementType", "Visibility", "LifeCycle", "OpportunityTeam", "Insights", "InvolvementTypeChangeReason", "RelatedEntityIds", "Customer", "Project", "CosellMotion", "CosellMotionReason", "SoftwareRevenue", "Catalog"], required: 0b100000000000000)
        public static var unread: Self { Self(catalog: "") }

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
            case 14: catalog = try reader.readString()
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
            writer.member(14, of: Self.members, catalog)
        }
    }
}
