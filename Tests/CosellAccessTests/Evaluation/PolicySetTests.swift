@testable import CosellAccess
import Testing

struct PolicySetTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let statement: Statement
        let mentions: Bool
    }

    static let rows = [
        Row(testDescription: "no condition", statement: .make(), mentions: false),
        Row(
            testDescription: "a tag",
            statement: .make(when: [.named("StringEquals", "aws:ResourceTag/team", ["e"])]),
            mentions: true
        ),
        Row(
            testDescription: "a tag in another case, in a denial",
            statement: .make(.deny, when: [.named("Null", "AWS:resourcetag/Team", ["true"])]),
            mentions: true
        ),
        Row(
            testDescription: "a tag as a variable of a resource",
            statement: .make(on: .only(["arn:aws:x:::${aws:ResourceTag/team}"])),
            mentions: true
        ),
        Row(
            testDescription: "a tag as a variable of a condition",
            statement: .make(when: [.named("ArnLike", "aws:x", ["arn:aws:x:::${aws:ResourceTag/team}"])]),
            mentions: true
        ),
        Row(
            testDescription: "another key's value",
            statement: .make(when: [.named("StringEquals", "aws:TagKeys", ["aws:ResourceTag/team"])]),
            mentions: false
        ),
    ]

    @Test("knows which keys its statements look at", arguments: rows)
    func mentions(_ row: Row) {
        let policies = PolicySet([AttachedPolicy(name: "Own", policy: Policy(statements: [row.statement]))])
        #expect(policies.mentions(.resourceTags) == row.mentions)
    }

    @Test("is empty without statements")
    func empty() {
        #expect(PolicySet([]).isEmpty)
        #expect(!Principal.dana(.make(.deny)).permissions.isEmpty)
        #expect(!Principal.dana(.make()).permissions.isEmpty)
    }

    @Test("needs no stored tags for any policy that AWS writes", arguments: ManagedPolicies.all.map(\.name))
    func managed(_ name: String) throws {
        let policy = try #require(ManagedPolicies.policy(name))
        #expect(!PolicySet([policy]).mentions(.resourceTags))
    }
}
