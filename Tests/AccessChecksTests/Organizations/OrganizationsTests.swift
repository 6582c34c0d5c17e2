import CosellAccess
import CosellDomain
import CosellSigning
import CosellWire
import Testing

@testable import AccessChecks

/// The organisation that the configured accounts are.
struct OrganizationsTests {
    private static let reader = ManagedPolicies.policy("AWSOrganizationsReadOnlyAccess").map { [$0] } ?? []

    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String { "\(action) \(json)" }
        let action: String
        var json = "{}"
        var policies = OrganizationsTests.reader
        var account = Checkpoint.otherAccount
        var outcome = "ok"
        let words: String
    }

    static let rows = [
        Row(
            action: "DescribeOrganization",
            words: #""Arn":"arn:aws:organizations::111122223333:organization/o-111122223333""#
        ),
        Row(
            action: "DescribeOrganization",
            policies: [],
            outcome: "AccessDeniedException",
            words: "organizations:DescribeOrganization on resource: *"
        ),
        Row(
            action: "DescribeOrganization",
            account: "999999999999",
            outcome: "AWSOrganizationsNotInUseException",
            words: "not a member"
        ),
        Row(action: "ListAccounts", words: #""Id":"444455556666""#),
        Row(action: "ListAccounts", json: #"{"MaxResults":1}"#, words: #""NextToken":"#),
        Row(
            action: "ListAccounts",
            json: #"{"MaxResults":21}"#,
            outcome: "InvalidInputException",
            words: #""Reason":"MAX_VALUE_EXCEEDED""#
        ),
        Row(action: "ListAccounts", json: #"{"NextToken":"x"}"#, outcome: "InvalidInputException", words: "NextToken"),
        Row(action: "ListAccounts", json: "[", outcome: "SerializationException", words: "byte"),
        Row(
            action: "DescribeAccount",
            json: #"{"AccountId":"111122223333"}"#,
            words: #""Email":"dana@northwind.example.com""#
        ),
        Row(
            action: "DescribeAccount",
            json: #"{"AccountId":"999999999999"}"#,
            outcome: "AccountNotFoundException",
            words: "exist"
        ),
        Row(
            action: "DescribeAccount",
            json: #"{"AccountId":"1"}"#,
            outcome: "InvalidInputException",
            words: "INVALID_PATTERN"
        ),
        Row(action: "DescribeAccount", outcome: "InvalidInputException", words: "INPUT_REQUIRED"),
        Row(action: "ListRoots", words: #""Name":"Root""#),
        Row(action: "CreateAccount", outcome: "UnknownOperationException", words: "CreateAccount"),
    ]

    @Test("each action, in success and in each of its errors", arguments: rows)
    func asks(_ row: Row) async throws {
        let caller = Principal(account: row.account, kind: .user(name: "sam"), policies: row.policies)
        let point = try await Checkpoint.open()
        let answer = await point.ask(row.action, row.json, by: caller)
        #expect(answer.outcome == row.outcome)
        #expect(answer.text.contains(row.words), "\(answer.text)")
    }

    @Test(
        "a signature that is refused is refused in the words of the service",
        arguments: SignatureRefusal.Name.allCases
    )
    func signatures(_ name: SignatureRefusal.Name) async throws {
        let point = try await Checkpoint.open()
        let refusal = SignatureRefusal(name, "no")
        let request = CheckRequest(id: "r", target: "AWSOrganizationsV20161128.ListRoots", body: [])
        let json = await point.checks.answer(request, of: .organizations, by: .failure(refusal), at: point.now)
        #expect(json.error == name.rawValue)
        let xml = await point.checks.answer(request, of: .sts, by: .failure(refusal), at: point.now)
        let codes: [SignatureRefusal.Name: String] = [
            .missingAuthenticationToken: "MissingAuthenticationToken", .incompleteSignature: "IncompleteSignature",
            .unrecognizedClient: "InvalidClientTokenId", .invalidSignature: "SignatureDoesNotMatch",
            .expiredToken: "ExpiredToken",
        ]
        #expect(xml.error == codes[name])
        #expect(xml.status == (name == .incompleteSignature ? 400 : 403))
    }
}
