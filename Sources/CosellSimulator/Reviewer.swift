package import SellingDomain
package import CosellDomain
package import CosellWire
package import Logging

/// One thing a reviewer does, that long after the submission.
package struct ReviewStep: Hashable, Sendable {
    package let afterSeconds: Int64
    package let verdict: Verdict

    package init(afterSeconds: Int64, verdict: Verdict) {
        self.afterSeconds = afterSeconds
        self.verdict = verdict
    }
}

/// AWS's side of a review: takes every submitted opportunity through the steps of a script, each when its time comes.
package struct Reviewer: Sendable {
    /// Opportunities looked at in one round of a step; the rest waits for the next round.
    private static let batch = 100

    private let provider: SellingProvider
    private let script: [ReviewStep]
    private let chance: Chance
    private let logger: Logger

    package init(provider: SellingProvider, script: [ReviewStep], chance: Chance, logger: Logger) {
        self.provider = provider
        self.script = script
        self.chance = chance
        self.logger = logger
    }

    /// Takes the steps that are due.
    ///
    /// - Returns: how many verdicts were given.
    @discardableResult
    package func round(at now: Instant) async throws -> Int {
        var count = 0
        for (number, step) in script.enumerated() {
            count += try await provider.postponements.carryOut(
                "review opportunity, step \(number + 1)",
                at: now,
                limit: Self.batch,
                due: { limit in
                    try provider.opportunitiesInReview(
                        step: number,
                        submittedBefore: now.adding(seconds: -step.afterSeconds),
                        limit: limit
                    )
                },
                subject: \.id
            ) { reviewed in
                let call = Call(
                    account: reviewed.account,
                    catalog: reviewed.catalog,
                    operation: "ReviewOpportunity",
                    requestID: "reviewer",
                    now: now,
                    chance: chance
                )
                try await provider.reviewOpportunity(reviewed.id, step.verdict, call)
                logger.info(
                    "review finished",
                    metadata: ["opportunity.id": "\(reviewed.id)", "verdict": "\(step.verdict.status)"]
                )
            }
        }
        return count
    }
}
