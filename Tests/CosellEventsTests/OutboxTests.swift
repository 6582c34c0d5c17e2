import CosellEvents
import CosellStore
import CosellTestDatabase
import CosellWire
import Logging
import Testing

struct OutboxTests {
    private static func store() async throws -> Store {
        let store = try await TestEngine.store()
        try await store.migrate([Migration(1, "events", Outbox.schema + [Outbox.index])], at: "now")
        return store
    }

    private static func instant(_ seconds: Int64) -> Instant { Instant(seconds: 1_894_701_600 + seconds) }

    @Test("keeps events in the order of their commits, with the envelope as it was")
    func order() async throws {
        let store = try await Self.store()
        for (position, type) in ["a", "b", "c"].enumerated() {
            let event = Event.sample(type, at: Self.instant(Int64(-position)))
            try await store.write { try Outbox(transaction: $0).append(event, catalog: "AWS") }
        }
        let stored = try await store.read { try Outbox(transaction: $0).events(EventFilter(), after: 0, limit: 9) }
        #expect(stored.map(\.sequence) == stored.map(\.sequence).sorted())
        #expect(Set(stored.map(\.sequence)).count == 3)
        #expect(stored.map(\.detailType) == ["a", "b", "c"])
        #expect(stored.first?.envelope == Event.sample("a", at: Self.instant(0)).envelope)
    }

    @Test("an event stays with its cause: undone, neither is there")
    func undone() async throws {
        let store = try await Self.store()
        await #expect(throws: Undone.self) {
            try await store.write { transaction in
                try Outbox(transaction: transaction).append(.sample(), catalog: "AWS")
                throw Undone()
            }
        }
        try await store.write { try Outbox(transaction: $0).append(.sample(), catalog: "AWS") }
        #expect(
            try await store.read { try Outbox(transaction: $0).events(EventFilter(), after: 0, limit: 9) }.count == 1
        )
    }

    @Test("what a write raised is seen within it")
    func visible() async throws {
        let store = try await Self.store()
        try await store.write { try Outbox(transaction: $0).append(.sample(), catalog: "AWS") }
        let counts = try await store.write { transaction in
            let outbox = Outbox(transaction: transaction)
            let before = try outbox.lastSequence
            for _ in 1...3 { try outbox.append(.sample(), catalog: "AWS") }
            return [0, before].map { try? outbox.visibleEvents(after: $0, limit: 9).count }
        }
        #expect(counts == [4, 3])
    }

    @Test("an event of no catalog is found by its account, too")
    func noCatalog() async throws {
        let store = try await Self.store()
        try await store.write { try Outbox(transaction: $0).append(.sample(of: "1"), catalog: "") }
        for (filter, count) in [(EventFilter(account: "1"), 1), (EventFilter(), 1), (EventFilter(catalog: "AWS"), 0)] {
            let found = try await store.read { try Outbox(transaction: $0).events(filter, after: 0, limit: 9) }
            #expect(found.count == count)
        }
    }

    static let filters: [(filter: EventFilter, after: Int, limit: Int, sequences: [Int])] = [
        (EventFilter(), 0, 9, [1, 2, 3, 4]), (EventFilter(account: "1"), 0, 9, [1, 3]),
        (EventFilter(catalog: "AWS"), 0, 9, [1, 2]), (EventFilter(account: "2", catalog: "Sandbox"), 0, 9, [4]),
        (EventFilter(account: "3"), 0, 9, []), (EventFilter(), 2, 1, [3]), (EventFilter(account: "1"), 1, 9, [3]),
        (EventFilter(), 4, 9, []),
    ]

    @Test("gives the events behind a place, of one account or catalog", arguments: filters)
    func filter(_ filter: EventFilter, _ after: Int, _ limit: Int, _ sequences: [Int]) async throws {
        let store = try await Self.store()
        try await store.write { transaction in
            for catalog in ["AWS", "Sandbox"] {
                for account in ["1", "2"] {
                    try Outbox(transaction: transaction).append(.sample(of: account), catalog: catalog)
                }
            }
        }
        let all = try await store.read { try Outbox(transaction: $0).events(EventFilter(), after: 0, limit: 9) }
            .map(\.sequence)
        let place = after == 0 ? 0 : all[after - 1]
        let found = try await store.read { try Outbox(transaction: $0).events(filter, after: place, limit: limit) }
        #expect(found.map(\.sequence) == sequences.map { all[$0 - 1] })
    }

    @Test("forgets what is old, oldest first, but never the newest, whose number must not come again")
    func forget() async throws {
        let store = try await Self.store()
        for seconds in [0, 1, 2, 3] as [Int64] {
            let event = Event.sample(at: Self.instant(seconds))
            try await store.write { try Outbox(transaction: $0).append(event, catalog: "AWS") }
        }
        let newest = try await store.read { try Outbox(transaction: $0).sequences(EventFilter(), after: 0, limit: 9) }
            .last
        let forget = { (seconds: Int64, limit: Int) in
            try await store.write { try Outbox(transaction: $0).forget(before: Self.instant(seconds), limit: limit) }
        }
        #expect(try await forget(0, 9) == 0)
        #expect(try await forget(2, 1) == 1)
        #expect(try await forget(2, 9) == 1)
        #expect(try await forget(99, 9) == 1)
        #expect(try await forget(99, 9) == 0)
        try await store.write { try Outbox(transaction: $0).append(.sample(), catalog: "AWS") }
        let left = try await store.read { try Outbox(transaction: $0).events(EventFilter(), after: 0, limit: 9) }
        #expect(left.first?.sequence == newest)
        #expect(left.count == 2)
    }

    @Test(
        "a reader steps through no row of another's bus, however many there are",
        .enabled(if: !TestEngine.isPostgreSQL, "about SQLite"),
        arguments: [
            EventFilter(account: "none"), EventFilter(account: "none", catalog: "AWS"), EventFilter(catalog: "none"),
            EventFilter(account: "2"), EventFilter(account: "2", catalog: "AWS"),
        ]
    )
    func steps(_ filter: EventFilter) async throws {
        let store = try await Self.store()
        try await store.write { transaction in
            try Outbox(transaction: transaction).append(.sample(of: "2"), catalog: "AWS")
            for _ in 1...5000 { try Outbox(transaction: transaction).append(.sample(of: "1"), catalog: "AWS") }
            try Outbox(transaction: transaction).append(.sample(of: "2"), catalog: "AWS")
        }
        let steps = try await store.snapshot { transaction in
            try transaction.steps { _ = try Outbox(transaction: transaction).events(filter, after: 0, limit: 1000) }
        }
        #expect(steps > 0)
        #expect(steps < 300)
    }

    static let concerns: [(EventFilter, Bool)] = [
        (EventFilter(), true), (EventFilter(account: "1"), true), (EventFilter(account: "2"), false),
        (EventFilter(catalog: "AWS"), true), (EventFilter(account: "1", catalog: "Sandbox"), false),
    ]

    @Test(
        "a commit rings for those whom its events concern",
        .enabled(if: !TestEngine.isPostgreSQL, "about SQLite"),
        arguments: concerns
    )
    func rings(_ filter: EventFilter, _ isConcerned: Bool) async throws {
        let store = try await Self.store()
        let listening = store.announcements.listen { filter.concerns($0) }
        await #expect(throws: Undone.self) {
            try await store.write { transaction in
                try Outbox(transaction: transaction).append(.sample(of: "1"), catalog: "AWS")
                throw Undone()
            }
        }
        try await store.write { try Outbox(transaction: $0).append(.sample(of: "1"), catalog: "AWS") }
        try await store.write { try Outbox(transaction: $0).append(.sample(of: "1"), catalog: "AWS") }
        listening.end()
        var rings = 0
        for await _ in listening.rings { rings += 1 }
        #expect(rings == (isConcerned ? 1 : 0))
    }
}

private struct Undone: Error {}
