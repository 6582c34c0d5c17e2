import SellingDomain
import CosellAccess
import CosellDomain
import SellingAPI
import Testing

@testable import CosellServer

/// Every mistake says where it is and what to do.
struct ConfigurationErrorTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String { words }
        let yaml: String
        let words: String

        init(_ yaml: String, _ words: String) { (self.yaml, self.words) = (yaml, words) }
    }

    private static func account(_ rest: String) -> String { #"accounts: [{ id: "123456789012", name: X, \#(rest) }]"# }

    private static func user(_ rest: String) -> String { account("users: [{ name: kim, \(rest) }]") }

    private static func solution(_ rest: String) -> String { account("solutions: [{ \(rest) }]") }

    private static func role(_ rest: String) -> String { account("roles: [{ name: Crm, \(rest) }]") }

    static let rows = [
        Row(
            "auth: strict\n" + role("max_session_duration: 900"),
            "line 2: account 123456789012: 900 is not how long sessions of a role may last; give 3600 to 43200 seconds"
        ),
        Row(role("trust_policy: { Statement: [] }"), "Policy, Statement: needs at least one statement"),
        Row(
            role(#"trust_policy: { Statement: { Effect: Allow, Action: "sts:AssumeRole", Principal: { AWS: me } } }"#),
            #"Statement 1, Principal.AWS: "me" is neither *, an account nor the ARN of a user or role"#
        ),
        Row(user("trust_policy: { Statement: [] }"), "the key trust_policy is not known here"),
        Row("auth: lax", "auth: lax is not known; give strict or relaxed"),
        Row(
            "acounts: []",
            """
            line 1: the key acounts is not known here; known are accounts, auth, connections, control_hosts, \
            control_origins, control_plane, control_token, faults, region, smtp, switches
            """
        ),
        Row("auth: strict\nswitches:\n  throtling: true", "line 3: the key throtling is not known here"),
        Row("switches: { auto_review: [{ after: 1, state: Approved }] }", "the key state is not known here"),
        Row(
            "switches: { submit_engagement: maybe }",
            "switches.submit_engagement: maybe is not known; give one of open, require"
        ),
        Row(
            "switches: { task_mode: later }",
            "switches.task_mode: later is not known; give sync, async=<seconds> or fail=<ReasonCode>"
        ),
        Row("switches: { task_mode: async=soon }", "switches.task_mode: soon is not a number of seconds"),
        Row("switches: { task_mode: async=-1 }", "switches.task_mode: -1 is not a wait"),
        Row(
            "switches: { task_mode: fail=Bad }",
            "switches.task_mode: Bad is not a reason code; give one of ContextNotFound"
        ),
        Row(
            "auth: strict\nswitches:\n  prospecting_step: -5",
            "line 3: switches.prospecting_step: -5 is not a wait; give 0 to 315360000000 milliseconds"
        ),
        Row(
            "faults:\n  - operation: GetOpportunity\n    error: ThrottlingException\n    every: 1000001",
            "line 4: faults.[0].every: 1000001 is out of range"
        ),
        Row(
            "auth: strict\n" + account("partner_path: hardware"),
            "line 2: account 123456789012: partner_path: hardware is not known; give one of services, consulting, software"
        ),
        Row("auth: \(String(repeating: "x", count: 2000))", "... is not known; give strict or relaxed"),
        Row("auth: strict\nsmtp:\n  hots: x", "line 3: the key hots is not known here; known are from, host, password"),
        Row(
            "auth: strict\nsmtp: { from: a@x.example }",
            "line 2: smtp: it has no host; give host: and the mail server's name"
        ),
        Row(
            "smtp:\n  host: smtp://mail.example\n  from: a@x.example",
            "line 2: smtp.host: smtp://mail.example is no host; give a name such as mail.example.com"
        ),
        Row("smtp: { host: m, port: 70000, from: a@x.example }", "smtp.port: 70000 is no port; give 1 to 65535"),
        Row("smtp: { host: m, port: often, from: a@x.example }", "smtp.port: give a whole number"),
        Row("smtp: { host: m, starttls: perhaps, from: a@x.example }", "smtp.starttls: give true or false"),
        Row(
            "smtp:\n  host: m\n  port: 465\n  from: a@x.example",
            "line 3: smtp.port: 465 is for TLS from the first byte on"
        ),
        Row("smtp: { host: m }", "smtp: it has no from; give an address such as partner-central@example.com"),
        Row(#"smtp: { host: m, from: "Us <a@x.example>" }"#, "smtp.from: Us <a@x.example> is no address; give"),
        Row(
            "smtp:\n  host: m\n  from: a@x.example\n  username: kim",
            "line 4: smtp.username: it stands without password; give both"
        ),
        Row(
            "smtp: { host: m, from: a@x.example, password: p }",
            "smtp.password: it stands without username; give both"
        ),
        Row(#"smtp: { host: m, from: a@x.example, username: "", password: p }"#, "smtp.username: it is empty"),
        Row(
            "smtp: { host: m, from: a@x.example, username: kim, password: p, starttls: false }",
            "smtp.starttls: without it the password would cross the network in the clear; give true"
        ),
        Row("control_token: short", "give 16 to 256 letters"),
        Row(#"connections: [["111122223333"]]"#, "is not a pair of two accounts"),
        Row(#"connections: [["111122223333", "111122223333"]]"#, "is not a pair of two accounts"),
        Row(
            #"connections: [["111122223333", "999999999999"]]"#,
            "connections.[0]: 999999999999 is not an account of this file; write it in quotes"
        ),
        Row(
            "switches: { create_stage_policy: refuse }",
            "switches.create_stage_policy: refuse is not known; give one of coerce, reject, honour"
        ),
        Row(
            "switches: { auto_review: soon }",
            "switches.auto_review: soon is not known; give off, approve_after=<seconds>, or a list of steps"
        ),
        Row(
            "switches: { auto_review: approve_after=soon }",
            "switches.auto_review: approve_after=soon is not known; give off, approve_after=<seconds>, or a list of steps"
        ),
        Row(
            "switches: { auto_review: approve_after=-1 }",
            "switches.auto_review: -1 is not a wait; give 0 to 315360000 seconds"
        ),
        Row(
            "switches: { auto_review: [{ after: 1, status: Submitted }] }",
            "switches.auto_review.[0].status: Submitted is not a verdict; give In review, Approved, Action Required or Rejected"
        ),
        Row(
            "switches: { auto_review: [{ after: 99999999999, status: Approved }] }",
            "switches.auto_review.[0].after: 99999999999 is not a wait; give 0 to 315360000 seconds"
        ),
        Row("switches: { auto_review: [{ status: Approved }] }", "switches.auto_review.[0]: the key after is missing"),
        Row("switches: { auto_review: { after: 1 } }", "switches.auto_review: "),
        Row(
            "switches: { referral_delay: -5 }",
            "switches.referral_delay: -5 is not a wait; give 0 to 315360000 seconds"
        ),
        Row(
            #"switches: { derived_spend_factor: "a lot" }"#,
            #"switches.derived_spend_factor: a lot is not a factor such as "0.168""#
        ),
        Row("switches: { throttling: often }", "switches.throttling: "),
        Row(
            "faults: [{ operation: GetOportunity, error: ThrottlingException }]",
            "line 1: faults.[0].operation: GetOportunity is not an operation of selling, account, benefits or channel that is answered"
        ),
        Row(
            "faults: [{ operation: GetOpportunity, error: TeapotException }]",
            "line 1: faults.[0].error: TeapotException is not an exception of GetOpportunity; give one of AccessDeniedException, "
        ),
        Row(
            "faults: [{ operation: GetOpportunity, error: ConflictException }]",
            "line 1: faults.[0].error: ConflictException is not an exception of GetOpportunity"
        ),
        Row(
            "faults: [{ operation: GetOpportunity, error: ThrottlingException, every: 0 }]",
            "line 1: faults.[0].every: 0 is out of range; give 1 to 1000000"
        ),
        Row("faults: [{ operation: GetOpportunity }]", "faults.[0]: the key error is missing"),
        Row(#"accounts: [{ name: X }]"#, "accounts.[0]: the key id is missing"),
        Row(#"accounts: [{ id: "123456789012" }]"#, "accounts.[0]: the key name is missing"),
        Row(
            #"accounts: [{ id: "12345678901", name: X }]"#,
            "account 12345678901: an account id has 12 digits; write it in quotes"
        ),
        Row(
            #"accounts: [{ id: "12345678901x", name: X }]"#,
            "account 12345678901x: an account id has 12 digits; write it in quotes"
        ),
        Row(
            #"accounts: [{ id: "123456789012", name: X }, { id: "123456789012", name: Y }]"#,
            "accounts: the account 123456789012 is given twice"
        ),
        Row(account("users: [{ access_keys: [] }]"), "account 123456789012: a user or role has no name"),
        Row(account(#"roles: [{ name: "" }]"#), "account 123456789012: a user or role has no name"),
        Row(account("color: red"), "line 1: the key color is not known here"),
        Row(account("owner: { email: a@b.co }"), "accounts.[0].owner: the key "),
        Row(user("session: x"), "the key session is not known here"),
        Row(account("root: { policies: [] }"), "the key policies is not known here"),
        Row(user("access_keys: [{ id: A }]"), "accounts.[0].users.[0].access_keys.[0]: the key secret is missing"),
        Row(
            user("access_keys: [{ id: A, secret: s, expires_at: tomorrow }]"),
            "account 123456789012: expires_at: tomorrow is not a time; write one such as 2026-01-12T20:00:00Z"
        ),
        Row(
            user("access_keys: [{ id: A, secret: s }, { id: A, secret: t }]"),
            "accounts: the access key A is given twice"
        ),
        Row(
            user("managed_policies: [AWSPartnerCentralFullAcces]"),
            """
            account 123456789012: AWSPartnerCentralFullAcces is not an AWS managed policy; \
            did you mean AWSPartnerCentralFullAccess?
            """
        ),
        Row(user("managed_policies: [Xyzzy]"), "account 123456789012: Xyzzy is not an AWS managed policy"),
        Row(
            user(#"policies: [{ Version: "2012-10-17", Statement: { Effect: Permit, Action: "*", Resource: "*" } }]"#),
            "accounts.[0].users.[0].policies.[0]: "
        ),
        Row(
            solution("catalog: sandbox, id: S-1, name: N"),
            "account 123456789012: solution S-1: the catalog is AWS or Sandbox, not sandbox"
        ),
        Row(
            solution("catalog: AWS, id: 17, name: N"),
            "account 123456789012: solution 17: an id is S- and 1 to 19 digits"
        ),
        Row(
            solution("catalog: AWS, id: S-, name: N"),
            "account 123456789012: solution S-: an id is S- and 1 to 19 digits"
        ),
        Row(
            solution("catalog: AWS, id: S-٣, name: N"),
            "account 123456789012: solution S-٣: an id is S- and 1 to 19 digits"
        ),
        Row(
            solution("catalog: AWS, id: S-12345678901234567890, name: N"),
            "account 123456789012: solution S-12345678901234567890: an id is S- and 1 to 19 digits"
        ),
        Row(
            solution("catalog: AWS, id: S-1, name: N, status: Live"),
            "account 123456789012: solution S-1: the status is Active, Inactive or Draft"
        ),
        Row(
            solution("catalog: AWS, id: S-1, name: N, created_at: yesterday"),
            "solution S-1: created_at: yesterday is not a time; write one such as 2026-01-12T20:00:00Z"
        ),
        Row(solution("catalog: AWS, id: S-1"), "accounts.[0].solutions.[0]: the key name is missing"),
        Row(
            account("solutions: [{ catalog: AWS, id: S-1, name: A }, { catalog: AWS, id: S-1, name: B }]"),
            "account 123456789012: in catalog AWS the solution S-1 is given twice, first in line 1; delete one"
        ),
        Row(
            account("users: [{ name: kim }, { name: lee }, { name: KIM }]"),
            "line 1: account 123456789012: the user KIM is given twice, first in line 1; put the keys"
        ),
        Row(
            account("roles: [{ name: desk, session: a }, { name: desk, session: b }]"),
            "line 1: account 123456789012: the role desk is given twice, first in line 1; put the keys"
        ),
        Row(
            account(
                """
                directory: [{ email: a@b.example, first_name: A, last_name: B }, \
                { email: A@b.example, first_name: C, last_name: D }]
                """
            ),
            "A@b.example in the directory is given twice, first in line 1; delete one, or change its email"
        ),
        Row(
            """
            accounts: [{ id: "123456789012", name: X }, { id: "210987654321", name: Y }]
            connections:
              - ["123456789012", "210987654321"]
              - ["210987654321", "123456789012"]
            """,
            """
            line 4: connections.[1]: the connection of 210987654321 and 123456789012 is given twice, first in line 3; \
            delete one
            """
        ),
        Row(
            """
            faults:
              - { operation: GetOpportunity, error: ThrottlingException }
              - { operation: GetOpportunity, error: AccessDeniedException }
              - { operation: GetOpportunity, error: ThrottlingException, every: 2 }
            """,
            "line 4: faults.[2]: ThrottlingException of GetOpportunity is given twice, first in line 2; delete one"
        ),
        Row("auth: strict\nauth: relaxed", "auth"),
        Row("accounts: []", "accounts: the list is empty"),
        Row("region: nowhere", "region: nowhere is no region; give one such as us-east-1, or any"),
        Row("region: us-east-10", "us-east-10 is no region"),
        Row("region: ''", "is no region"),
        Row(
            "switches:\n  fixed_email_code: \"12345\"",
            "line 2: switches.fixed_email_code: give six digits in quotes, such as \"123456\""
        ),
        Row("switches:\n  scoring_delay: soon", "line 2: switches.scoring_delay: give a whole number"),
        Row("auth: strict\ncontrol_plane: maybe", "line 2: control_plane: give true or false"),
        Row("auth: strict\naccounts: 7", "line 2: accounts: give a list"),
        Row("switches: 7", "line 1: switches: give keys and their values"),
        Row(
            """
            accounts:
              - id: "123456789012"
                name: Empty
                users:
                  - name: dana
                    access_keys: [{id: AKIA, secret: ""}]
            """,
            "account 123456789012: an access key of dana has an empty id or secret"
        ),
        Row(doublings, "use fewer aliases"),
        Row("accounts: [", "YAML: "),
        Row("accounts: 7", "accounts: "),
        Row("just words", "YAML: "),
    ]

    /// A list of lists of lists, each the one before it ten times: 10 to the power of 12 values in 400 bytes.
    private static let doublings =
        "connections:\n  - &a0 [x]\n"
        + (1...12).map { step in
            "  - &a\(step) [" + Array(repeating: "*a\(step - 1)", count: 10).joined(separator: ", ") + "]\n"
        }.joined()

    @Test("a message stays short, however long the value that it quotes, and keeps the way out")
    func longValues() throws {
        let value = String(repeating: "x", count: 10_000_000)
        let error = #expect(throws: ConfigurationError.self) { try Configuration(yaml: "auth: \(value)") }
        let words = try #require(error?.description)
        #expect(words.count < 1000)
        #expect(words.hasPrefix("line 1: auth: xxx") && words.hasSuffix("give strict or relaxed"))
    }

    @Test("is told by place and way out", arguments: rows)
    func mistakes(_ row: Row) {
        let error = #expect(throws: ConfigurationError.self) { try Configuration(yaml: row.yaml) }
        #expect(
            error?.description.hasPrefix(row.words) == true || error?.description.hasSuffix(row.words) == true
                || error?.description.contains(row.words) == true,
            "\(error?.description ?? "none")"
        )
    }

    @Test("a user and a role may share a name, and two accounts the names of theirs")
    func namesOfOthers() throws {
        let yaml = """
            accounts:
              - { id: "123456789012", name: X, users: [{ name: kim }], roles: [{ name: kim }] }
              - { id: "210987654321", name: Y, users: [{ name: kim }] }
            """
        #expect(try Configuration(yaml: yaml).accounts.count == 2)
    }

    @Test("the same solution may stand in both catalogs")
    func bothCatalogs() throws {
        let yaml = Self.account(
            "solutions: [{ catalog: AWS, id: S-1, name: A }, { catalog: Sandbox, id: S-1, name: B }]"
        )
        #expect(try Configuration(yaml: yaml).accounts.first?.partner.solutions.count == 2)
    }
}
