import CosellDomain
import CosellStore
import CosellWire
import SellingAPI

/// What AWS has made of its own record of a deal: members of the full view that stand in the place of those which follow
/// from the partner's record. What is nil follows.
struct AwsView: Equatable, Sendable {
    var view = Selling.AwsOpportunitySummaryFullView()

    /// Whether AWS's own deal is over (A1).
    var isTerminal: Bool { [.launched, .closedLost].contains(view.lifeCycle?.stage) }

    /// New next steps, which the history remembers.
    mutating func set(nextSteps: String, at now: Instant) {
        var lifeCycle = view.lifeCycle ?? Selling.AwsOpportunityLifeCycle()
        lifeCycle.nextSteps = nextSteps
        let entry = Selling.ProfileNextStepsHistory(value: nextSteps, time: now)
        lifeCycle.nextStepsHistory = Array(((lifeCycle.nextStepsHistory ?? []) + [entry]).suffix(Self.historyLimit))
        view.lifeCycle = lifeCycle
    }

    /// Entries of a history (selling 7.2).
    private static let historyLimit = 50
}

/// The only SQL that touches AWS's own records.
package struct AwsViewTable {
    package static let schema = """
        CREATE TABLE aws_view (
            opportunity BIGINT NOT NULL PRIMARY KEY REFERENCES opportunity (id),
            document BLOB NOT NULL
        )
        """

    let transaction: Transaction

    func find(_ opportunity: String) throws -> AwsView? {
        try transaction.first(
            "SELECT document FROM aws_view WHERE opportunity = \(OpportunityNumber.number(of: opportunity) ?? 0)"
        ) { row in AwsView(view: try row.withBytes(0) { try JSONReader.read(from: $0).value }) }
    }

    func save(_ view: AwsView, of opportunity: String) throws {
        try transaction.execute(
            """
            INSERT INTO aws_view (opportunity, document)
            VALUES (\(OpportunityNumber.number(of: opportunity) ?? 0), \(JSONWriter.bytes(view.view)))
            ON CONFLICT (opportunity) DO UPDATE SET document = excluded.document
            """
        )
    }
}

extension SellingProvider {
    /// AWS's side of an opportunity as it stands.
    func awsRecord(of opportunity: Opportunity, _ books: Books) throws -> AwsRecord {
        AwsRecord(
            opportunity,
            following: try books.opportunities.leader(of: opportunity.id),
            insight: try books.insights.find(opportunity.id),
            own: try books.awsViews.find(opportunity.id),
            showsOpenStage: switches.showsOpenAwsStage
        )
    }

    /// What every change of AWS's record ends with (selling 8.3): the owner hears of it, and the full view is frozen anew
    /// wherever the deal is shared.
    func tellAwsChange(of opportunity: Opportunity, _ books: Books) throws {
        try books.raise(.opportunityUpdated(opportunity.id, in: books.call.catalog), to: [books.call.account])
        let view = try awsRecord(of: opportunity, books).fullView
        for engagement in try books.engagements.carriers(of: opportunity.id) {
            try books.snapAwsSide(of: opportunity, view, in: engagement.id)
        }
    }
}
