import CosellDomain
import CosellEvents
import CosellStore
import CosellTestDatabase
import CosellTestSupport
import CosellWire
import Logging
import Synchronization
import Testing

@testable import CosellServer

/// CP71: each event at least once, in order for each record, side by side otherwise, whatever the target does.
struct CourierTests {
    private static let name = "hook"

    private static func store(_ opened: Store? = nil, retry: String = #"{"attempts": 4}"#) async throws -> Store {
        let store = try await Desk.open(store: opened).house.store
        try await put(#"{"target": {"url": "http://127.0.0.1:9/"}, "retry": \#(retry)}"#, in: store)
        return store
    }

    private static func put(_ document: String, version: String = "1", in store: Store) async throws {
        try await store.write {
            try SubscriptionTable(transaction: $0).put(name, version: version, Array(document.utf8))
        }
    }

    /// Raises events such as `a1`: the first of record `a`.
    private static func raise(_ events: String..., in store: Store, account: String = "1") async throws {
        for event in events {
            let raised = Event(
                id: event,
                detailType: "Happened",
                source: "test",
                account: account,
                time: TestClock.start,
                resources: [String(event.prefix(1))],
                detail: .object([])
            )
            try await store.write { try Outbox(transaction: $0).append(raised, catalog: "AWS") }
        }
    }

    /// Brings events until the carrier has tried so often.
    private static func deliver(_ store: Store, by carrier: Carrier, until tries: Int) async -> [Duration] {
        let pauses = Pauses()
        let delivery = EventDelivery(
            store: store,
            clock: { TestClock.start },
            chance: Chance { 0 },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            carriers: { _ in carrier },
            pause: { pauses.note($0) }
        )
        let running = Task { await delivery.deliver() }
        await carrier.hear(tries)
        running.cancel()
        await running.value
        return pauses.noted
    }

    private static func count(_ state: ParcelState, _ store: Store) async throws -> Int {
        try await store.read { try SubscriptionTable(transaction: $0).count(name, state) }
    }

    @Test("those of a record come in order, each once, and the place is remembered")
    func order() async throws {
        let store = try await Self.store()
        try await Self.raise("a1", "b1", "a2", "b2", "a3", in: store)
        let carrier = Carrier()
        _ = await Self.deliver(store, by: carrier, until: 5)
        #expect(carrier.brought("a") == ["a1", "a2", "a3"])
        #expect(carrier.brought("b") == ["b1", "b2"])
        try await Self.raise("a4", in: store)
        _ = await Self.deliver(store, by: carrier, until: 6)
        #expect(carrier.tries == 6)
    }

    @Test(
        "a record that is not taken holds up its own events and no others, and is tried after 1, 2, 4 seconds less half"
    )
    func failing() async throws {
        let store = try await Self.store()
        try await Self.raise("a1", "a2", "b1", "b2", in: store)
        let carrier = Carrier(failures: ["a1": 3])
        let pauses = await Self.deliver(store, by: carrier, until: 7)
        #expect(carrier.brought("a") == ["a1", "a2"])
        #expect(carrier.brought("b") == ["b1", "b2"])
        #expect(pauses == [.milliseconds(500), .seconds(1), .seconds(2)])
        #expect(try await Self.count(.waiting, store) == 0)
    }

    @Test("what is not taken in the last try is given up, the next of its record comes, and a redrive brings it")
    func givenUp() async throws {
        let store = try await Self.store()
        try await Self.raise("a1", "a2", in: store)
        let carrier = Carrier(failures: ["a1": 4])
        _ = await Self.deliver(store, by: carrier, until: 5)
        #expect(carrier.brought("a") == ["a2"])
        #expect(try await Self.count(.dead, store) == 1)
        #expect(try await store.write { try SubscriptionTable(transaction: $0).redrive(Self.name) } == 1)
        _ = await Self.deliver(store, by: carrier, until: 6)
        #expect(carrier.brought("a") == ["a2", "a1"])
        #expect(try await Self.count(.dead, store) == 0)
        #expect(try await Self.count(.fresh, store) == 0)
    }

    @Test("a try that hangs keeps no other record waiting; cut short, it is made again")
    func hanging() async throws {
        let store = try await Self.store()
        try await Self.raise("a1", "b1", "a2", "c1", in: store)
        let carrier = Carrier(hanging: "a1")
        _ = await Self.deliver(store, by: carrier, until: 2)
        #expect(Set(carrier.brought) == ["b1", "c1"])
        let other = Carrier()
        let delivering = Task { await Self.deliver(store, by: other, until: .max) }
        // What was brought and not settled comes once more, at any place between.
        try await until { other.brought("a") == ["a1", "a2"] }
        delivering.cancel()
        _ = await delivering.value
    }

    @Test("events that wait for a target outlive the process, in their order")
    func restart() async throws {
        let store = try await Self.store()
        try await Self.raise("a1", "a2", in: store)
        let carrier = Carrier(failures: ["a1": 1], hangsAfterFailures: true)
        _ = await Self.deliver(store, by: carrier, until: 1)
        try await Self.raise("a3", in: store)
        let other = Carrier()
        _ = await Self.deliver(store, by: other, until: 3)
        #expect(other.brought("a") == ["a1", "a2", "a3"])
    }

    @Test("only what is meant is brought: account, catalog, pattern")
    func meant() async throws {
        let store = try await Self.store()
        let pattern = #"{"target": {"url": "http://x.example/"}, "account": "2", "pattern": {"resources": ["b"]}}"#
        try await Self.put(pattern.replacing(#""2""#, with: #""222222222222""#), version: "2", in: store)
        try await Self.raise("a1", "b1", in: store, account: "1")
        try await Self.raise("a2", "b2", in: store, account: "222222222222")
        let carrier = Carrier()
        _ = await Self.deliver(store, by: carrier, until: 1)
        #expect(carrier.brought == ["b2"])
    }

    @Test("a target takes no more at a time than it can")
    func width() async throws {
        let store = try await Self.store()
        for number in 0..<100 {
            try await Self.raise("\(Character(Unicode.Scalar(UInt8(40 + number % 60))))\(number)", in: store)
        }
        let carrier = Carrier()
        _ = await Self.deliver(store, by: carrier, until: 100)
        #expect(carrier.mostAtATime <= carrier.width)
        #expect(Set(carrier.brought).count == 100)
    }

    @Test(
        "nodes on one database take turns: each event once, in order",
        .enabled(if: TestCluster.isExpected, "PostgreSQL is not installed here")
    )
    func nodes() async throws {
        try await withTestDatabase { database in
            let store = try await Self.store(database.open())
            let other = try await database.open()
            let carrier = Carrier()
            for number in 1...20 { try await Self.raise("a\(number)", "b\(number)", in: store) }
            async let one = Self.deliver(other, by: carrier, until: 40)
            _ = await Self.deliver(store, by: carrier, until: 40)
            _ = await one
            #expect(carrier.brought("a") == (1...20).map { "a\($0)" })
            #expect(carrier.brought("b") == (1...20).map { "b\($0)" })
            for store in [store, other] { await store.close() }
        }
    }
}

/// Takes events, or fails as it was told to.
private final class Carrier: EventCarrier, Sendable {
    private struct State {
        var brought: [String] = []
        var failures: [String: Int]
        var tries = 0
        var now = 0
        var most = 0
        var hasFailed = false
    }

    let width = 8
    private let state: Mutex<State>
    private let hanging: String?
    private let hangsAfterFailures: Bool
    private let heard: AsyncStream<Int>
    private let tell: AsyncStream<Int>.Continuation

    init(failures: [String: Int] = [:], hanging: String? = nil, hangsAfterFailures: Bool = false) {
        state = Mutex(State(failures: failures))
        (self.hanging, self.hangsAfterFailures) = (hanging, hangsAfterFailures)
        (heard, tell) = AsyncStream.makeStream(of: Int.self)
    }

    var brought: [String] { state.withLock { $0.brought } }
    var tries: Int { state.withLock { $0.tries } }
    var mostAtATime: Int { state.withLock { $0.most } }

    func brought(_ record: String) -> [String] { brought.filter { $0.hasPrefix(record) } }

    func carry(_ parcel: Parcel) async -> CarryOutcome {
        let hangs = state.withLock { state in
            state.now += 1
            state.most = max(state.most, state.now)
            return parcel.event == hanging || (hangsAfterFailures && state.hasFailed)
        }
        if hangs { try? await Task.sleep(for: .seconds(3600)) }
        if Task.isCancelled { return .failed(cause: "cut short") }
        await Task.yield()
        let (outcome, tries) = state.withLock { state -> (CarryOutcome, Int) in
            state.now -= 1
            state.tries += 1
            guard let left = state.failures[parcel.event], left > 0 else {
                state.brought.append(parcel.event)
                return (.brought, state.tries)
            }
            state.failures[parcel.event] = left - 1
            state.hasFailed = true
            return (.failed(cause: "not now"), state.tries)
        }
        tell.yield(tries)
        return outcome
    }

    func leave() async {}

    /// Waits until so many tries came to an end.
    func hear(_ count: Int) async {
        guard tries < count else { return }
        for await reached in heard where reached >= count {
            // For whoever else listens.
            tell.yield(reached)
            return
        }
    }
}

private final class Pauses: Sendable {
    private let all = Mutex<[Duration]>([])

    var noted: [Duration] { all.withLock { $0 } }

    func note(_ pause: Duration) { all.withLock { $0.append(pause) } }
}
