package import SellingDomain
package import CosellDomain
package import CosellStore
import CosellTestDatabase
import Logging
import CosellWire
import SellingAPI

/// A partner at work in one catalog of a Partner Central that exists for one test: a store in memory, a clock and
/// chance that only the test moves.
package struct Desk: Sendable {
    package let store: Store
    package private(set) var provider: SellingProvider
    package var clock: TestClock
    package let chance: Chance
    package var account = Sample.account
    package var catalog = Catalog.sandbox
    /// Operations that the caller may not do, besides the one it calls; tasks ask for those of their steps.
    package var denied: Set<String> = []

    /// The defaults, but a submission brings its own engagement, so that one call submits.
    package static var switches: Switches {
        var switches = Switches()
        switches.engagementAtSubmission = .open
        return switches
    }

    /// Opens a Partner Central with two partners that are connected; an empty one unless a store is given.
    package static func open(
        partners: [SellingPartner] = [Sample.partner(), Sample.partner(Sample.otherAccount)],
        switches: Switches = Desk.switches,
        seed: UInt64 = 1,
        store: Store? = nil
    ) async throws -> Desk {
        let opened: Store
        if let store { opened = store } else { opened = try await TestEngine.store(schema: Schema.known) }
        let clock = TestClock()
        let chance = Chance.seeded(seed)
        let provider = try await SellingProvider.open(
            opened,
            logger: silent,
            clock: HouseClock { clock.now },
            partners: partners,
            connections: [Connection(Sample.account, Sample.otherAccount)],
            switches: switches,
            chance: chance
        )
        return Desk(store: opened, provider: provider, clock: clock, chance: chance)
    }

    private static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    private init(store: Store, provider: SellingProvider, clock: TestClock, chance: Chance) {
        self.store = store
        self.provider = provider
        self.clock = clock
        self.chance = chance
    }

    /// The same place, seen by another partner or in another catalog.
    package func of(_ account: String? = nil, in catalog: String? = nil) -> Desk {
        var desk = self
        desk.account = account ?? self.account
        desk.catalog = catalog ?? self.catalog
        return desk
    }

    /// The same place, through another node on the same database.
    package func beside(_ store: Store) async throws -> Desk {
        var desk = Desk(store: store, provider: provider, clock: clock, chance: chance)
        (desk.account, desk.catalog) = (account, catalog)
        desk.provider = try await desk.served(provider.switches).provider
        return desk
    }

    /// The same records under other switches, by a server that opened the store anew.
    package func switched(_ change: (inout Switches) -> Void) async throws -> Desk {
        var switches = provider.switches
        change(&switches)
        return try await served(switches)
    }

    /// The same place, where the roles of the settings may do what a check says.
    package func under(_ roles: @escaping SellingProvider.RoleCheck) async throws -> Desk {
        try await served(provider.switches, roles: roles)
    }

    /// The same place, telling somebody what could not be done.
    package func telling(_ observe: @escaping @Sendable (Postponements.Change) -> Void) async throws -> Desk {
        try await served(provider.switches, postponements: Postponements(observe: observe))
    }

    private func served(
        _ switches: Switches,
        roles: @escaping SellingProvider.RoleCheck = { _, _, _, _ in .unknown },
        postponements: Postponements? = nil
    ) async throws -> Desk {
        var desk = self
        desk.provider = try await SellingProvider(
            store: store,
            logger: Self.silent,
            clock: house.clock,
            partners: [Sample.partner(), Sample.partner(Sample.otherAccount)],
            connections: [Connection(Sample.account, Sample.otherAccount)],
            switches: switches,
            roles: roles,
            postponements: postponements
        )
        return desk
    }

    /// The same partner, without the right to some operations.
    package func denied(_ operations: String...) -> Desk {
        var desk = self
        desk.denied = Set(operations)
        return desk
    }

    package var house: House { provider.house }

    package func call(_ operation: String) -> Call {
        Call(
            account: account,
            catalog: catalog,
            operation: Selling.service.key(of: operation),
            requestID: "test",
            now: clock.now,
            chance: chance,
            permits: { [denied] operation, _ in !denied.contains(operation) }
        )
    }

    /// A client token that no other call of this test has.
    package func token() -> String { chance.identifier(prefix: "token-", length: 16) }
}
