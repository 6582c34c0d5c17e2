import AccountAPI
import AccountDomain
import CosellDomain
import CosellEvents
import CosellStore
import CosellTestSupport
import CosellWire

/// An account at work in one catalog of a Partner Central that exists for one test: a store in memory, a clock and chance
/// that only the test moves.
struct AccountDesk: Sendable {
    let provider: AccountProvider
    let clock: TestClock
    let chance: Chance
    let account: String
    let catalog: String

    static let first = "111122223333"
    static let second = "444455556666"
    static let third = "555566667777"
    /// An account of nobody that is a partner.
    static let plain = "777788889999"

    static func open(
        in catalog: String = Catalog.sandbox,
        registry: AccountRegistry = AccountRegistry(),
        seed: AccountSeed? = nil,
        _ change: (inout AccountSwitches) -> Void = { _ in }
    ) async throws -> AccountDesk {
        let desk = try await Desk.open()
        var switches = AccountSwitches()
        change(&switches)
        let provider = try await AccountProvider.open(
            desk.house,
            switches: switches,
            registry: registry,
            seed: seed,
            now: desk.clock.now,
            chance: desk.chance
        )
        return AccountDesk(
            provider: provider,
            clock: desk.clock,
            chance: desk.chance,
            account: first,
            catalog: catalog
        )
    }

    /// The same place, seen by another account or in another catalog.
    func of(_ account: String? = nil, in catalog: String? = nil) -> AccountDesk {
        AccountDesk(
            provider: provider,
            clock: clock,
            chance: chance,
            account: account ?? self.account,
            catalog: catalog ?? self.catalog
        )
    }

    /// The same records under other switches.
    func switched(_ change: (inout AccountSwitches) -> Void) -> AccountDesk {
        var switches = provider.switches
        change(&switches)
        return AccountDesk(
            provider: AccountProvider(house: provider.house, switches: switches, registry: AccountRegistry()),
            clock: clock,
            chance: chance,
            account: account,
            catalog: catalog
        )
    }

    func call(_ operation: String) -> Call {
        Call(
            account: account,
            catalog: catalog,
            operation: operation,
            requestID: "test",
            now: clock.now,
            chance: chance
        )
    }

    /// A client token that no other call of this test has.
    func token() -> String { chance.identifier(prefix: "token-", length: 16) }

    /// Lets time pass, and what comes of it by itself.
    func pass(seconds: Int64) async throws {
        clock.advance(seconds: seconds)
        try await keepUp()
    }

    /// Does what is due by now.
    func keepUp() async throws {
        try await Agenda(provider.house, provider.upkeep, chance: chance).round(at: clock.now, limit: 1000)
    }

    // MARK: What is told

    /// The types of the events that this account was sent, oldest first.
    func events() async throws -> [String] { try await storedEvents().map(\.detailType) }

    /// The last envelope of a type that this account was sent; nil for none.
    func lastEvent(_ type: String) async throws -> Document? {
        try await storedEvents().last { $0.detailType == type }.map { try JSONReader.document(from: $0.envelope) }
    }

    private func storedEvents() async throws -> [StoredEvent] {
        try await provider.house.store.snapshot {
            try Outbox(transaction: $0).events(EventFilter(account: account, catalog: catalog), after: 0, limit: .max)
        }
    }

    /// The mails that went to an address.
    func mails(to address: String) async throws -> [Mail] {
        try await provider.house.store.read {
            try MailTable(transaction: $0).mails(to: address, after: 0, limit: .max).map(\.mail)
        }
    }

    /// The last code that was mailed to an address.
    func code(to address: String) async throws -> String { try await mails(to: address).last?.fields["code"] ?? "none" }
}
