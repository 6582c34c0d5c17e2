import CosellAccess
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

@testable import CosellServer

/// Selling 9 and access: what the pipeline asks IAM, and how it says no.
struct PipelineAccessTests {
    @Test("a denial names caller, action and resource (R1.27), and has no reason")
    func words() async throws {
        let gateway = try await Gateway.open()
        let call = try SentCall(gateway.desk.creation(), of: "CreateOpportunity", by: .riley)
        #expect(
            try await gateway.answer(call).text == """
                {"__type":"AccessDeniedException","Message":"User: arn:aws:iam::111122223333:user/riley is not \
                authorized to perform: partnercentral:CreateOpportunity on resource: \
                arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/opportunity/* because no identity-based \
                policy allows the partnercentral:CreateOpportunity action"}
                """
        )
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Of each statement.
        let policy: [String]
        var operation = "GetOpportunity"
        var body = #"{"Catalog":"Sandbox","Identifier":"O10000001"}"#
        var isAllowed = true
    }

    private static let anything = #""Effect":"Allow","Action":"*","Resource":"*""#
    private static let arn = "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/opportunity/O10000001"
    private static let inAws = #"{"Catalog":"AWS","Identifier":"O10000001"}"#
    private static let blueTag = anything + #","Condition":{"StringEquals":{"aws:ResourceTag/team":"blue"}}"#
    private static let sandboxOnly =
        anything + #","Condition":{"StringEquals":{"partnercentral:Catalog":"Sandbox"}}"#
    private static let noTagging = #""Effect":"Deny","Action":"partnercentral:TagResource","Resource":"*""#
    private static let associate = """
        {"Catalog":"Sandbox","OpportunityIdentifier":"O10000001","RelatedEntityType":"AwsProducts",\
        "RelatedEntityIdentifier":"AWSLambda"}
        """
    private static let create = """
        {"Catalog":"Sandbox","ClientToken":"t","Customer":{"Account":{"CompanyName":"A","Address":{"CountryCode":"FR"}}},\
        "Project":{"Title":"T"},"LifeCycle":{"TargetCloseDate":"2030-06-30"}
        """

    private static let settings = #""Effect":"Allow","Action":"partnercentral:PutSelling*","Resource":"*""#
    private static let jobs = "resource-snapshot-job.partnercentral-selling.amazonaws.com"
    private static let role = #"{"Catalog":"Sandbox","ResourceSnapshotJobRoleIdentifier":"Jobs"}"#

    private static func passRole(_ key: String, _ value: String) -> String {
        #""Effect":"Allow","Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"\#(key)":"\#(value)"}}"#
    }

    static let rows = [
        Row(testDescription: "no policy", policy: [], isAllowed: false),
        Row(testDescription: "anything", policy: [anything]),
        Row(
            testDescription: "an explicit denial",
            policy: [anything, #""Effect":"Deny","Action":"partnercentral:Get*","Resource":"*""#],
            isAllowed: false
        ),
        Row(
            testDescription: "that very opportunity",
            policy: [#""Effect":"Allow","Action":"partnercentral:GetOpportunity","Resource":"\#(arn)""#]
        ),
        Row(
            testDescription: "another opportunity",
            policy: [#""Effect":"Allow","Action":"partnercentral:GetOpportunity","Resource":"\#(arn)9""#],
            isAllowed: false
        ),
        Row(testDescription: "the Sandbox", policy: [sandboxOnly]),
        Row(testDescription: "the Sandbox, asked for AWS", policy: [sandboxOnly], body: inAws, isAllowed: false),
        Row(
            testDescription: "the Sandbox, asked for tags of it",
            policy: [sandboxOnly],
            operation: "ListTagsForResource",
            body: #"{"ResourceArn":"\#(arn)"}"#
        ),
        Row(testDescription: "what is tagged blue", policy: [blueTag]),
        Row(
            testDescription: "what is tagged red",
            policy: [blueTag.replacing("blue", with: "red")],
            isAllowed: false
        ),
        Row(
            testDescription: "what is tagged at all, asked for a list",
            policy: [blueTag],
            operation: "ListOpportunities",
            body: #"{"Catalog":"Sandbox"}"#,
            isAllowed: false
        ),
        Row(
            testDescription: "products",
            policy: [anything + #","Condition":{"StringEquals":{"partnercentral:RelatedEntityType":"AwsProducts"}}"#],
            operation: "AssociateOpportunity",
            body: associate
        ),
        Row(
            testDescription: "solutions, asked for a product",
            policy: [anything + #","Condition":{"StringEquals":{"partnercentral:RelatedEntityType":"Solutions"}}"#],
            operation: "AssociateOpportunity",
            body: associate,
            isAllowed: false
        ),
        Row(
            testDescription: "a creation without tags, tagging denied",
            policy: [anything, noTagging],
            operation: "CreateOpportunity",
            body: create + "}"
        ),
        Row(
            testDescription: "a creation with tags, tagging denied",
            policy: [anything, noTagging],
            operation: "CreateOpportunity",
            body: create + #","Tags":[{"Key":"a","Value":"b"}]}"#,
            isAllowed: false
        ),
        Row(
            testDescription: "a creation with the right tag",
            policy: [anything + #","Condition":{"StringEquals":{"aws:RequestTag/team":"blue"}}"#],
            operation: "CreateOpportunity",
            body: create + #","Tags":[{"Key":"team","Value":"blue"}]}"#
        ),
        Row(
            testDescription: "a creation with a tag that is not on the list",
            policy: [anything + #","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":["team"]}}"#],
            operation: "CreateOpportunity",
            body: create + #","Tags":[{"Key":"team","Value":"blue"},{"Key":"x","Value":"y"}]}"#,
            isAllowed: false
        ),
        Row(
            testDescription: "handing a role over, as the service that is told",
            policy: [settings, passRole("iam:PassedToService", jobs)],
            operation: "PutSellingSystemSettings",
            body: role
        ),
        Row(
            testDescription: "handing a role over under a condition that only the settings meet",
            policy: [settings, passRole("partnercentral:Catalog", "Sandbox")],
            operation: "PutSellingSystemSettings",
            body: role,
            isAllowed: false
        ),
        Row(
            testDescription: "settings under a condition that only the role meets",
            policy: [
                settings + #","Condition":{"StringEquals":{"iam:PassedToService":"\#(jobs)"}}"#,
                passRole("iam:PassedToService", jobs),
            ],
            operation: "PutSellingSystemSettings",
            body: role,
            isAllowed: false
        ),
        Row(
            testDescription: "a tag of another form of the same letter",
            policy: [anything + #","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":["caf\#u{E9}"]}}"#],
            operation: "UntagResource",
            body: #"{"ResourceArn":"\#(arn)","TagKeys":["cafe\#u{301}"]}"#,
            isAllowed: false
        ),
        Row(
            testDescription: "taking off a tag that is on the list",
            policy: [anything + #","Condition":{"ForAllValues:StringEquals":{"aws:TagKeys":["team"]}}"#],
            operation: "UntagResource",
            body: #"{"ResourceArn":"\#(arn)","TagKeys":["team"]}"#
        ),
    ]

    @Test("policies decide by action, resource and conditions", arguments: rows)
    func decisions(_ row: Row) async throws {
        let statements = row.policy.map { "{\($0)}" }.joined(separator: ",")
        let documents = row.policy.isEmpty ? [] : [#"{"Version":"2012-10-17","Statement":[\#(statements)]}"#]
        let caller = Caller("AKIATESTPOLICY000001", try .user("kim", documents: documents))
        let gateway = try await Gateway.open(callers: [caller])
        _ = try await gateway.desk.create(["tags": [["Key": "team", "Value": "blue"]]])
        _ = try await gateway.desk.of(in: Catalog.aws).create()
        let ending = try await gateway.ending(SentCall(row.operation, row.body, by: caller))
        #expect((ending == "AccessDeniedException") == !row.isAllowed)
    }

    /// More tags than a resource can have are refused anyway, so that policies never walk a list without end.
    @Test(
        "a list of tags that is too long costs no more than one that is not",
        arguments: ["TagResource", "UntagResource"]
    )
    func longTags(_ operation: String) async throws {
        let keys = (0..<40_000).map { "k\($0)" }
        let tags = keys.map { Selling.Tag(key: $0, value: "v") }
        let subject: any AccessSubject =
            operation == "TagResource"
            ? Selling.TagResourceRequest(resourceArn: Self.arn, tags: tags)
            : Selling.UntagResourceRequest(resourceArn: Self.arn, tagKeys: keys)
        #expect(subject.accessFacts.reduce(0) { $0 + $1.values.count } <= 400)

        let gateway = try await Gateway.open()
        _ = try await gateway.desk.create()
        let body =
            operation == "TagResource"
            ? try SentCall(#require(subject as? Selling.TagResourceRequest), of: operation)
            : try SentCall(#require(subject as? Selling.UntagResourceRequest), of: operation)
        #expect(try await gateway.ending(body) == "ValidationException")
        var denied = body
        denied.caller = .riley
        #expect(try await gateway.ending(denied) == "AccessDeniedException")
    }

    @Test("root needs no policy")
    func root() async throws {
        let gateway = try await Gateway.open()
        let call = try SentCall(gateway.desk.of(Sample.otherAccount).creation(), of: "CreateOpportunity", by: .sam)
        #expect(try await gateway.ending(call) == "ok")
    }

    @Test("an account that is no partner is denied by the service, in the same form (R1.31)")
    func noPartner() async throws {
        let stranger = Caller("AKIATESTSTRANGER0001", Principal(account: "999999999999", kind: .root))
        let gateway = try await Gateway.open(callers: [stranger])
        let answer = try await gateway.answer(
            SentCall("ListOpportunities", #"{"Catalog":"Sandbox"}"#, by: stranger)
        )
        #expect(answer.exception == "AccessDeniedException")
        #expect(try answer.message == "The account 999999999999 is not an AWS Partner Central partner.")
    }

    @Test("another partner's opportunity is not there, whatever the policy says (R1.30)")
    func otherPartner() async throws {
        let gateway = try await Gateway.open()
        let id = try await gateway.desk.create().id
        let call = SentCall("GetOpportunity", #"{"Catalog":"Sandbox","Identifier":"\#(id)"}"#, by: .sam)
        #expect(try await gateway.ending(call) == "ResourceNotFoundException")
    }
}
