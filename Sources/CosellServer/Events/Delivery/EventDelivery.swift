import CosellDomain
import CosellEvents
import CosellStore
import CosellWire
import Logging

/// Brings events out of the house: a courier for each subscription, so that no target waits for another's. Nothing is asked
/// for over and over: commits wake whoever has something to bring.
struct EventDelivery: Sendable {
    let store: Store
    let clock: @Sendable () -> Instant
    let chance: Chance
    let logger: Logger
    /// How a target is reached.
    let carriers: @Sendable (Subscription) -> any EventCarrier
    /// What goes wrong on purpose now; nil for nothing.
    var faults: @Sendable () -> EventFaults? = { nil }
    /// Waits between tries; tests need not.
    var pause: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

    /// After the list could not be read.
    private static let lookAgain = Duration.seconds(1)

    func deliver() async {
        let news = store.announcements.listen { $0 == SubscriptionTable.topic }
        var rings = news.rings.makeAsyncIterator()
        var couriers: [StoredSubscription.Identity: Task<Void, Never>] = [:]
        while !Task.isCancelled {
            do {
                try await change(&couriers)
                await rings.next()
            } catch {
                logger.error("subscriptions cannot be read", metadata: ["cause": "\(error.words)"])
                try? await pause(Self.lookAgain)
            }
        }
        for courier in couriers.values { courier.cancel() }
        for courier in couriers.values { await courier.value }
    }

    /// Lets those go whose subscription is gone or says something else, and sends out who is missing.
    private func change(_ couriers: inout [StoredSubscription.Identity: Task<Void, Never>]) async throws {
        let wanted = try await store.read { try SubscriptionTable(transaction: $0).all() }
        for (identity, courier) in couriers where !wanted.contains(where: { $0.identity == identity }) {
            courier.cancel()
            await courier.value
            couriers[identity] = nil
        }
        for stored in wanted where couriers[stored.identity] == nil {
            do {
                let courier = try courier(for: stored)
                couriers[stored.identity] = Task { await courier.work() }
            } catch {
                logger.error(
                    "subscription cannot be read",
                    metadata: ["subscription": "\(stored.name)", "cause": "\(error.words)"]
                )
            }
        }
    }

    private func courier(for stored: StoredSubscription) throws -> Courier {
        let subscription = try Subscription(stored)
        return Courier(
            store: store,
            stored: stored,
            subscription: subscription,
            carrier: carriers(subscription),
            faults: faults,
            clock: clock,
            chance: chance,
            logger: logger,
            pause: pause
        )
    }
}

extension StoredSubscription {
    struct Identity: Hashable {
        let name: String
        let version: String
    }

    var identity: Identity { Identity(name: name, version: version) }
}
