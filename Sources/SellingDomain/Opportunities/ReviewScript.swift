package import CosellDomain
import CosellWire
import SellingAPI

/// What AWS's reviewer does with every submission, step by step; nothing where a tester plays it (X8).
package struct ReviewScript: Hashable, Sendable {
    package var steps: [ReviewStep]

    package init(_ steps: [ReviewStep] = []) { self.steps = steps }
}

/// One thing a reviewer does, that long after the submission.
package struct ReviewStep: Hashable, Sendable {
    package let afterSeconds: Int64
    package let verdict: Verdict

    package init(afterSeconds: Int64, verdict: Verdict) {
        self.afterSeconds = afterSeconds
        self.verdict = verdict
    }
}

/// The steps of the script stand on the agenda, one at a time for each submission.
extension SellingProvider {
    package var reviewing: [AgendaAct] {
        [
            AgendaAct(.reviewOpportunity) { entry, books in
                try house.requirePartner(books.call)
                guard let opportunity = try books.opportunities.find(entry.subject),
                    let step = try step(for: opportunity, books)
                else { return }
                try review(entry.subject, step.verdict, books)
            }
        ]
    }

    /// Notes when the reviewer comes next, if he does.
    func expectReview(of opportunity: Opportunity, _ books: Books) throws {
        if switches.review.steps.isEmpty { return }
        try books.agenda.cancel(.reviewOpportunity, opportunity.id)
        guard let step = try step(for: opportunity, books), let start = opportunity.submittedAt else { return }
        try books.agenda.put(
            AgendaEntry(
                .reviewOpportunity,
                opportunity.id,
                account: books.call.account,
                catalog: books.call.catalog,
                due: start.adding(seconds: step.afterSeconds)
            )
        )
    }

    /// A deal that follows another's review has no step of its own (selling 6.2).
    private func step(for opportunity: Opportunity, _ books: Books) throws -> ReviewStep? {
        guard opportunity.isInReview, opportunity.reviewStep < switches.review.steps.count,
            try books.opportunities.leader(of: opportunity.id) == nil
        else { return nil }
        return switches.review.steps[opportunity.reviewStep]
    }
}

extension AgendaKind {
    package static let reviewOpportunity = AgendaKind(rawValue: "review opportunity")
}
