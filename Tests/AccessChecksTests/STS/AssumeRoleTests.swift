import CosellAccess
import CosellSigning
import CosellWire
import Testing

@testable import AccessChecks

/// Who gets the credentials of a role, and what they may do.
struct AssumeRoleTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var trust = #"{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":["sts:*"]}"#
        var policies: [AttachedPolicy] = [.everything]
        var caller = Principal.Kind.user(name: "dana")
        var session: Principal.Session?
        var role = "arn:aws:iam::111122223333:role/Crm"
        var roleAccount = Checkpoint.account
        var more = ""
        let outcome: String
    }

    private static let named = """
        {"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/dana"},"Action":"sts:AssumeRole"}
        """
    private static let external = """
        {"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole",
        "Condition":{"StringEquals":{"sts:ExternalId":"blue-42"}}}
        """
    private static let denial = AttachedPolicy.inline("No", #"{"Effect":"Deny","Action":"sts:*","Resource":"*"}"#)
    private static let reading = AttachedPolicy.inline("Read", #"{"Effect":"Allow","Action":"a:*","Resource":"*"}"#)
    private static let other = "arn:aws:iam::444455556666:role/Crm"

    static let rows = [
        Row(testDescription: "trusted account, allowed by policy", outcome: "ok"),
        Row(testDescription: "trusted account, no policy", policies: [], outcome: "AccessDenied"),
        Row(testDescription: "named, no policy", trust: named, policies: [], outcome: "ok"),
        Row(testDescription: "named, denied by policy", trust: named, policies: [denial], outcome: "AccessDenied"),
        Row(
            testDescription: "named, beyond the session's policies",
            trust: named,
            session: Principal.Session(policies: [reading]),
            outcome: "AccessDenied"
        ),
        Row(
            testDescription: "another account that is named, allowed there",
            trust: named,
            role: other,
            roleAccount: Checkpoint.otherAccount,
            outcome: "ok"
        ),
        Row(
            testDescription: "another account that is named, no policy there",
            trust: named,
            policies: [],
            role: other,
            roleAccount: Checkpoint.otherAccount,
            outcome: "AccessDenied"
        ),
        Row(testDescription: "no such role", role: "arn:aws:iam::111122223333:role/Crn", outcome: "AccessDenied"),
        Row(
            testDescription: "the case of a role's name counts",
            role: "arn:aws:iam::111122223333:role/crm",
            outcome: "AccessDenied"
        ),
        Row(testDescription: "root", caller: .root, outcome: "AccessDenied"),
        Row(testDescription: "no external id", trust: external, outcome: "AccessDenied"),
        Row(
            testDescription: "wrong external id",
            trust: external,
            more: "&ExternalId=blue-43",
            outcome: "AccessDenied"
        ),
        Row(testDescription: "external id", trust: external, more: "&ExternalId=blue-42", outcome: "ok"),
        Row(
            testDescription: "tags without sts:TagSession",
            trust: external,
            more: "&ExternalId=blue-42&Tags.member.1.Key=Team&Tags.member.1.Value=east",
            outcome: "AccessDenied"
        ),
        Row(
            testDescription: "tags",
            more: "&Tags.member.1.Key=Team&Tags.member.1.Value=east&TransitiveTagKeys.member.1=Team",
            outcome: "ok"
        ),
        Row(
            testDescription: "two tags of one key",
            more: "&Tags.member.1.Key=Team&Tags.member.1.Value=a&Tags.member.2.Key=team&Tags.member.2.Value=b",
            outcome: "InvalidParameterValue"
        ),
        Row(
            testDescription: "a transitive key without its tag",
            more: "&TransitiveTagKeys.member.1=Team",
            outcome: "ValidationError"
        ),
        Row(
            testDescription: "a tag of AWS",
            more: "&Tags.member.1.Key=aws:x&Tags.member.1.Value=a",
            outcome: "ValidationError"
        ),
        Row(
            testDescription: "source identity, not granted",
            trust: named,
            more: "&SourceIdentity=dk",
            outcome: "AccessDenied"
        ),
        Row(testDescription: "source identity", more: "&SourceIdentity=dk", outcome: "ok"),
        Row(testDescription: "a quarter of an hour", more: "&DurationSeconds=900", outcome: "ok"),
        Row(testDescription: "less", more: "&DurationSeconds=899", outcome: "ValidationError"),
        Row(testDescription: "as long as the role says", more: "&DurationSeconds=7200", outcome: "ok"),
        Row(testDescription: "longer than the role says", more: "&DurationSeconds=7201", outcome: "ValidationError"),
        Row(testDescription: "no number", more: "&DurationSeconds=x", outcome: "ValidationError"),
        Row(
            testDescription: "a chain of roles, an hour",
            caller: .assumedRole(name: "Base", session: "s"),
            more: "&DurationSeconds=3600",
            outcome: "ok"
        ),
        Row(
            testDescription: "a chain of roles, longer",
            caller: .assumedRole(name: "Base", session: "s"),
            more: "&DurationSeconds=3601",
            outcome: "ValidationError"
        ),
        Row(
            testDescription: "a session policy",
            more:
                "&Policy=%7B%22Statement%22:%7B%22Effect%22:%22Allow%22,%22Action%22:%22a:b%22,%22Resource%22:%22*%22%7D%7D",
            outcome: "ok"
        ),
        Row(testDescription: "a malformed session policy", more: "&Policy=%7B%7D", outcome: "MalformedPolicyDocument"),
        Row(
            testDescription: "a managed session policy",
            more: "&PolicyArns.member.1.arn=arn:aws:iam::aws:policy/IAMReadOnlyAccess",
            outcome: "ok"
        ),
        Row(
            testDescription: "a managed session policy that is none",
            more: "&PolicyArns.member.1.arn=arn:aws:iam::aws:policy/Nothing",
            outcome: "ValidationError"
        ),
        Row(
            testDescription: "a second factor",
            more: "&SerialNumber=arn:aws:iam::111122223333:mfa/dana&TokenCode=123456",
            outcome: "AccessDenied"
        ),
    ]

    @Test("trust, the caller's policies and the terms decide", arguments: rows)
    func assume(_ row: Row) async throws {
        let point = try await Checkpoint.open(roles: [
            IdentityDirectory.Role(
                account: row.roleAccount,
                name: "Crm",
                trust: try .test(row.trust),
                maximumSeconds: 7200
            )
        ])
        let caller = Principal(
            account: Checkpoint.account,
            kind: row.caller,
            policies: row.policies,
            session: row.session
        )
        let answer = await point.ask(
            .sts,
            "Action=AssumeRole&RoleArn=\(row.role)&RoleSessionName=nightly\(row.more)",
            by: caller
        )
        #expect(answer.outcome == row.outcome, "\(answer.text)")
    }

    private static let crm = IdentityDirectory.Role(
        account: Checkpoint.account,
        name: "Crm",
        tags: ["Team": "west", "Kind": "job"],
        policies: [.everything],
        trust: try? TrustPolicy.test(#"{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:*"}"#)
    )

    @Test("the credentials speak for the role, within the session's policy and with its tags")
    func credentials() async throws {
        let point = try await Checkpoint.open(roles: [Self.crm])
        let policy = #"{"Statement":{"Effect":"Allow","Action":"a:Read","Resource":"*"}}"#
        let form = """
            Action=AssumeRole&RoleArn=\(Self.crm.arn)&RoleSessionName=nightly&Policy=\(policy.formText)\
            &Tags.member.1.Key=Team&Tags.member.1.Value=east&SourceIdentity=dk
            """
        let answer = await point.ask(.sts, form, by: Checkpoint.user("dana", [.everything]))
        let arn = "arn:aws:sts::111122223333:assumed-role/Crm/nightly"
        #expect(answer.content("Arn") == arn)
        #expect(answer.content("Expiration") == point.now.adding(seconds: 3600).description)
        #expect(answer.content("SourceIdentity") == "dk")
        #expect(answer.content("PackedPolicySize") == "2")
        let assumed = try #require(try await point.principal(answer))
        #expect(assumed.arn == arn)
        #expect(assumed.uniqueID == answer.content("AssumedRoleId"))
        #expect(assumed.tags == ["Team": "east", "Kind": "job"])
        #expect(AccessRequest(assumed, "a:Read", on: "*").decision.isAllowed)
        #expect(!AccessRequest(assumed, "a:Write", on: "*").decision.isAllowed)
    }

    @Test("keys outlive the process, and end with their role")
    func restart() async throws {
        let point = try await Checkpoint.open(roles: [Self.crm])
        let form = "Action=AssumeRole&RoleArn=\(Self.crm.arn)&RoleSessionName=nightly"
        let answer = await point.ask(.sts, form, by: Checkpoint.user("dana", [.everything]))
        let key = try #require(answer.content("AccessKeyId"))
        let again = try await Checkpoint.open(roles: [Self.crm], store: point.store)
        try await again.keys.recall(key)
        let kept = try #require(again.keys.credential(key))
        #expect(kept.payload.arn == "arn:aws:sts::111122223333:assumed-role/Crm/nightly")
        #expect(kept.secret.secretAccessKey == answer.content("SecretAccessKey"))
        #expect(kept.secret.sessionToken == answer.content("SessionToken"))
        #expect(kept.secret.expiresAtEpochSeconds == point.now.seconds + 3600)
        let without = try await Checkpoint.open(roles: [], store: point.store)
        try await without.keys.recall(key)
        #expect(without.keys.credential(key) == nil)
    }

    @Test("transitive tags and the source identity go on through a chain of roles, and stay as they are")
    func chain() async throws {
        let point = try await Checkpoint.open(roles: [Self.crm])
        let first = """
            Action=AssumeRole&RoleArn=\(Self.crm.arn)&RoleSessionName=first&SourceIdentity=dk\
            &Tags.member.1.Key=Team&Tags.member.1.Value=east&Tags.member.2.Key=Own&Tags.member.2.Value=x\
            &TransitiveTagKeys.member.1=team
            """
        let opened = await point.ask(.sts, first, by: Checkpoint.user("dana", [.everything]))
        let base = try #require(try await point.principal(opened))
        let next = "Action=AssumeRole&RoleArn=\(Self.crm.arn)&RoleSessionName=second"
        let reopened = await point.ask(.sts, next, by: base)
        let second = try #require(try await point.principal(reopened))
        #expect(second.tags == ["Team": "east", "Kind": "job"])
        #expect(second.session?.transitiveTags == ["Team"])
        #expect(second.session?.sourceIdentity == "dk")
        let changed = await point.ask(.sts, "\(next)&Tags.member.1.Key=TEAM&Tags.member.1.Value=b", by: base)
        #expect(changed.outcome == "InvalidParameterValue")
        #expect(await point.ask(.sts, "\(next)&SourceIdentity=else", by: base).outcome == "AccessDenied")
    }

    @Test("every breach is told at once")
    func breaches() async throws {
        let point = try await Checkpoint.open()
        let answer = await point.ask(.sts, "Action=AssumeRole&RoleArn=short", by: Checkpoint.user("dana", []))
        #expect(answer.status == 400)
        #expect(
            answer.content("Message") == """
                2 validation errors detected: Value 'short' at 'roleArn' failed to satisfy constraint: Member must have \
                length greater than or equal to 20; Value null at 'roleSessionName' failed to satisfy constraint: \
                Member must not be null
                """
        )
    }

    @Test("a session's policies and tags have their room")
    func room() async throws {
        let point = try await Checkpoint.open(roles: [Self.crm])
        let value = String(repeating: "v", count: 100)
        let tags = (1...50).map { "&Tags.member.\($0).Key=k\($0)&Tags.member.\($0).Value=\(value)" }
        let form = "Action=AssumeRole&RoleArn=\(Self.crm.arn)&RoleSessionName=nightly\(tags.joined())"
        let answer = await point.ask(.sts, form, by: Checkpoint.user("dana", [.everything]))
        #expect(answer.outcome == "PackedPolicyTooLarge")
    }
}

extension String {
    /// As a form sends it.
    var formText: String {
        utf8.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "%0\(digits)" : "%\(digits)"
        }
        .joined()
    }
}
