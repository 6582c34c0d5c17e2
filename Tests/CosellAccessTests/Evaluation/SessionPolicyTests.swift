import CosellAccess
import Testing

/// Temporary credentials may do what both their identity and their session allow.
struct SessionPolicyTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var identity = Statement.make(.allow, .only(["a:*"]))
        var session: Statement? = Statement.make(.allow, .only(["a:Read"]))
        var action = "a:Read"
        let answer: Decision
    }

    static let rows = [
        Row(testDescription: "both allow", answer: .allowed),
        Row(testDescription: "no bounds", session: nil, action: "a:Write", answer: .allowed),
        Row(
            testDescription: "the session does not",
            action: "a:Write",
            answer: .implicitlyDenied(resource: "*", in: .session)
        ),
        Row(
            testDescription: "the identity does not",
            identity: .make(.allow, .only(["b:*"])),
            answer: .implicitlyDenied(resource: "*")
        ),
        Row(
            testDescription: "the session denies",
            session: .make(.deny, sid: "No"),
            answer: .explicitlyDenied(resource: "*", by: "Session/No", in: .session)
        ),
        Row(
            testDescription: "the identity denies",
            identity: .make(.deny, sid: "No"),
            answer: .explicitlyDenied(resource: "*", by: "Own/No")
        ),
    ]

    @Test("bounds the identity", arguments: rows)
    func bounds(_ row: Row) {
        let request = AccessRequest(Self.caller(row.identity, row.session), ActionName(row.action), on: "*")
        #expect(request.decision == row.answer)
    }

    @Test("the message says which kind of policy it was")
    func message() throws {
        let request = AccessRequest(Self.caller(.make(), .make(.deny)), "a:Read", on: "*")
        let denial = try #require(DenialMessage(request, request.decision)).description
        #expect(denial.hasSuffix("with an explicit deny in a session policy"))
        let other = AccessRequest(Self.caller(.make(), .make(.allow, .only(["b:*"]))), "a:Read", on: "*")
        let want = try #require(DenialMessage(other, other.decision)).description
        #expect(want.hasSuffix("because no session policy allows the a:Read action"))
    }

    @Test("what conditions look at is looked for in both")
    func mentions() throws {
        let tagged = Statement.make(when: [try Self.looksAtTags()])
        #expect(Self.caller(.make(), tagged).permissions.mentions(.resourceTags))
        #expect(!Self.caller(.make(), .make()).permissions.mentions(.resourceTags))
    }

    @Test("says which statements decide, and which keys they would look at")
    func decisive() throws {
        let caller = Self.caller(.make(sid: "Cat", when: [try Self.looksAtTags()]), nil)
        var request = AccessRequest(caller, "a:Read", on: "*")
        #expect(request.decisiveStatements.isEmpty)
        #expect(request.missingKeys == ["aws:ResourceTag/Team"])
        request = AccessRequest(caller, "a:Read", on: "*", values: ["aws:ResourceTag/Team": ["east"]])
        #expect(request.decisiveStatements.map(\.description) == ["Own/Cat"])
        #expect(request.missingKeys.isEmpty)
    }

    private static func looksAtTags() throws -> Condition {
        Condition(try #require(ConditionOperator("StringEquals")), "aws:ResourceTag/Team", ["east"])
    }

    private static func caller(_ identity: Statement, _ session: Statement?) -> Principal {
        Principal(
            account: "111122223333",
            kind: .assumedRole(name: "Crm", session: "nightly"),
            policies: [AttachedPolicy(name: "Own", policy: Policy(statements: [identity]))],
            session: Principal.Session(
                policies: session.map { [AttachedPolicy(name: "Session", policy: Policy(statements: [$0]))] }
            )
        )
    }
}
