import CosellAccess
import CosellWire
import Testing

@testable import AccessChecks

/// What IAM tells, to whom, and in which words it does not.
struct IAMTests {
    private static let attached = [
        ManagedPolicies.policy("AWSPartnerCentralFullAccess"), ManagedPolicies.policy("IAMReadOnlyAccess"),
    ]
    .compactMap { $0 }
    private static let dana = Checkpoint.user("dana", attached + [.everything])
    private static let riley = Checkpoint.user("riley", [])
    private static let crm = IdentityDirectory.Role(
        account: Checkpoint.account,
        name: "Crm",
        policies: attached,
        maximumSeconds: 7200
    )

    private static func open() async throws -> Checkpoint {
        try await Checkpoint.open(roles: [crm], users: [riley, dana])
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String { form }
        let form: String
        var caller = IAMTests.dana
        let outcome: String
        let words: String

        init(_ form: String, by caller: Principal = IAMTests.dana, _ outcome: String, _ words: String = "") {
            (self.form, self.caller, self.outcome, self.words) = (form, caller, outcome, words)
        }
    }

    private static let policy = "arn:aws:iam::aws:policy/IAMReadOnlyAccess"

    static let rows = [
        Row("GetUser", "ok", "<UserName>dana</UserName>"),
        Row("GetUser&UserName=riley", "ok", "<Arn>arn:aws:iam::111122223333:user/riley</Arn>"),
        Row("GetUser&UserName=nobody", "NoSuchEntity", "The user with name nobody cannot be found."),
        Row(
            "GetUser&UserName=nobody",
            by: riley,
            "AccessDenied",
            "iam:GetUser on resource: arn:aws:iam::111122223333:user/nobody"
        ),
        Row("GetUser&UserName=a/b", "ValidationError", "pattern"),
        Row("GetUser", by: Principal(account: Checkpoint.account, kind: .root), "ok", ":root</Arn>"),
        Row("GetUser", by: crm.principal(session: "s"), "ValidationError", "Must specify userName"),
        Row("GetRole&RoleName=Crm", "ok", "<MaxSessionDuration>7200</MaxSessionDuration>"),
        Row("GetRole&RoleName=Crn", "NoSuchEntity", "The role with name Crn cannot be found."),
        Row("GetRole", "ValidationError", "Value null at 'roleName'"),
        Row("ListUsers", "ok", "<UserName>riley</UserName>"),
        Row("ListUsers&PathPrefix=/x/", "ok", "<Users></Users>"),
        Row(
            "ListUsers",
            by: riley,
            "AccessDenied",
            "iam:ListUsers on resource: arn:aws:iam::111122223333:user/ because"
        ),
        Row("ListUsers&Marker=made-up", "ValidationError", "Invalid Marker."),
        Row("ListUsers&MaxItems=1001", "ValidationError", "less than or equal to 1000"),
        Row("ListRoles", "ok", "<RoleName>Crm</RoleName>"),
        Row("ListAttachedUserPolicies&UserName=dana", "ok", "<PolicyArn>\(policy)</PolicyArn>"),
        Row("ListAttachedUserPolicies&UserName=riley", "ok", "<AttachedPolicies></AttachedPolicies>"),
        Row("ListAttachedUserPolicies&UserName=x", "NoSuchEntity"),
        Row("ListAttachedRolePolicies&RoleName=Crm", "ok", "<PolicyArn>\(policy)</PolicyArn>"),
        Row("ListAttachedRolePolicies&RoleName=x", "NoSuchEntity"),
        Row("ListUserPolicies&UserName=dana", "ok", "<PolicyNames><member>Everything</member></PolicyNames>"),
        Row("ListUserPolicies&UserName=x", "NoSuchEntity"),
        Row("ListRolePolicies&RoleName=Crm", "ok", "<PolicyNames></PolicyNames>"),
        Row("ListRolePolicies&RoleName=x", "NoSuchEntity"),
        Row("GetPolicy&PolicyArn=\(policy)", "ok", "<AttachmentCount>2</AttachmentCount>"),
        Row("GetPolicy&PolicyArn=arn:aws:iam::aws:policy/None", "NoSuchEntity"),
        Row("GetPolicyVersion&PolicyArn=\(policy)&VersionId=v7", "ok", "%22iam%3AGet%2A%22"),
        Row("GetPolicyVersion&PolicyArn=\(policy)&VersionId=v8", "NoSuchEntity"),
        Row("GetPolicyVersion&PolicyArn=\(policy)&VersionId=7", "ValidationError"),
        Row("CreateUser&UserName=x", "InvalidAction", "Could not find operation CreateUser for version 2010-05-08"),
    ]

    @Test("each action, in success and in each of its errors", arguments: rows)
    func asks(_ row: Row) async throws {
        let point = try await Self.open()
        let answer = await point.ask(.iam, "Action=\(row.form)", by: row.caller)
        #expect(answer.outcome == row.outcome)
        #expect(answer.text.contains(row.words), "\(answer.text)")
    }

    @Test("lists come in pages, whose marks are good for the same list only")
    func pages() async throws {
        let point = try await Self.open()
        let first = await point.ask(.iam, "Action=ListUsers&MaxItems=1", by: Self.dana)
        #expect(first.content("UserName") == "dana")
        #expect(first.content("IsTruncated") == "true")
        let mark = try #require(first.content("Marker"))
        let second = await point.ask(.iam, "Action=ListUsers&Marker=\(mark.formText)", by: Self.dana)
        #expect(second.content("UserName") == "riley")
        #expect(second.content("IsTruncated") == "false")
        let elsewhere = await point.ask(.iam, "Action=ListRoles&Marker=\(mark.formText)", by: Self.dana)
        #expect(elsewhere.outcome == "ValidationError")
    }

    @Test(
        "what is no request is told so",
        arguments: [
            ("Version=2010-05-08", "MissingAction"), ("Action=GetUser&Version=2011-06-15", "InvalidAction"),
            ("Action=GetUser", "InvalidAction"), ("Action=A&Action=B", "MalformedQueryString"),
        ]
    )
    func unreadable(_ form: String, _ code: String) async throws {
        let point = try await Self.open()
        let caller = CheckCaller(principal: Self.dana, accessKeyID: "AKIA")
        let request = CheckRequest(id: "r", target: nil, body: Array(form.utf8))
        let answer = await point.checks.answer(request, of: .iam, by: .success(caller), at: point.now)
        #expect(answer.error == code)
    }
}
