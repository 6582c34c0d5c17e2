@testable import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Selling 9.1, access 3.4.
struct AccessSubjectTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let subject: any AccessSubject
        var catalog = Catalog.sandbox
        var resource: String
        var facts: [AccessFact] = []
        /// The actions it takes besides its own, and their resources.
        var also: [String] = []
    }

    private static let prefix = "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/"
    private static let opportunity = prefix + "opportunity/O1"
    private static let tags = [Selling.Tag(key: "team", value: "blue"), Selling.Tag(key: "x", value: "")]
    private static let tagFacts = [
        AccessFact(key: "aws:TagKeys", values: ["team", "x"]),
        AccessFact(key: "aws:RequestTag/team", values: ["blue"]),
        AccessFact(key: "aws:RequestTag/x", values: [""]),
    ]
    private static let shared = "arn:aws:partnercentral:us-east-1::catalog/Sandbox/"
    private static let engagementID = "eng-0a1b2c3d4e5f6g"
    private static let engagement = shared + "engagement/" + engagementID
    private static let invitationID = "engi-0a1b2c3d4e5f6"
    private static let invitation = shared + "engagement-invitation/" + invitationID
    private static let job = prefix + "resource-snapshot-job/job-0a1b2c3d4e5f6"
    private static let template = "OpportunitySummaryView"

    private static func tagging(_ resource: String) -> String { "partnercentral:TagResource \(resource)" }

    private static let products = AccessFact(key: "partnercentral:RelatedEntityType", values: ["AwsProducts"])

    static let rows = pipeline + engagements + tasks

    private static let pipeline = [
        Row(
            testDescription: "ListOpportunities",
            subject: Selling.ListOpportunitiesRequest(catalog: "Sandbox"),
            resource: prefix + "opportunity/*"
        ),
        Row(
            testDescription: "ListSolutions",
            subject: Selling.ListSolutionsRequest(catalog: "Sandbox"),
            resource: prefix + "solution/*"
        ),
        Row(
            testDescription: "CreateOpportunity",
            subject: Sample.creation(token: "t"),
            resource: prefix + "opportunity/*"
        ),
        Row(
            testDescription: "CreateOpportunity with tags",
            subject: Selling.CreateOpportunityRequest(catalog: "Sandbox", clientToken: "t", tags: tags),
            resource: prefix + "opportunity/*",
            facts: tagFacts,
            also: [tagging(prefix + "opportunity/*")]
        ),
        Row(
            testDescription: "GetOpportunity",
            subject: Selling.GetOpportunityRequest(catalog: "Sandbox", identifier: "O1"),
            resource: opportunity
        ),
        Row(
            testDescription: "UpdateOpportunity",
            subject: Selling.UpdateOpportunityRequest(
                catalog: "Sandbox",
                lastModifiedDate: TestClock.start,
                identifier: "O1"
            ),
            resource: opportunity
        ),
        Row(
            testDescription: "SubmitOpportunity",
            subject: Selling.SubmitOpportunityRequest(
                catalog: "Sandbox",
                identifier: "O1",
                involvementType: .coSell
            ),
            resource: opportunity
        ),
        Row(
            testDescription: "AssignOpportunity",
            subject: Selling.AssignOpportunityRequest(
                catalog: "Sandbox",
                identifier: "O1",
                assignee: .init(email: "", firstName: "", lastName: "", businessTitle: "")
            ),
            resource: opportunity
        ),
        Row(
            testDescription: "GetAwsOpportunitySummary",
            subject: Selling.GetAwsOpportunitySummaryRequest(catalog: "Sandbox", relatedOpportunityIdentifier: "O1"),
            resource: opportunity
        ),
        Row(
            testDescription: "AssociateOpportunity",
            subject: Selling.AssociateOpportunityRequest(
                catalog: "Sandbox",
                opportunityIdentifier: "O1",
                relatedEntityType: .awsProducts,
                relatedEntityIdentifier: "AWSLambda"
            ),
            resource: opportunity,
            facts: [products]
        ),
        Row(
            testDescription: "DisassociateOpportunity",
            subject: Selling.DisassociateOpportunityRequest(
                catalog: "Sandbox",
                opportunityIdentifier: "O1",
                relatedEntityType: .awsProducts,
                relatedEntityIdentifier: "AWSLambda"
            ),
            resource: opportunity,
            facts: [products]
        ),
        Row(
            testDescription: "ListTagsForResource",
            subject: Selling.ListTagsForResourceRequest(resourceArn: opportunity),
            resource: opportunity
        ),
        Row(
            testDescription: "TagResource",
            subject: Selling.TagResourceRequest(resourceArn: opportunity, tags: tags),
            resource: opportunity,
            facts: tagFacts
        ),
        Row(
            testDescription: "UntagResource",
            subject: Selling.UntagResourceRequest(resourceArn: opportunity, tagKeys: ["team", "x"]),
            resource: opportunity,
            facts: [AccessFact(key: "aws:TagKeys", values: ["team", "x"])]
        ),
        Row(
            testDescription: "ListTagsForResource of no ARN",
            subject: Selling.ListTagsForResourceRequest(resourceArn: "O1"),
            catalog: "",
            resource: "O1"
        ),
    ]

    private static let engagements = [
        Row(
            testDescription: "CreateEngagement",
            subject: Selling.CreateEngagementRequest(catalog: "Sandbox", clientToken: "t"),
            resource: shared + "engagement/*"
        ),
        Row(
            testDescription: "ListEngagements",
            subject: Selling.ListEngagementsRequest(catalog: "Sandbox"),
            resource: shared + "engagement/*"
        ),
        Row(
            testDescription: "ListEngagementResourceAssociations",
            subject: Selling.ListEngagementResourceAssociationsRequest(catalog: "Sandbox"),
            resource: shared + "engagement/*"
        ),
        Row(
            testDescription: "ListEngagementResourceAssociations of one",
            subject: Selling.ListEngagementResourceAssociationsRequest(
                catalog: "Sandbox",
                engagementIdentifier: engagementID
            ),
            resource: engagement
        ),
        Row(
            testDescription: "GetEngagement",
            subject: Selling.GetEngagementRequest(catalog: "Sandbox", identifier: engagementID),
            resource: engagement
        ),
        Row(
            testDescription: "GetEngagement by ARN",
            subject: Selling.GetEngagementRequest(catalog: "Sandbox", identifier: engagement),
            resource: engagement
        ),
        Row(
            testDescription: "ListEngagementMembers",
            subject: Selling.ListEngagementMembersRequest(catalog: "Sandbox", identifier: engagementID),
            resource: engagement
        ),
        Row(
            testDescription: "CreateEngagementContext",
            subject: Selling.CreateEngagementContextRequest(
                catalog: "Sandbox",
                engagementIdentifier: engagementID,
                clientToken: "t",
                type: .lead,
                payload: .lead(Sample.lead)
            ),
            resource: engagement
        ),
        Row(
            testDescription: "UpdateEngagementContext",
            subject: Selling.UpdateEngagementContextRequest(
                catalog: "Sandbox",
                engagementIdentifier: engagementID,
                contextIdentifier: "1",
                engagementLastModifiedAt: TestClock.start,
                type: .customerProject,
                payload: .customerProject(.init())
            ),
            resource: engagement,
            also: ["partnercentral:GetEngagement \(engagement)"]
        ),
        Row(
            testDescription: "CreateEngagementInvitation",
            subject: Selling.CreateEngagementInvitationRequest(
                catalog: "Sandbox",
                clientToken: "t",
                engagementIdentifier: engagementID,
                invitation: .init(message: "m", receiver: .unknown(""), payload: Sample.leadInvitation)
            ),
            resource: engagement
        ),
        Row(
            testDescription: "ListEngagementInvitations",
            subject: Selling.ListEngagementInvitationsRequest(catalog: "Sandbox", participantType: .sender),
            resource: shared + "engagement-invitation/*"
        ),
        Row(
            testDescription: "GetEngagementInvitation",
            subject: Selling.GetEngagementInvitationRequest(catalog: "Sandbox", identifier: invitationID),
            resource: invitation
        ),
        Row(
            testDescription: "AcceptEngagementInvitation",
            subject: Selling.AcceptEngagementInvitationRequest(catalog: "Sandbox", identifier: invitationID),
            resource: invitation
        ),
        Row(
            testDescription: "RejectEngagementInvitation",
            subject: Selling.RejectEngagementInvitationRequest(catalog: "Sandbox", identifier: invitationID),
            resource: invitation
        ),
        Row(
            testDescription: "CreateResourceSnapshot",
            subject: Selling.CreateResourceSnapshotRequest(
                catalog: "Sandbox",
                engagementIdentifier: engagementID,
                resourceType: .opportunity,
                resourceIdentifier: "O1",
                resourceSnapshotTemplateIdentifier: template,
                clientToken: "t"
            ),
            resource: engagement
        ),
        Row(
            testDescription: "ListResourceSnapshots",
            subject: Selling.ListResourceSnapshotsRequest(catalog: "Sandbox", engagementIdentifier: engagementID),
            resource: engagement
        ),
        Row(
            testDescription: "GetResourceSnapshot",
            subject: Selling.GetResourceSnapshotRequest(
                catalog: "Sandbox",
                engagementIdentifier: engagementID,
                resourceType: .opportunity,
                resourceIdentifier: "O1",
                resourceSnapshotTemplateIdentifier: template,
                revision: 3
            ),
            resource: prefix
                + "engagement/\(engagementID)/resource/Opportunity/O1/template/\(template)/resource-snapshot/3"
        ),
        Row(
            testDescription: "GetResourceSnapshot of the latest",
            subject: Selling.GetResourceSnapshotRequest(
                catalog: "Sandbox",
                engagementIdentifier: engagementID,
                resourceType: .opportunity,
                resourceIdentifier: "O1",
                resourceSnapshotTemplateIdentifier: template
            ),
            resource: prefix
                + "engagement/\(engagementID)/resource/Opportunity/O1/template/\(template)/resource-snapshot/*"
        ),
        Row(
            testDescription: "CreateResourceSnapshotJob",
            subject: Selling.CreateResourceSnapshotJobRequest(
                catalog: "Sandbox",
                clientToken: "t",
                engagementIdentifier: engagementID,
                resourceType: .opportunity,
                resourceIdentifier: "O1",
                resourceSnapshotTemplateIdentifier: template
            ),
            resource: prefix + "resource-snapshot-job/*"
        ),
        Row(
            testDescription: "CreateResourceSnapshotJob with tags",
            subject: Selling.CreateResourceSnapshotJobRequest(
                catalog: "Sandbox",
                clientToken: "t",
                engagementIdentifier: engagementID,
                resourceType: .opportunity,
                resourceIdentifier: "O1",
                resourceSnapshotTemplateIdentifier: template,
                tags: tags
            ),
            resource: prefix + "resource-snapshot-job/*",
            facts: tagFacts,
            also: [tagging(prefix + "resource-snapshot-job/*")]
        ),
        Row(
            testDescription: "ListResourceSnapshotJobs",
            subject: Selling.ListResourceSnapshotJobsRequest(catalog: "Sandbox"),
            resource: prefix + "resource-snapshot-job/*"
        ),
        Row(
            testDescription: "GetResourceSnapshotJob",
            subject: Selling.GetResourceSnapshotJobRequest(
                catalog: "Sandbox",
                resourceSnapshotJobIdentifier: "job-0a1b2c3d4e5f6"
            ),
            resource: job
        ),
        Row(
            testDescription: "StartResourceSnapshotJob",
            subject: Selling.StartResourceSnapshotJobRequest(
                catalog: "Sandbox",
                resourceSnapshotJobIdentifier: "job-0a1b2c3d4e5f6"
            ),
            resource: job
        ),
        Row(
            testDescription: "StopResourceSnapshotJob",
            subject: Selling.StopResourceSnapshotJobRequest(
                catalog: "Sandbox",
                resourceSnapshotJobIdentifier: "job-0a1b2c3d4e5f6"
            ),
            resource: job
        ),
        Row(
            testDescription: "DeleteResourceSnapshotJob",
            subject: Selling.DeleteResourceSnapshotJobRequest(
                catalog: "Sandbox",
                resourceSnapshotJobIdentifier: "job-0a1b2c3d4e5f6"
            ),
            resource: job
        ),
    ]

    private static let tasks = [
        Row(
            testDescription: "StartEngagementFromOpportunityTask",
            subject: Selling.StartEngagementFromOpportunityTaskRequest(
                catalog: "Sandbox",
                clientToken: "t",
                identifier: "O1",
                awsSubmission: .init(involvementType: .coSell)
            ),
            resource: opportunity
        ),
        Row(
            testDescription: "StartEngagementFromOpportunityTask with tags",
            subject: Selling.StartEngagementFromOpportunityTaskRequest(
                catalog: "Sandbox",
                clientToken: "t",
                identifier: "O1",
                awsSubmission: .init(involvementType: .coSell),
                tags: tags
            ),
            resource: opportunity,
            facts: tagFacts,
            also: [tagging(opportunity)]
        ),
        Row(
            testDescription: "StartEngagementByAcceptingInvitationTask",
            subject: Selling.StartEngagementByAcceptingInvitationTaskRequest(
                catalog: "Sandbox",
                clientToken: "t",
                identifier: invitationID
            ),
            resource: invitation
        ),
        Row(
            testDescription: "StartEngagementByAcceptingInvitationTask with tags",
            subject: Selling.StartEngagementByAcceptingInvitationTaskRequest(
                catalog: "Sandbox",
                clientToken: "t",
                identifier: invitationID,
                tags: tags
            ),
            resource: invitation,
            facts: tagFacts,
            also: [tagging(invitation)]
        ),
        Row(
            testDescription: "StartOpportunityFromEngagementTask",
            subject: Selling.StartOpportunityFromEngagementTaskRequest(
                catalog: "Sandbox",
                clientToken: "t",
                identifier: engagementID,
                contextIdentifier: "1"
            ),
            resource: engagement
        ),
        Row(
            testDescription: "StartOpportunityFromEngagementTask with tags",
            subject: Selling.StartOpportunityFromEngagementTaskRequest(
                catalog: "Sandbox",
                clientToken: "t",
                identifier: engagementID,
                contextIdentifier: "1",
                tags: tags
            ),
            resource: engagement,
            facts: tagFacts,
            also: [tagging(engagement)]
        ),
        Row(
            testDescription: "ListEngagementFromOpportunityTasks",
            subject: Selling.ListEngagementFromOpportunityTasksRequest(catalog: "Sandbox"),
            resource: shared + "engagement-from-opportunity-task/*"
        ),
        Row(
            testDescription: "ListEngagementByAcceptingInvitationTasks",
            subject: Selling.ListEngagementByAcceptingInvitationTasksRequest(catalog: "Sandbox"),
            resource: shared + "engagement-by-accepting-invitation-task/*"
        ),
        Row(
            testDescription: "ListOpportunityFromEngagementTasks",
            subject: Selling.ListOpportunityFromEngagementTasksRequest(catalog: "Sandbox"),
            resource: shared + "opportunity-from-engagement-task/*"
        ),
        Row(
            testDescription: "StartProspectingFromEngagementTask",
            subject: Selling.StartProspectingFromEngagementTaskRequest(
                catalog: "Sandbox",
                identifiers: [engagementID],
                taskName: "n",
                clientToken: "t"
            ),
            resource: "*"
        ),
        Row(
            testDescription: "ListProspectingFromEngagementTasks",
            subject: Selling.ListProspectingFromEngagementTasksRequest(catalog: "Sandbox"),
            resource: "*"
        ),
        Row(
            testDescription: "GetProspectingFromEngagementTask",
            subject: Selling.GetProspectingFromEngagementTaskRequest(
                catalog: "Sandbox",
                taskIdentifier: "task-0a1b2c3d4e5f6g"
            ),
            resource: shared + "prospecting-from-engagement-task/task-0a1b2c3d4e5f6g"
        ),
        Row(
            testDescription: "GetSellingSystemSettings",
            subject: Selling.GetSellingSystemSettingsRequest(catalog: "Sandbox"),
            resource: prefix + "selling-system-settings"
        ),
        Row(
            testDescription: "PutSellingSystemSettings",
            subject: Selling.PutSellingSystemSettingsRequest(catalog: "Sandbox"),
            resource: prefix + "selling-system-settings"
        ),
        Row(
            testDescription: "PutSellingSystemSettings with a role",
            subject: Selling.PutSellingSystemSettingsRequest(
                catalog: "Sandbox",
                resourceSnapshotJobRoleIdentifier: "Jobs"
            ),
            resource: prefix + "selling-system-settings",
            also: ["iam:PassRole arn:aws:iam::111122223333:role/Jobs"]
        ),
    ]

    @Test("says resource and condition values", arguments: rows)
    func subjects(_ row: Row) {
        #expect(row.subject.catalog == row.catalog)
        #expect(row.subject.resource(of: Sample.account) == row.resource)
        #expect(row.subject.accessFacts == row.facts)
        let also = row.subject.alsoNeeds.map { need in
            "\(need.action) \(need.resource?(Sample.account) ?? row.subject.resource(of: Sample.account))"
        }
        #expect(also == row.also)
    }

    @Test("every operation says what IAM is asked, and has a row here")
    func complete() {
        let names = Self.rows.map { String($0.testDescription.prefix { $0 != " " }) }
        #expect(Set(names) == Set(SellingProvider.answered.map { $0.descriptor.name }))
    }

    @Test("the role of the settings is passed to the service of the jobs")
    func passedRole() throws {
        let request = Selling.PutSellingSystemSettingsRequest(
            catalog: "Sandbox",
            resourceSnapshotJobRoleIdentifier: "Jobs"
        )
        let service = "resource-snapshot-job.partnercentral-selling.amazonaws.com"
        let need = try #require(request.alsoNeeds.first)
        #expect(need.facts == [AccessFact(key: "iam:PassedToService", values: [service])])
    }
}
