import CosellLint
import CosellStore
import CosellWire
import SellingAPI
import SellingClient

/// What the linter finds in the stored opportunities.
struct Hygiene: Sendable {
    struct Checked: Sendable {
        let deal: Deal
        /// 0...100
        let score: Int
        /// `submission` or `launch`
        let goal: String
        let findings: [Finding]
    }

    private(set) var checked: [Checked] = []
    /// How many are with AWS now.
    private(set) var waiting = 0
    /// Those whose details are not stored, or cannot be read.
    private(set) var unread: [String] = []

    static func found(_ question: ReportQuestion, _ transaction: Transaction) throws -> Hygiene {
        let lint = OpportunityLint(today: question.today)
        var hygiene = Hygiene()
        try transaction.forEach(
            "SELECT \(fragment: Deal.columns), \(fragment: question.document) FROM \(fragment: question.openDeals) ORDER BY id"
        ) { row in
            hygiene.add(try Deal(row), try row.optionalText(Deal.columnCount), lint)
        }
        return hygiene
    }

    private mutating func add(_ deal: Deal, _ body: String?, _ lint: OpportunityLint) {
        guard let body, let document = try? JSONReader.document(from: Array(body.utf8)),
            let subject = try? LintSubject.all(in: document, decode: { $0.unescape() }).first
        else { return unread.append(deal.id) }
        let report = lint.report(on: subject)
        switch report.goal {
        case .submit:
            checked.append(.init(deal: deal, score: report.score, goal: "submission", findings: report.findings))
        case .launch: checked.append(.init(deal: deal, score: report.score, goal: "launch", findings: report.findings))
        case .update, nil: waiting += 1
        }
    }
}
