package import CosellDomain
import CosellStore
import CosellWire
import SellingAPI

/// How AWS scores deals; the simulator calls this.
extension SellingProvider {
    /// A scoring run (AD33).
    package func scoring(with scorer: any OpportunityScorer) -> [AgendaAct] {
        [AgendaAct(.scoreOpportunity) { entry, books in try score(entry.subject, with: scorer, books) }]
    }

    /// One run. What it changes is a change of AWS's record, with the events of one; else it is silent (AD34).
    func score(_ id: String, with scorer: any OpportunityScorer, _ books: Books) throws {
        guard let opportunity = try books.opportunities.find(id) else { return }
        let before = try books.insights.find(id)
        let insight = scorer.insight(
            into: ScoredDeal(
                record: opportunity.record,
                origin: opportunity.origin,
                involvement: (try books.opportunities.leader(of: id) ?? opportunity).involvement,
                spareSolution: try books.solutions.firstActive(
                    books.call,
                    except: opportunity.record.relatedEntityIdentifiers
                ),
                previous: before,
                now: books.call.now
            )
        )
        guard let insight, insight != before else { return }
        try books.insights.save(insight, of: id)
        try books.raise(.opportunityUpdated(id, in: books.call.catalog), to: [books.call.account])

        let view = try awsRecord(of: opportunity, books).fullView
        let running = try books.snapshotJobs.jobs(watching: id).filter { $0.status == .running }
        let watched = Set(running.map(\.engagement))
        for engagement in try books.engagements.carriers(of: id) where watched.contains(engagement.id) {
            try books.snapAwsSide(of: opportunity, view, in: engagement.id)
        }
    }

    /// Asks for a run after a change of a deal, as soon as AWS has approved it (AD32). Once the deal is over there is
    /// none, not even the one that waits (AD36). A run that waits already stays where it is and sees this change, too.
    func askForScore(of opportunity: Opportunity, _ books: Books) throws {
        guard opportunity.reviewStatus == .approved else { return }
        if opportunity.isOver {
            try books.agenda.cancel(.scoreOpportunity, opportunity.id)
        } else {
            let call = books.call
            let due = call.now.adding(seconds: switches.scoringDelaySeconds)
            try books.agenda.put(
                AgendaEntry(.scoreOpportunity, opportunity.id, account: call.account, catalog: call.catalog, due: due)
            )
        }
    }
}

extension AgendaKind {
    package static let scoreOpportunity = AgendaKind(rawValue: "score opportunity")
}

extension Opportunity {
    var isOver: Bool { [.launched, .closedLost].contains(record.lifeCycle?.stage) }
}
