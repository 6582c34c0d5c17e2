package import CosellDomain
package import CosellStore
import CosellWire
package import Logging

/// What the provider's store needs before the first call.
extension SellingProvider {
    /// Takes back a load that was cut short, sets the clock as it stood, brings schema, secrets and configured solutions of a store up to date, and answers from it.
    package static func open(
        _ store: Store,
        logger: Logger,
        clock: HouseClock,
        partners: [SellingPartner],
        connections: Set<Connection> = [],
        switches: Switches = Switches(),
        roles: @escaping RoleCheck = { _, _, _, _ in .unknown },
        postponements: Postponements? = nil,
        chance: Chance
    ) async throws -> SellingProvider {
        try await store.migrate(Schema.migrations, at: clock.wall.description)
        if let course = try await store.read({ try ClockTable(transaction: $0).course() }) { clock.set(course) }
        let now = clock.now
        let secret = SecretTable.drawn(chance)
        try await store.exclusively {
            try await store.write { transaction in
                try LoadTable(transaction: transaction).takeBack()
                try SecretTable(transaction: transaction).prepare(secret)
                try AgendaTable(transaction: transaction).noteHousekeeping(at: now)
                try ReviewTable(transaction: transaction).plan(switches.review)
                for partner in partners {
                    try SolutionTable(transaction: transaction).replaceAll(partner.solutions, of: partner.account)
                }
            }
        }
        return try await SellingProvider(
            store: store,
            logger: logger,
            clock: clock,
            partners: partners,
            connections: connections,
            switches: switches,
            roles: roles,
            postponements: postponements
        )
    }
}
