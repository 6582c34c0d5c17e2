@testable import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Section 9.1, access §3.4.
struct AccessSubjectTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let subject: any AccessSubject
        var catalog = Catalog.sandbox
        var resource: String
        var facts: [AccessFact] = []
        var alsoTags = false
    }

    private static let prefix = "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/"
    private static let opportunity = prefix + "opportunity/O1"
    private static let tags = [Selling.Tag(key: "team", value: "blue"), Selling.Tag(key: "x", value: "")]
    private static let tagFacts = [
        AccessFact(key: "aws:TagKeys", values: ["team", "x"]),
        AccessFact(key: "aws:RequestTag/team", values: ["blue"]),
        AccessFact(key: "aws:RequestTag/x", values: [""]),
    ]
    private static let products = AccessFact(key: "partnercentral:RelatedEntityType", values: ["AwsProducts"])

    static let rows = [
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
            alsoTags: true
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

    @Test("says resource and condition values", arguments: rows)
    func subjects(_ row: Row) {
        #expect(row.subject.catalog == row.catalog)
        #expect(row.subject.resource(of: Sample.account) == row.resource)
        #expect(row.subject.accessFacts == row.facts)
        #expect(row.subject.alsoTags == row.alsoTags)
    }

    @Test("every operation that is built says what IAM is asked, and has a row here")
    func complete() {
        let built = Selling.operations.map { $0.descriptor.name }.filter { !SellingProvider.unbuilt.contains($0) }
        #expect(Set(Self.rows.map { $0.testDescription.prefix { $0 != " " } }.map(String.init)) == Set(built))
    }
}
