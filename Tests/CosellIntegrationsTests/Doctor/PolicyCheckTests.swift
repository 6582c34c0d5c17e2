import Testing

@testable import CosellIntegrations

/// Slips that people copy from guides and from each other.
struct PolicyCheckTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var version = "2012-10-17"
        var action = "partnercentral:GetOpportunity"
        var statement: String?
        let verdict: DoctorFinding.Verdict
        var says: [String] = []

        var text: String {
            let one = #"{"Effect": "Allow", "Action": "\#(action)", "Resource": "*"}"#
            return #"{"Version": "\#(version)", "Statement": [\#(statement ?? one)]}"#
        }
    }

    static let rows: [Row] = [
        .init(testDescription: "a good one", verdict: .healthy),
        .init(testDescription: "all of it", action: "partnercentral:*", verdict: .healthy),
        .init(
            testDescription: "the version that people copy",
            version: "2012-10-09",
            verdict: .ill,
            says: ["2012-10-09", #""Version": "2012-10-17""#]
        ),
        .init(
            testDescription: "the action that AWS's samples misspell",
            action: "partnercentral:GetAwsOpporunitySummary",
            verdict: .ill,
            says: ["partnercentral:GetAwsOpportunitySummary"]
        ),
        .init(
            testDescription: "an endpoint's name for the prefix",
            action: "partnercentral-selling:GetOpportunity",
            verdict: .ill,
            says: ["partnercentral:GetOpportunity"]
        ),
        .init(
            testDescription: "another slip",
            action: "partnercentral:GetOportunity",
            verdict: .ill,
            says: ["GetOpportunity"]
        ),
        .init(testDescription: "no policy", statement: "1", verdict: .ill),
    ]

    @Test("each slip is ill, with what to write", arguments: rows)
    func slips(_ row: Row) {
        let findings = PolicyCheck.findings(in: row.text, named: "p.json")
        #expect(findings.map(\.verdict) == [row.verdict])
        let words = findings.map { "\($0.what) \($0.fix ?? "")" }.joined()
        for says in row.says { #expect(words.contains(says), "\(words)") }
        #expect(row.verdict == .healthy || findings.allSatisfy { $0.fix != nil })
    }

    @Test("what is no JSON is ill")
    func noJSON() {
        #expect(PolicyCheck.findings(in: "{", named: "p.json").map(\.verdict) == [.ill])
    }

    @Test(
        "an ARN tells who signs",
        arguments: [
            ("arn:aws:iam::111122223333:user/dana", DoctorIdentity.Kind.user("dana")),
            ("arn:aws:iam::111122223333:user/sales/dana", .user("dana")),
            ("arn:aws:sts::111122223333:assumed-role/Sales/dana", .role("Sales")),
            ("arn:aws:iam::111122223333:root", .root), ("arn:aws:sts::111122223333:federated-user/x", .other),
            ("", .other),
        ]
    )
    func identities(_ arn: String, _ kind: DoctorIdentity.Kind) {
        #expect(DoctorIdentity(account: "111122223333", arn: arn).kind == kind)
    }

    @Test("every action that a purpose needs is one that IAM knows", arguments: DoctorPurpose.allCases)
    func actions(_ purpose: DoctorPurpose) {
        for action in purpose.actions {
            let row = Row(testDescription: action, action: "partnercentral:\(action)", verdict: .healthy)
            #expect(PolicyCheck.findings(in: row.text, named: action).map(\.verdict) == [.healthy], "\(action)")
        }
    }
}
