import AccountDomain
import ChannelAPI
import ChannelDomain
import CosellDomain
import CosellEvents
import CosellStore
import CosellTestSupport
import CosellWire

/// A partner at work with Channel in one catalog of a Partner Central that exists for one test: a store in memory, a clock
/// and chance that only the test moves.
struct ChannelDesk: Sendable {
    let desk: Desk
    let provider: ChannelProvider

    /// Accounts that are no partners.
    static let manager = "333344445555"
    static let otherManager = "333344446666"
    static let customer = "555566661111"
    static let otherCustomer = "555566662222"

    static func open(
        in catalog: String = Catalog.sandbox,
        _ change: (inout ChannelSwitches) -> Void = { _ in }
    ) async throws -> ChannelDesk {
        let desk = try await Desk.open()
        var switches = ChannelSwitches()
        change(&switches)
        // Its family has the table of mails.
        _ = try await AccountProvider.open(desk.house, now: desk.clock.now, chance: desk.chance)
        let provider = try await ChannelProvider.open(desk.house, switches: switches, now: desk.clock.now)
        return ChannelDesk(desk: desk.of(in: catalog), provider: provider)
    }

    /// The same place, seen by another account or in another catalog.
    func of(_ account: String? = nil, in catalog: String? = nil) -> ChannelDesk {
        ChannelDesk(desk: desk.of(account, in: catalog), provider: provider)
    }

    var catalog: String { desk.catalog }
    var account: String { desk.account }
    var now: Instant { desk.clock.now.wholeMilliseconds }

    func call(_ operation: String) -> Call {
        let call = desk.call(operation)
        return Call(
            account: call.account,
            catalog: call.catalog,
            operation: Channel.service.key(of: operation),
            requestID: "test",
            now: call.now,
            chance: call.chance
        )
    }

    func token() -> String { desk.token() }

    /// Lets time pass, and nobody notice.
    func wait(seconds: Int64) { desk.clock.advance(seconds: seconds) }
    func wait(days: Int64) { wait(seconds: days * 86_400) }

    /// Does what is due.
    func catchUp() async throws {
        try await Agenda(provider.house, provider.upkeep, chance: desk.chance).round(at: desk.clock.now, limit: 1000)
    }

    func arn(_ path: String) -> String { ResourceName(account: account, catalog: catalog, path: path).text }

    /// What somebody says of an account (channel 2).
    func flag(_ account: String, _ change: @escaping @Sendable (inout AccountFlags) -> Void) async throws {
        let call = call("Flag")
        try await provider.house.store.write { transaction in
            var flags = AccountFlags()
            change(&flags)
            try Books(transaction, call).accountFlags.save(flags, of: account)
        }
    }

    /// The events of Channel that this account was sent, oldest first.
    func events() async throws -> [(type: String, envelope: Document)] {
        try await provider.house.store.snapshot {
            try Outbox(transaction: $0).events(EventFilter(account: account, catalog: catalog), after: 0, limit: .max)
        }
        .filter { $0.detailType.hasPrefix("Channel ") }
        .map { ($0.detailType.replacing("Channel Handshake ", with: ""), try JSONReader.document(from: $0.envelope)) }
    }
}
