package import CosellDomain
import CosellEvents
package import CosellStore
package import CosellWire

/// What the provider's store needs before the first call, and from time to time after it.
extension SellingProvider {
    /// Takes back a load that was cut short, brings schema, secrets and configured solutions of a store up to date, and answers from it.
    package static func open(
        _ store: Store,
        partners: [SellingPartner],
        connections: Set<Connection> = [],
        switches: Switches = Switches(),
        roles: @escaping RoleCheck = { _, _, _, _ in .unknown },
        postponements: Postponements = Postponements(),
        now: Instant,
        chance: Chance
    ) async throws -> SellingProvider {
        try await store.migrate(Schema.migrations, at: now.description)
        try await store.write { transaction in
            try LoadTable(transaction: transaction).takeBack()
            try SecretTable(transaction: transaction).prepare(chance)
            for partner in partners {
                try SolutionTable(transaction: transaction).replaceAll(partner.solutions, of: partner.account)
            }
        }
        return try SellingProvider(
            store: store,
            partners: partners,
            connections: connections,
            switches: switches,
            roles: roles,
            postponements: postponements
        )
    }

    /// Forgets at most `limit` replayable answers whose time is over (R1.41).
    ///
    /// - Returns: how many were forgotten.
    package func forgetReplays(now: Instant, limit: Int) async throws -> Int {
        try await store.write { try ReplayTable(transaction: $0).sweep(now: now, limit: limit) }
    }

    /// Events are kept that long.
    private static let eventLifetimeSeconds: Int64 = 30 * 24 * 3600

    /// Forgets at most `limit` events that are older than 30 days.
    ///
    /// - Returns: how many were forgotten.
    package func forgetEvents(now: Instant, limit: Int) async throws -> Int {
        let moment = now.adding(seconds: -Self.eventLifetimeSeconds)
        return try await store.write { try Outbox(transaction: $0).forget(before: moment, limit: limit) }
    }
}
