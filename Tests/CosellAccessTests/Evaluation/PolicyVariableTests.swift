@testable import CosellAccess
import Testing

/// Access 4.1; IAM user guide, "Variables and tags".
struct PolicyVariableTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let resource: String
        var kind = Principal.Kind.user(name: "dana")
        var version = Policy.Version.y2012
        var matching: [String] = []
        var failing: [String] = []
    }

    static let rows = [
        Row(
            testDescription: "the account",
            resource: "arn:aws:s3:::files/${aws:PrincipalAccount}/*",
            matching: ["arn:aws:s3:::files/111122223333/a"],
            failing: ["arn:aws:s3:::files/444455556666/a"]
        ),
        Row(
            testDescription: "the user's name, keys in any case",
            resource: "arn:aws:x:::${AWS:UserName}",
            matching: ["arn:aws:x:::dana"],
            failing: ["arn:aws:x:::Dana", "arn:aws:x:::"]
        ),
        Row(
            testDescription: "the account as root's identifier",
            resource: "arn:aws:x:::${aws:userid}",
            kind: .assumedRole(name: "Sellers", session: "erin"),
            failing: ["arn:aws:x:::111122223333"]
        ),
        Row(
            testDescription: "a role has no user name, so nothing matches",
            resource: "arn:aws:x:::${aws:username}*",
            kind: .assumedRole(name: "Sellers", session: "erin"),
            failing: ["arn:aws:x:::", "arn:aws:x:::erin", "arn:aws:x:::${aws:username}"]
        ),
        Row(
            testDescription: "a fallback takes its place",
            resource: "arn:aws:x:::${aws:username, 'no one'}",
            kind: .assumedRole(name: "Sellers", session: "erin"),
            matching: ["arn:aws:x:::no one"],
            failing: ["arn:aws:x:::erin"]
        ),
        Row(
            testDescription: "a fallback yields to a value",
            resource: "arn:aws:x:::${aws:username,'none'}",
            matching: ["arn:aws:x:::dana"],
            failing: ["arn:aws:x:::none"]
        ),
        Row(
            testDescription: "a star in a value stands for itself",
            resource: "arn:aws:x:::${aws:username}",
            kind: .user(name: "d*"),
            matching: ["arn:aws:x:::d*"],
            failing: ["arn:aws:x:::dana"]
        ),
        Row(
            testDescription: "escaped wildcards",
            resource: "arn:aws:x:::${*}${?}${$}*",
            matching: ["arn:aws:x:::*?$", "arn:aws:x:::*?$more"],
            failing: ["arn:aws:x:::abc"]
        ),
        Row(
            testDescription: "a brace that never closes",
            resource: "arn:aws:x:::${aws:username",
            matching: ["arn:aws:x:::${aws:username"],
            failing: ["arn:aws:x:::dana"]
        ),
        Row(
            testDescription: "no variables in 2008",
            resource: "arn:aws:x:::${aws:username}",
            version: .y2008,
            matching: ["arn:aws:x:::${aws:username}"],
            failing: ["arn:aws:x:::dana"]
        ),
    ]

    @Test("fills in the caller", arguments: rows)
    func resources(_ row: Row) {
        let policy = Policy(version: row.version, statements: [.make(on: .only([row.resource]))])
        let caller = Principal(
            account: "111122223333",
            kind: row.kind,
            policies: [AttachedPolicy(name: "Own", policy: policy)]
        )
        for text in row.matching { #expect(AccessRequest(caller, "x:Y", on: text).decision.isAllowed, "\(text)") }
        for text in row.failing { #expect(!AccessRequest(caller, "x:Y", on: text).decision.isAllowed, "\(text)") }
    }

    struct ConditionRow: Sendable, CustomTestStringConvertible {
        let name: String
        let value: String
        let given: [String]
        var tags: [String: String] = [:]
        let holds: Bool

        var testDescription: String { "\(name) \(value) of \(given) for \(tags)" }
    }

    static let team = "${aws:PrincipalTag/team}"
    static let conditions = [
        ConditionRow(name: "StringEquals", value: team, given: ["e"], tags: ["team": "e"], holds: true),
        ConditionRow(name: "StringEquals", value: team, given: ["w"], tags: ["team": "e"], holds: false),
        ConditionRow(name: "StringEquals", value: team, given: ["e"], holds: false),
        ConditionRow(name: "StringNotEquals", value: team, given: ["e"], holds: true),
        ConditionRow(name: "StringLike", value: "${aws:username}-*", given: ["dana-1"], holds: true),
        ConditionRow(name: "StringEqualsIgnoreCase", value: "X-${aws:username}", given: ["x-DANA"], holds: true),
        ConditionRow(
            name: "ArnLike",
            value: "arn:aws:iam::${aws:PrincipalAccount}:role/*",
            given: ["arn:aws:iam::111122223333:role/R"],
            holds: true
        ),
        ConditionRow(
            name: "ArnLike",
            value: "arn:aws:iam::${aws:PrincipalAccount}:role/*",
            given: ["arn:aws:iam::444455556666:role/R"],
            holds: false
        ),
        ConditionRow(name: "StringEquals", value: "${test:many}", given: ["a"], holds: false),
        ConditionRow(name: "StringEquals", value: "${test:one}", given: ["a"], holds: true),
    ]

    @Test("fills in values of conditions", arguments: conditions)
    func valuesOfConditions(_ row: ConditionRow) {
        let policy = Policy(statements: [.make(when: [.named(row.name, "test:key", [row.value])])])
        let caller = Principal(
            account: "111122223333",
            kind: .user(name: "dana"),
            tags: row.tags,
            policies: [AttachedPolicy(name: "Own", policy: policy)]
        )
        let values: ConditionValues = ["test:key": row.given, "test:many": ["a", "b"], "test:one": ["a"]]
        #expect(AccessRequest(caller, "x:Y", on: "*", values: values).decision.isAllowed == row.holds)
    }
}
