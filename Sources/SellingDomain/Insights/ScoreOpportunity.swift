package import CosellDomain
import CosellStore
package import CosellWire
import SellingAPI

/// How AWS scores deals; the simulator calls this.
extension SellingProvider {
    /// Carries out the scoring runs that are due, in order of time, each in a write of its own (AD33).
    ///
    /// - Returns: how many were carried out.
    @discardableResult
    package func scoreOpportunities(
        with scorer: any OpportunityScorer,
        now: Instant,
        chance: Chance,
        limit: Int
    ) async throws -> Int {
        let look = Call.upkeep("ScoreOpportunity", now: now, chance: chance)
        return try await postponements.carryOut(
            "score opportunity",
            at: now,
            limit: limit,
            due: { limit in try store.read { try Books($0, look).insights.due(limit: limit) } },
            subject: \.opportunity
        ) { run in
            let call = look.of(run.account).inCatalog(run.catalog)
            try await store.write { try Books($0, call).score(run.opportunity, with: scorer) }
        }
    }

    /// Asks for a run after a change of a deal, as soon as AWS has approved it (AD32). Once the deal is over there is
    /// none, not even the one that waits (AD36).
    func askForScore(of opportunity: Opportunity, _ books: Books) throws {
        guard opportunity.reviewStatus == .approved else { return }
        if opportunity.isOver {
            try books.insights.settle(opportunity.id)
        } else {
            try books.insights.ask(opportunity.id, at: books.call.now.adding(seconds: switches.scoringDelaySeconds))
        }
    }
}

extension Opportunity {
    var isOver: Bool { [.launched, .closedLost].contains(record.lifeCycle?.stage) }
}

extension Books {
    /// One run. What it changes is a change of AWS's record, with the events of one; else it is silent (AD34).
    fileprivate func score(_ id: String, with scorer: any OpportunityScorer) throws {
        guard try insights.isDue(id), let opportunity = try opportunities.find(id) else { return }
        try insights.settle(id)
        let leader = try opportunities.leader(of: id)
        let before = try insights.find(id)
        let insight = scorer.insight(
            into: ScoredDeal(
                record: opportunity.record,
                origin: opportunity.origin,
                involvement: (leader ?? opportunity).involvement,
                spareSolution: try solutions.firstActive(call, except: opportunity.record.relatedEntityIdentifiers),
                previous: before,
                now: call.now
            )
        )
        guard let insight, insight != before else { return }
        try insights.save(insight, of: id)
        try raise(.opportunityUpdated(id, in: call.catalog), to: [call.account])

        let view = AwsRecord(opportunity, following: leader, insight: insight).fullView
        let watched = Set(try snapshotJobs.jobs(watching: id).filter { $0.status == .running }.map(\.engagement))
        for engagement in try engagements.carriers(of: id) where watched.contains(engagement.id) {
            try snapAwsSide(of: opportunity, view, in: engagement.id)
        }
    }
}
