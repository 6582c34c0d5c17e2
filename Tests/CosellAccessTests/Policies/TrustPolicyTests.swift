import CosellAccess
import Foundation
import Testing

/// Who may assume a role: IAM user guide, "Principal", "How to use trust policies with IAM roles".
struct TrustPolicyTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var principal = #"{"AWS": "111122223333"}"#
        var effect = "Allow"
        var action = #""sts:AssumeRole""#
        var condition = "{}"
        var caller = Principal.Kind.user(name: "dana")
        var asked = "sts:AssumeRole"
        var externalID: String?
        let trust: Trust
    }

    static let role = "arn:aws:iam::111122223333:role/Crm"
    private static let external = #"{"StringEquals": {"sts:ExternalId": "blue-42"}}"#

    static let rows = [
        Row(testDescription: "the account by its number", trust: .account),
        Row(
            testDescription: "the account by its root",
            principal: #"{"AWS": "arn:aws:iam::111122223333:root"}"#,
            trust: .account
        ),
        Row(testDescription: "another account", principal: #"{"AWS": "444455556666"}"#, trust: .none),
        Row(testDescription: "anyone", principal: #""*""#, trust: .named),
        Row(testDescription: "anyone in AWS", principal: #"{"AWS": "*"}"#, trust: .named),
        Row(
            testDescription: "a user by ARN",
            principal: #"{"AWS": ["arn:aws:iam::111122223333:user/dana"]}"#,
            trust: .named
        ),
        Row(
            testDescription: "another user",
            principal: #"{"AWS": "arn:aws:iam::111122223333:user/riley"}"#,
            trust: .none
        ),
        Row(
            testDescription: "a role, for its session",
            principal: #"{"AWS": "arn:aws:iam::111122223333:role/Base"}"#,
            caller: .assumedRole(name: "Base", session: "nightly"),
            trust: .named
        ),
        Row(
            testDescription: "one session",
            principal: #"{"AWS": "arn:aws:sts::111122223333:assumed-role/Base/nightly"}"#,
            caller: .assumedRole(name: "Base", session: "nightly"),
            trust: .named
        ),
        Row(
            testDescription: "another session",
            principal: #"{"AWS": "arn:aws:sts::111122223333:assumed-role/Base/daily"}"#,
            caller: .assumedRole(name: "Base", session: "nightly"),
            trust: .none
        ),
        Row(testDescription: "a service", principal: #"{"Service": "ec2.amazonaws.com"}"#, trust: .none),
        Row(
            testDescription: "a service and the account",
            principal: #"{"Service": "ec2.amazonaws.com", "AWS": "111122223333"}"#,
            trust: .account
        ),
        Row(testDescription: "another action", action: #""sts:TagSession""#, trust: .none),
        Row(
            testDescription: "one of several actions",
            action: #"["sts:AssumeRole", "sts:TagSession"]"#,
            asked: "sts:TagSession",
            trust: .account
        ),
        Row(testDescription: "no external id", condition: external, trust: .none),
        Row(testDescription: "a wrong external id", condition: external, externalID: "blue-43", trust: .none),
        Row(testDescription: "the external id", condition: external, externalID: "blue-42", trust: .account),
        Row(testDescription: "denied", principal: #""*""#, effect: "Deny", trust: .denied),
        Row(
            testDescription: "a denial of others",
            principal: #"{"AWS": "444455556666"}"#,
            effect: "Deny",
            trust: .none
        ),
    ]

    @Test("names callers closely, by their account, or not at all", arguments: rows)
    func trust(_ row: Row) throws {
        let policy = try Self.policy(
            """
            {"Version": "2012-10-17", "Statement": {"Effect": "\(row.effect)", "Principal": \(row.principal),
            "Action": \(row.action), "Condition": \(row.condition)}}
            """
        )
        let caller = Principal(account: "111122223333", kind: row.caller)
        var values = ConditionValues()
        values["sts:ExternalId"] = row.externalID.map { [$0] }
        let request = AccessRequest(caller, ActionName(row.asked), on: Self.role, values: values)
        #expect(policy.trust(request) == row.trust)
    }

    @Test("a denial counts more than any grant, the closer grant more than the other")
    func several() throws {
        func trust(_ statements: String) throws -> Trust {
            try Self.policy(#"{"Version": "2012-10-17", "Statement": [\#(statements)]}"#)
                .trust(AccessRequest(.dana(), "sts:AssumeRole", on: Self.role))
        }
        let account = #"{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "sts:AssumeRole"}"#
        let anyone = #"{"Effect": "Allow", "Principal": "*", "Action": "sts:*"}"#
        let denial = #"{"Effect": "Deny", "Principal": "*", "Action": "*"}"#
        #expect(try trust("\(account), \(anyone)") == .named)
        #expect(try trust("\(anyone), \(denial), \(account)") == .denied)
    }

    @Test(
        "is refused with the statement, the member and the way out",
        arguments: [
            (#"{"Effect": "Allow", "Action": "sts:AssumeRole"}"#, "Statement 1, Principal: is missing"),
            (
                #"{"Sid": "In", "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}"#,
                "Statement 1 \"In\", Resource: has no place in a trust policy"
            ),
            (
                #"{"Effect": "Allow", "NotPrincipal": {"AWS": "*"}, "Action": "*"}"#,
                "Statement 1, NotPrincipal: has no place in a trust policy"
            ),
            (
                #"{"Effect": "Allow", "Principal": {"AWS": "dana"}, "Action": "*"}"#,
                "Statement 1, Principal.AWS: \"dana\" is neither"
            ),
            (
                #"{"Effect": "Allow", "Principal": {"Aws": "*"}, "Action": "*"}"#,
                "did you mean \"AWS\"?"
            ),
            (#"{"Effect": "Allow", "Principal": {}, "Action": "*"}"#, "Statement 1, Principal: names nobody"),
            (#"{"Effect": "Perhaps", "Principal": "*", "Action": "*"}"#, "Effect: must be Allow or Deny"),
        ]
    )
    func malformed(_ statement: String, _ words: String) {
        let error = #expect(throws: DecodingError.self) {
            try Self.policy(#"{"Version": "2012-10-17", "Statement": [\#(statement)]}"#)
        }
        guard case .dataCorrupted(let context)? = error else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
        #expect(context.debugDescription.contains(words), "\(context.debugDescription)")
    }

    @Test("is written as it is read")
    func document() throws {
        let text = """
            {"Version":"2012-10-17","Statement":[{"Sid":"In","Effect":"Allow","Principal":{"AWS":["*",\
            "arn:aws:iam::111122223333:root"],"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole",\
            "Condition":{"StringEquals":{"sts:ExternalId":["a","b"]}}}]}
            """
        #expect(try Self.policy(text).document.text == text)
    }

    private static func policy(_ text: String) throws -> TrustPolicy {
        try JSONDecoder().decode(TrustPolicy.self, from: Data(text.utf8))
    }
}
