import CosellStore
import CosellTestDatabase
import CosellWire
import Testing

@testable import CosellEvents

struct SubscriptionTableTests {
    private static func store() async throws -> Store {
        let store = try await TestEngine.store()
        let statements = Outbox.schema + [Outbox.index] + SubscriptionTable.schema
        try await store.migrate([Migration(1, "events", statements)], at: "now")
        return store
    }

    private static func parcel(_ sequence: Int) -> Parcel {
        Parcel(sequence: sequence, record: "r", event: "e\(sequence)", envelope: Array("{}".utf8))
    }

    private static func raise(_ count: Int, in store: Store) async throws {
        for _ in 0..<count { try await store.write { try Outbox(transaction: $0).append(.sample(), catalog: "AWS") } }
    }

    @Test("begins behind what is there, and keeps its place when it says something else")
    func place() async throws {
        let store = try await Self.store()
        try await Self.raise(3, in: store)
        let last = try await store.read { try Outbox(transaction: $0).lastSequence }
        try await store.write { try SubscriptionTable(transaction: $0).put("a", version: "1", [1]) }
        try await Self.raise(1, in: store)
        try await store.write { try SubscriptionTable(transaction: $0).put("a", version: "2", [2]) }
        let stored = try await store.read { try SubscriptionTable(transaction: $0).all() }
        #expect(stored == [StoredSubscription(name: "a", version: "2", rule: nil, document: [2], place: last)])
    }

    @Test("a settlement of one that says something else by now, or is gone, is written nowhere")
    func stale() async throws {
        let store = try await Self.store()
        let old = try await store.write { transaction in
            let table = SubscriptionTable(transaction: transaction)
            try table.put("a", version: "1", [])
            let old = try #require(try table.subscription("a"))
            try table.put("a", version: "2", [])
            return old
        }
        var settlement = Settlement(place: 9)
        settlement.kept = [(Self.parcel(9), .waiting)]
        let stale = settlement
        #expect(try await store.write { try SubscriptionTable(transaction: $0).settle(old, stale) } == false)
        #expect(try await store.read { try SubscriptionTable(transaction: $0).count("a", .waiting) } == 0)
    }

    @Test("parcels wait, are brought, are given up and come again")
    func parcels() async throws {
        let store = try await Self.store()
        let stored = try await store.write { transaction in
            let table = SubscriptionTable(transaction: transaction)
            try table.put("a", version: "1", [])
            return try #require(try table.subscription("a"))
        }
        func settle(_ place: Int, _ brought: [Int], _ kept: [(Parcel, ParcelState)]) async throws -> [Int] {
            var settlement = Settlement(place: place)
            (settlement.brought, settlement.kept) = (brought, kept)
            let whole = settlement
            return try await store.write { transaction in
                let table = SubscriptionTable(transaction: transaction)
                #expect(try table.settle(stored, whole))
                return try [ParcelState.waiting, .dead, .fresh].map { try table.count("a", $0) }
            }
        }
        let waiting = (1...3).map { (Self.parcel($0), ParcelState.waiting) }
        #expect(try await settle(5, [], waiting) == [3, 0, 0])
        #expect(try await settle(4, [1], [(Self.parcel(2), .dead)]) == [1, 1, 0])
        #expect(try await store.read { try SubscriptionTable(transaction: $0).subscription("a")?.place } == 5)
        #expect(try await store.write { try SubscriptionTable(transaction: $0).redrive("a") } == 1)
        #expect(try await settle(5, [2, 3], []) == [0, 0, 0])
        #expect(try await settle(5, [], [(Self.parcel(6), .dead)]) == [0, 1, 0])
        // What waits is brought anyway; what was given up comes again.
        try await store.write {
            try SubscriptionTable(transaction: $0).bringAgain([Self.parcel(6), Self.parcel(7)], to: "a")
        }
        #expect(try await settle(5, [], []) == [0, 0, 2])
        try await store.write { try SubscriptionTable(transaction: $0).remove("a") }
        #expect(try await store.read { try SubscriptionTable(transaction: $0).count("a", .fresh) } == 0)
    }
}
