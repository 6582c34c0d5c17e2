package import SellingDomain
package import CosellDomain
package import CosellWire

/// What happens by itself when time passes: invitations arrive and run out, tasks left for later are carried out,
/// prospecting goes on, deals are scored.
package struct PassingTime: Sendable {
    /// Of each kind in one round; the rest waits for the next.
    private static let batch = 100

    private let provider: SellingProvider
    private let prospector: any Prospector
    private let scorer: any OpportunityScorer
    private let chance: Chance

    package init(
        provider: SellingProvider,
        prospector: any Prospector,
        scorer: any OpportunityScorer,
        chance: Chance
    ) {
        self.provider = provider
        self.prospector = prospector
        self.scorer = scorer
        self.chance = chance
    }

    /// One round; a kind that fails as a whole stops none of the others.
    ///
    /// - Throws: the first failure.
    package func round(at now: Instant) async throws {
        let works: [() async throws -> Int] = [
            { try await provider.keepInvitations(now: now, chance: chance, limit: Self.batch) },
            { try await provider.carryOutTasks(now: now, chance: chance, limit: Self.batch) },
            { try await provider.prospect(with: prospector, now: now, chance: chance, limit: Self.batch) },
            { try await provider.scoreOpportunities(with: scorer, now: now, chance: chance, limit: Self.batch) },
        ]
        var failure: (any Error)?
        for work in works {
            do { _ = try await work() } catch { failure = failure ?? error }
        }
        if let failure { throw failure }
    }
}
