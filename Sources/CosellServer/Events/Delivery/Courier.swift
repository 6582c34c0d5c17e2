import CosellDomain
import CosellEvents
import CosellStore
import CosellWire
import Logging

/// Brings the events of one subscription to its target, each at least once, those of a record one after the other and
/// those of others side by side (CP71).
struct Courier: Sendable {
    let store: Store
    let stored: StoredSubscription
    let subscription: Subscription
    let carrier: any EventCarrier
    let faults: @Sendable () -> EventFaults?
    let clock: @Sendable () -> Instant
    let chance: Chance
    let logger: Logger
    let pause: @Sendable (Duration) async throws -> Void

    /// After another node was found at it, which may end before it has brought everything.
    private static let lookAgain = Duration.seconds(1)

    func work() async {
        let news = listen()
        var rings = news.rings.makeAsyncIterator()
        // What was looked at and needs no row, so that it is not looked at again.
        var place = 0
        while !Task.isCancelled {
            do {
                let round = try await store.alone(about: .eventDelivery(stored.name)) {
                    var round = CourierRound(self, from: max(place, try await currentPlace()))
                    return try await round.run()
                }
                if let round {
                    place = round
                    await rings.next()
                } else {
                    try await pause(Self.lookAgain)
                }
            } catch is CourierRound.Gone {
                break
            } catch {
                if Task.isCancelled { break }
                logger.error("events wait", metadata: facts.merging(["cause": "\(error.words)"]) { $1 })
                try? await pause(Self.lookAgain)
            }
        }
        await carrier.leave()
    }

    var facts: Logger.Metadata { ["subscription": "\(stored.name)", "target": "\(subscription.target)"] }

    /// Rings when there may be something to bring.
    func listen() -> Listening {
        let filter = EventFilter(account: subscription.account, catalog: subscription.catalog)
        let topic = SubscriptionTable.topic(of: stored.name)
        return store.announcements.listen { $0 == topic || filter.concerns($0) }
    }

    private func currentPlace() async throws -> Int {
        let name = stored.name
        let current = try await store.read { try SubscriptionTable(transaction: $0).subscription(name) }
        guard let current, current.version == stored.version else { throw CourierRound.Gone() }
        return current.place
    }

    /// How long to wait before the next try: twice as long each time, up to five minutes, less up to half of it by chance,
    /// and no shorter than the target asked for.
    func wait(behind attempts: Int, atLeast asked: Duration?) -> Duration {
        let doubled = subscription.retry.backoff * Double(1 << min(max(0, attempts - 1), 20))
        let longest = max(Self.longestWait, subscription.retry.backoff)
        let whole = min(doubled, longest)
        let share = Double(chance.bytes(2).reduce(0) { $0 * 256 + Int($1) }) / 65_535
        let wait = whole * (0.5 + share / 2)
        return max(wait, min(asked ?? .zero, Self.longestAskedWait))
    }

    private static let longestWait = Duration.seconds(300)
    private static let longestAskedWait = Duration.seconds(3600)
}
