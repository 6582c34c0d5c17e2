import ChannelDomain
import CosellDomain
import CosellRules
import CosellWire

/// Fills the first demo partner's books with program management accounts, relationships, handshakes and contracts
/// (channel 7), once.
struct DemoChannel: Sendable {
    private let channel: ChannelProvider
    private let chance: Chance
    private let now: Instant

    init(_ channel: ChannelProvider, chance: Chance, now: Instant) {
        (self.channel, self.chance, self.now) = (channel, chance, now)
    }

    func load() async throws {
        for catalog in Catalog.all {
            do {
                let desk = DemoChannelDesk(owner: Self.account, catalog: catalog, now: now.wholeMilliseconds)
                try await channel.sow(desk.seed, call(catalog))
            } catch Objection.denied { continue }
        }
    }

    private static let account = "111122223333"

    private func call(_ catalog: String) -> Call {
        Call(
            account: Self.account,
            catalog: catalog,
            operation: "SowChannel",
            requestID: "demo",
            now: now,
            chance: chance
        )
    }
}
