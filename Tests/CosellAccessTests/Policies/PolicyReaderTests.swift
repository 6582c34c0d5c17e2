@testable import CosellAccess
import Foundation
import Testing

struct PolicyReaderTests {
    @Test("reads every member, single values and lists alike")
    func whole() throws {
        let policy = try Policy(
            json: """
                {"Version": "2012-10-17", "Id": "Sellers", "Statement": [
                    {"Sid": "Read1", "Effect": "Allow", "Action": "partnercentral:Get*", "Resource": "*",
                     "Condition": {"StringEquals": {"partnercentral:Catalog": ["AWS", "Sandbox"]},
                                   "Bool": {"aws:SecureTransport": true},
                                   "NumericLessThan": {"aws:MultiFactorAuthAge": 300, "x:y": 0.5}}},
                    {"Effect": "Deny", "NotAction": ["iam:*", "*"], "NotResource": ["arn:aws:iam::*:role/*"]}
                ]}
                """
        )
        #expect(policy.version == .y2012)
        #expect(policy.id == "Sellers")
        #expect(
            policy.statements == [
                .make(
                    .allow,
                    sid: "Read1",
                    .only(["partnercentral:Get*"]),
                    when: [
                        .named("Bool", "aws:SecureTransport", ["true"]),
                        .named("NumericLessThan", "aws:MultiFactorAuthAge", ["300"]),
                        .named("NumericLessThan", "x:y", ["0.5"]),
                        .named("StringEquals", "partnercentral:Catalog", ["AWS", "Sandbox"]),
                    ]
                ),
                .make(.deny, .allExcept(["iam:*", "*"]), on: .allExcept(["arn:aws:iam::*:role/*"])),
            ]
        )
    }

    @Test("reads a statement that stands alone, under the language of 2008")
    func alone() throws {
        let policy = try Policy(json: #"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#)
        #expect(policy == Policy(version: .y2008, statements: [.make()]))
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let json: String
        let message: String

        var testDescription: String { message }
    }

    static let documents = [
        Row(json: "[]", message: "Policy, document: must be an object"),
        Row(json: "{}", message: "Policy, Statement: needs at least one statement"),
        Row(json: #"{"Statement": []}"#, message: "Policy, Statement: needs at least one statement"),
        Row(
            json: #"{"Version": "2012-10-18", "Statement": []}"#,
            message: #"Policy, Version: must be 2008-10-17 or 2012-10-17, not "2012-10-18""#
        ),
        Row(
            json: #"{"Statements": []}"#,
            message: #"Policy, Statements: "Statements" is no member here; did you mean "Statement"?"#
        ),
        Row(json: #"{"Id": [], "Statement": []}"#, message: "Policy, Id: must be a text"),
        Row(json: #"{"Statement": ["x"]}"#, message: "Statement 1, document: must be an object"),
    ]

    /// The rest of a statement that is otherwise fine.
    private static func row(_ members: String, _ message: String) -> Row {
        Row(json: #"{"Statement": [{"Effect": "Allow", "Sid": "A", \#(members)}]}"#, message: message)
    }

    static let statements = [
        row(#""Action": "a:b""#, #"Statement 1 "A", Resource: is missing"#),
        row(#""Resource": "*""#, #"Statement 1 "A", Action: is missing"#),
        row(
            #""Action": "a:b", "NotAction": "a:b", "Resource": "*""#,
            #"Statement 1 "A", Action: and NotAction exclude each other"#
        ),
        row(#""Action": [3, {}], "Resource": "*""#, #"Statement 1 "A", Action: must list texts only"#),
        row(#""Action": null, "Resource": "*""#, #"Statement 1 "A", Action: must be a text or a list of texts"#),
        row(
            #""NotAction": "GetPartner", "Resource": "*""#,
            #"Statement 1 "A", NotAction: "GetPartner" names no service; write partnercentral:GetPartner"#
        ),
        row(
            #""Action": "a:b", "Resource": "catalog/*""#,
            #"Statement 1 "A", Resource: "catalog/*" is neither * nor an ARN"#
        ),
        row(
            #""Action": "a:b", "Resource": "*", "Principal": "*""#,
            #"Statement 1 "A", Principal: has no place in an identity policy; the caller is whoever it is attached to"#
        ),
        row(
            #""Actions": "a:b", "Resource": "*""#,
            #"Statement 1 "A", Actions: "Actions" is no member here; did you mean "Action"?"#
        ),
        Row(
            json: #"{"Statement": {"Action": "a:b", "Resource": "*"}}"#,
            message: "Statement 1, Effect: is missing; write Allow or Deny"
        ),
        Row(
            json: #"{"Statement": {"Effect": "allow"}}"#,
            message: #"Statement 1, Effect: must be Allow or Deny, not "allow""#
        ),
        Row(
            json: #"{"Statement": {"Sid": "read only", "Effect": "Allow"}}"#,
            message: #"Statement 1 "read only", Sid: may hold only letters and digits"#
        ),
        Row(
            json: """
                {"Statement": [{"Sid": "A", "Effect": "Allow", "Action": "*", "Resource": "*"},
                               {"Sid": "A", "Effect": "Deny", "Action": "*", "Resource": "*"}]}
                """,
            message: #"Statement 2 "A", Sid: stands on an earlier statement too"#
        ),
    ]

    private static func condition(_ condition: String, _ message: String) -> Row {
        row(#""Action": "a:b", "Resource": "*", "Condition": \#(condition)"#, #"Statement 1 "A", \#(message)"#)
    }

    static let conditions = [
        condition("[]", "Condition: must be an object"),
        condition(
            #"{"StringEqual": {"a:b": "c"}}"#,
            #"Condition: "StringEqual" is no condition operator; did you mean "StringEquals"?"#
        ),
        condition(#"{"NullIfExists": {"a:b": "true"}}"#, "Condition: Null takes no prefix and no IfExists"),
        condition(#"{"StringEquals": "c"}"#, "Condition.StringEquals: must be an object"),
        condition(
            #"{"StringEquals": {"a:b": {"c": "d"}}}"#,
            "Condition.StringEquals.a:b: must be a text or a list of texts"
        ),
        condition(
            #"{"NumericLessThan": {"a:b": "ten"}}"#,
            #"Condition.NumericLessThan.a:b: "ten" is not a number"#
        ),
        condition(
            #"{"DateLessThan": {"a:b": ["2026-02-01", "2026-02-30"]}}"#,
            #"Condition.DateLessThan.a:b: "2026-02-30" is not an ISO 8601 time, a day or seconds since 1970"#
        ),
        condition(#"{"Bool": {"a:b": "yes"}}"#, #"Condition.Bool.a:b: "yes" is not true or false"#),
        condition(#"{"Null": {"a:b": ""}}"#, #"Condition.Null.a:b: "" is not true or false"#),
        condition(
            #"{"IpAddress": {"aws:SourceIp": "10.0.0.0/40"}}"#,
            #"Condition.IpAddress.aws:SourceIp: "10.0.0.0/40" is not an IP address or a range such as 203.0.113.0/24"#
        ),
        condition(
            #"{"ArnLike": {"a:b": "role/*"}}"#,
            #"Condition.ArnLike.a:b: "role/*" is not an ARN of six parts"#
        ),
        condition(
            #"{"NumericEquals": {"a:b": "${aws:userid}"}}"#,
            #"Condition.NumericEquals.a:b: "${aws:userid}" is not a number"#
        ),
    ]

    @Test("names the statement, the member and the fault", arguments: documents + statements + conditions)
    func malformed(_ row: Row) throws {
        let node = try JSONDecoder().decode(PolicyNode.self, from: Data(row.json.utf8))
        let fault = #expect(throws: MalformedPolicy.self) { try Policy(node) }
        #expect(fault?.description == row.message)
    }

    @Test("says the same when it is decoded")
    func decoded() throws {
        let error = #expect(throws: DecodingError.self) { try Policy(json: #"{"Statement": 3}"#) }
        guard case .dataCorrupted(let context) = error else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
        #expect(context.debugDescription == "Policy, Statement: needs at least one statement")
        #expect(context.underlyingError is MalformedPolicy)
    }

    @Test("accepts every operator of IAM with every prefix and suffix", arguments: ConditionOperator.table.map(\.name))
    func everyOperator(_ name: String) throws {
        let values = ["String": "x", "Binary": "eA==", "Numeric": "1", "Date": "2026-02-01", "Arn": "arn:a:b:c:d:e"]
        let value = values.first { name.hasPrefix($0.key) }?.value ?? (name.contains("Ip") ? "::1" : "true")
        let names =
            name == "Null"
            ? [name]
            : ["", "ForAllValues:", "ForAnyValue:"].flatMap { prefix in
                ["", "IfExists"].map { prefix + name + $0 }
            }
        for name in names {
            let members = #""Effect": "Allow", "Action": "*", "Resource": "*""#
            let json = #"{"Statement": {\#(members), "Condition": {"\#(name)": {"a:b": "\#(value)"}}}}"#
            #expect(try Policy(json: json).statements[0].conditions == [.named(name, "a:b", [value])])
        }
    }
}
