import CosellAccess
import Testing

@testable import AccessChecks

/// SimulatePrincipalPolicy answers as the evaluator that answers calls.
struct SimulationTests {
    private static let dana = Checkpoint.user(
        "dana",
        [
            .everything,
            .inline(
                "Cat",
                """
                {"Sid":"Live","Effect":"Deny","Action":"p:Submit","Resource":"*",
                "Condition":{"StringEquals":{"p:Catalog":"AWS"}}}
                """
            ),
        ]
    )
    private static let riley = Checkpoint.user(
        "riley",
        [
            .inline(
                "Own",
                """
                {"Effect":"Allow","Action":"p:Read","Resource":"arn:aws:p:::a",
                "Condition":{"StringEquals":{"p:Catalog":"AWS"}}}
                """
            )
        ]
    )

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var user = "riley"
        var action = "p:Read"
        var resource = "arn:aws:p:::a"
        var catalog: String? = "AWS"
        var more = ""
        var decision: String?
        var words = ""
        var outcome = "ok"
    }

    private static let add = #"{"Statement":{"Effect":"Allow","Action":"p:Write","Resource":"*"}}"#.formText
    private static let boundary = #"{"Statement":{"Effect":"Allow","Action":"p:Write","Resource":"*"}}"#.formText

    static let rows = [
        Row(testDescription: "allowed", decision: "allowed", words: "<SourcePolicyId>Own</SourcePolicyId>"),
        Row(
            testDescription: "another action",
            action: "p:Write",
            decision: "implicitDeny",
            words: "<MatchedStatements></MatchedStatements>"
        ),
        Row(testDescription: "another resource", resource: "arn:aws:p:::b", decision: "implicitDeny"),
        Row(
            testDescription: "another catalog",
            catalog: "Sandbox",
            decision: "implicitDeny",
            words: "<MissingContextValues></MissingContextValues>"
        ),
        Row(
            testDescription: "no catalog",
            catalog: nil,
            decision: "implicitDeny",
            words: "<MissingContextValues><member>p:Catalog</member></MissingContextValues>"
        ),
        Row(
            testDescription: "denied",
            user: "dana",
            action: "p:Submit",
            decision: "explicitDeny",
            words: "<SourcePolicyId>Cat</SourcePolicyId>"
        ),
        Row(
            testDescription: "not denied there",
            user: "dana",
            action: "p:Submit",
            catalog: "Sandbox",
            decision: "allowed"
        ),
        Row(
            testDescription: "allowed by what is added",
            action: "p:Write",
            more: "&PolicyInputList.member.1=\(add)",
            decision: "allowed",
            words: "PolicyInputList.1"
        ),
        Row(
            testDescription: "beyond the boundary",
            more: "&PermissionsBoundaryPolicyInputList.member.1=\(boundary)",
            decision: "implicitDeny",
            words: "<AllowedByPermissionsBoundary>false</AllowedByPermissionsBoundary>"
        ),
        Row(testDescription: "a policy that is none", more: "&PolicyInputList.member.1=x", outcome: "InvalidInput"),
        Row(testDescription: "nobody", user: "nobody", outcome: "NoSuchEntity"),
        Row(testDescription: "a resource's policy", more: "&ResourcePolicy=x", outcome: "InvalidInput"),
    ]

    @Test("the policies of a user, and what the request adds", arguments: rows)
    func simulate(_ row: Row) async throws {
        let point = try await Checkpoint.open(users: [Self.dana, Self.riley])
        let context = row.catalog.map {
            "&ContextEntries.member.1.ContextKeyName=p:Catalog&ContextEntries.member.1.ContextKeyType=string"
                + "&ContextEntries.member.1.ContextKeyValues.member.1=\($0)"
        }
        let answer = await point.ask(
            .iam,
            "Action=SimulatePrincipalPolicy&PolicySourceArn=arn:aws:iam::111122223333:user/\(row.user)"
                + "&ActionNames.member.1=\(row.action)&ResourceArns.member.1=\(row.resource)\(context ?? "")\(row.more)",
            by: Self.dana
        )
        #expect(answer.outcome == row.outcome)
        #expect(answer.content("EvalDecision") == row.decision)
        #expect(answer.text.contains(row.words), "\(answer.text)")
    }

    @Test("each action on each resource, page by page")
    func product() async throws {
        let point = try await Checkpoint.open(users: [Self.dana])
        let form =
            "Action=SimulatePrincipalPolicy&PolicySourceArn=arn:aws:iam::111122223333:user/dana"
            + "&ActionNames.member.1=a:One&ActionNames.member.2=a:Two&ResourceArns.member.1=x&ResourceArns.member.2=y"
        let whole = await point.ask(.iam, form, by: Self.dana)
        #expect(whole.text.split(separator: "<EvalActionName>").count == 5)
        let first = await point.ask(.iam, form + "&MaxItems=3", by: Self.dana)
        #expect(first.content("IsTruncated") == "true")
        let mark = try #require(first.content("Marker")).formText
        let rest = await point.ask(.iam, form + "&MaxItems=3&Marker=\(mark)", by: Self.dana)
        #expect(rest.content("EvalActionName") == "a:Two")
        #expect(rest.content("EvalResourceName") == "y")
        #expect(rest.content("IsTruncated") == "false")
    }

    @Test("an action is needed")
    func noAction() async throws {
        let point = try await Checkpoint.open(users: [Self.dana])
        let form = "Action=SimulatePrincipalPolicy&PolicySourceArn=arn:aws:iam::111122223333:user/dana"
        let answer = await point.ask(.iam, form, by: Self.dana)
        #expect(answer.outcome == "ValidationError")
        #expect(answer.text.contains("'actionNames'"))
    }
}
