@testable import CosellAccess
import Testing

/// Access 4.1.
struct ConditionTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        /// In the policy.
        let values: [String]
        /// In the request; nil when the key is absent.
        let given: [String]?
        let holds: Bool

        init(_ name: String, _ values: [String], _ given: [String]?, _ holds: Bool) {
            (self.name, self.values, self.given, self.holds) = (name, values, given, holds)
        }

        var testDescription: String { "\(name) \(values) of \(given?.description ?? "nothing")" }
    }

    static let strings = [
        Row("StringEquals", ["AWS", "Sandbox"], ["Sandbox"], true),
        Row("StringEquals", ["AWS", "Sandbox"], ["sandbox"], false),
        Row("StringEquals", ["A*"], ["AWS"], false),
        Row("StringEquals", ["A*"], ["A*"], true),
        Row("StringEquals", [], ["AWS"], false),
        Row("StringNotEquals", ["AWS", "Sandbox"], ["Other"], true),
        Row("StringNotEquals", ["AWS", "Sandbox"], ["AWS"], false),
        Row("StringNotEquals", [], ["AWS"], true),
        Row("StringEqualsIgnoreCase", ["Sandbox"], ["SANDBOX"], true),
        Row("StringEqualsIgnoreCase", ["Sandbox"], ["AWS"], false),
        Row("StringNotEqualsIgnoreCase", ["Sandbox"], ["SANDBOX"], false),
        Row("StringNotEqualsIgnoreCase", ["Sandbox"], ["AWS"], true),
        Row("StringLike", ["S?nd*"], ["Sandbox"], true),
        Row("StringLike", ["s?nd*"], ["Sandbox"], false),
        Row("StringNotLike", ["S*", "A*"], ["AWS"], false),
        Row("StringNotLike", ["S*", "A*"], ["Other"], true),
        Row("BinaryEquals", ["QmluYXJ5"], ["QmluYXJ5"], true),
        Row("BinaryEquals", ["QmluYXJ5"], ["qmluyxj5"], false),
    ]

    static let numbers = [
        Row("NumericEquals", ["10"], ["10.0"], true),
        Row("NumericEquals", ["10", "20"], ["20"], true),
        Row("NumericEquals", ["10"], ["11"], false),
        Row("NumericNotEquals", ["10"], ["11"], true),
        Row("NumericNotEquals", ["10"], ["10"], false),
        Row("NumericLessThan", ["10"], ["9.5"], true),
        Row("NumericLessThan", ["10"], ["10"], false),
        Row("NumericLessThanEquals", ["10"], ["10"], true),
        Row("NumericLessThanEquals", ["10"], ["11"], false),
        Row("NumericGreaterThan", ["-1"], ["0"], true),
        Row("NumericGreaterThan", ["-1"], ["-1"], false),
        Row("NumericGreaterThanEquals", ["-1"], ["-1"], true),
        Row("NumericGreaterThanEquals", ["-1"], ["-2"], false),
        Row("NumericEquals", ["10"], ["ten"], false),
        Row("NumericNotEquals", ["10"], ["ten"], true),
    ]

    static let dates = [
        Row("DateEquals", ["2026-02-01T00:00:00Z"], ["2026-02-01T01:00:00+01:00"], true),
        Row("DateEquals", ["2026-02-01"], ["2026-02-01T00:00:00Z"], true),
        Row("DateEquals", ["2026-02-01"], ["2026-02-01T00:00:01Z"], false),
        Row("DateNotEquals", ["2026-02-01"], ["2026-02-01T00:00:01Z"], true),
        Row("DateNotEquals", ["2026-02-01"], ["2026-02-01T00:00:00Z"], false),
        Row("DateLessThan", ["2026-02-01T00:00:00Z"], ["2026-01-31T23:59:59Z"], true),
        Row("DateLessThan", ["2026-02-01T00:00:00Z"], ["2026-02-01T00:00:00Z"], false),
        Row("DateLessThanEquals", ["2026-02-01T00:00:00Z"], ["2026-02-01T00:00:00Z"], true),
        Row("DateLessThanEquals", ["2026-02-01T00:00:00Z"], ["2026-02-01T00:00:00.001Z"], false),
        Row("DateGreaterThan", ["2026-02-01T00:00:00Z"], ["2026-02-01T00:00:00.001Z"], true),
        Row("DateGreaterThan", ["2026-02-01T00:00:00Z"], ["2026-02-01T00:00:00Z"], false),
        Row("DateGreaterThanEquals", ["1769904000"], ["2026-02-01T00:00:00Z"], true),
        Row("DateGreaterThanEquals", ["1769904000"], ["1769903999"], false),
        Row("DateLessThan", ["2026-02-01T00:00:00Z"], ["yesterday"], false),
    ]

    static let flagsAndAddresses = [
        Row("Bool", ["true"], ["true"], true),
        Row("Bool", ["True"], ["TRUE"], true),
        Row("Bool", ["true"], ["false"], false),
        Row("Bool", ["true", "false"], ["false"], true),
        Row("Bool", ["true"], ["yes"], false),
        Row("IpAddress", ["203.0.113.0/24"], ["203.0.113.255"], true),
        Row("IpAddress", ["203.0.113.0/24", "2001:db8::/32"], ["2001:db8:1::5"], true),
        Row("IpAddress", ["203.0.113.0/24"], ["203.0.114.0"], false),
        Row("NotIpAddress", ["203.0.113.0/24"], ["203.0.114.0"], true),
        Row("NotIpAddress", ["203.0.113.0/24", "198.51.100.7"], ["198.51.100.7"], false),
    ]

    static let role = "arn:aws:iam::111122223333:role/team/Sellers"
    static let arns = ["ArnEquals", "ArnLike"].flatMap { name in
        [
            Row(name, [role], [role], true),
            Row(name, ["arn:aws:iam::*:role/*"], [role], true),
            Row(name, ["arn:aws:iam::11112222333?:role/team/Sellers"], [role], true),
            Row(name, ["arn:aws:iam::111122223333:role/*:*"], ["arn:aws:iam::111122223333:role/a:b"], true),
            Row(name, ["arn:aws:iam::111122223333:role/sellers"], [role], false),
            Row(name, ["arn:*:role/*:x:y:z"], [role], false),
            Row(name, ["arn:aws:*:*:*:role/*"], [role], true),
            Row(name, ["arn:aws:*:*:role/*:x"], [role], false),
            Row(name, ["*"], [role], true),
            Row(name, ["arn:aws:iam::*:role/*"], ["Sellers"], false),
        ]
    }
    static let otherARNs = ["ArnNotEquals", "ArnNotLike"].flatMap { name in
        [
            Row(name, ["arn:aws:iam::*:role/*"], [role], false),
            Row(name, ["arn:aws:iam::*:user/*", "arn:aws:iam::*:group/*"], [role], true),
        ]
    }

    static let absent = [
        Row("Null", ["true"], nil, true),
        Row("Null", ["true"], ["x"], false),
        Row("Null", ["false"], nil, false),
        Row("Null", ["false"], ["x"], true),
        Row("Null", ["true"], [], true),
        Row("StringEquals", ["AWS"], [], false),
        Row("StringNotEquals", ["AWS"], [], true),
        Row("StringEqualsIfExists", ["AWS"], ["Sandbox"], false),
        Row("StringNotEqualsIfExists", ["AWS"], ["AWS"], false),
    ]

    static let quantified = [
        Row("ForAllValues:StringEquals", ["CREDITS", "CASH"], ["CASH"], true),
        Row("ForAllValues:StringEquals", ["CREDITS", "CASH"], ["CASH", "CREDITS"], true),
        Row("ForAllValues:StringEquals", ["CREDITS", "CASH"], ["CASH", "ACCESS"], false),
        Row("ForAllValues:StringEquals", ["CREDITS"], [], true),
        Row("ForAnyValue:StringEquals", ["CREDITS", "CASH"], ["ACCESS", "CASH"], true),
        Row("ForAnyValue:StringEquals", ["CREDITS", "CASH"], ["ACCESS"], false),
        Row("ForAnyValue:StringEquals", ["CREDITS"], [], false),
        Row("ForAllValues:StringNotEquals", ["CASH"], ["CREDITS", "ACCESS"], true),
        Row("ForAllValues:StringNotEquals", ["CASH"], ["CREDITS", "CASH"], false),
        Row("ForAnyValue:StringNotEquals", ["CASH"], ["CREDITS", "CASH"], true),
        Row("ForAnyValue:StringNotEquals", ["CASH"], ["CASH"], false),
        Row("ForAllValues:StringLike", ["team*", "cost*"], ["team", "costs"], true),
        Row("ForAnyValue:ArnLike", ["arn:aws:iam::*:role/*"], ["x", role], true),
        Row("StringEquals", ["CASH"], ["CREDITS", "CASH"], true),
        Row("StringNotEquals", ["CASH"], ["CREDITS", "CASH"], false),
        Row("ForAllValues:StringEqualsIfExists", ["CASH"], ["ACCESS"], false),
        Row("ForAnyValue:StringEqualsIfExists", ["CASH"], ["CASH"], true),
    ]

    @Test(
        "compares as its operator says",
        arguments: strings + numbers + dates + flagsAndAddresses + arns + otherARNs + absent + quantified
    )
    func compares(_ row: Row) throws {
        #expect(try holds(row.name, row.values, row.given) == row.holds)
    }

    /// The example of a fitting value for each comparison, so that a missing key alone decides.
    private static func value(for comparison: ConditionOperator.Comparison) -> String {
        switch comparison {
        case .number, .date: "1"
        case .flag, .absence: "true"
        case .address: "203.0.113.1"
        case .arn: role
        case .text, .textIgnoringCase, .pattern: "AWS"
        }
    }

    @Test("decides for every operator what an absent key means", arguments: ConditionOperator.table.map(\.name))
    func absentKey(_ name: String) throws {
        let plain = try #require(ConditionOperator(name))
        let value = Self.value(for: plain.comparison)
        // "If the key is not present … StringNotLike or ArnNotLike … the condition is true" (IAM user guide).
        #expect(try holds(name, [value], nil) == (plain.isNegated || name == "Null"))
        guard name != "Null" else { return }
        #expect(try holds(name + "IfExists", [value], nil))
        #expect(try holds("ForAllValues:" + name, [value], nil))
        #expect(try !holds("ForAnyValue:" + name, [value], nil))
        #expect(try holds("ForAnyValue:" + name + "IfExists", [value], nil))
    }

    @Test("wants every key of a statement")
    func allKeys() {
        let dana = Principal.dana(
            .make(when: [
                .named("StringEquals", .catalog, ["AWS"]), .named("StringEquals", .programs, ["MAP"]),
            ])
        )
        let action: ActionName = "partnercentral:GetBenefit"
        let both: ConditionValues = [.catalog: ["AWS"], .programs: ["MAP"]]
        #expect(AccessRequest(dana, action, on: "*", values: both).decision.isAllowed)
        #expect(!AccessRequest(dana, action, on: "*", values: [.catalog: ["AWS"]]).decision.isAllowed)
        #expect(!AccessRequest(dana, action, on: "*", values: [.programs: ["MAP"]]).decision.isAllowed)
    }

    private func holds(_ name: String, _ values: [String], _ given: [String]?) throws -> Bool {
        let conditionOperator = try #require(ConditionOperator(name))
        let dana = Principal.dana(.make(when: [Condition(conditionOperator, "Test:Key", values)]))
        var facts = ConditionValues()
        facts["test:KEY"] = given
        return AccessRequest(dana, "partnercentral:GetPartner", on: "*", values: facts).decision.isAllowed
    }
}
