package import CosellDomain
package import CosellWire

/// What happens by itself when time passes: invitations arrive and run out, tasks left for later are carried out,
/// prospecting goes on.
package struct PassingTime: Sendable {
    /// Of each kind in one round; the rest waits for the next.
    private static let batch = 100

    private let provider: SellingProvider
    private let prospector: any Prospector
    private let chance: Chance

    package init(provider: SellingProvider, prospector: any Prospector, chance: Chance) {
        self.provider = provider
        self.prospector = prospector
        self.chance = chance
    }

    package func round(at now: Instant) async throws {
        try await provider.keepInvitations(now: now, chance: chance, limit: Self.batch)
        try await provider.carryOutTasks(now: now, chance: chance, limit: Self.batch)
        try await provider.prospect(with: prospector, now: now, chance: chance, limit: Self.batch)
    }
}
