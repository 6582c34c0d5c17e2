import CosellStore
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// An answer shows one state: what a call reads, it reads in one snapshot, or by one statement.
struct OneStateTests {
    private static let reads = EveryOperation.calls.keys.filter { $0.hasPrefix("Get") || $0.hasPrefix("List") }.sorted()

    /// Calls that the table makes twice, or that look by another call first.
    private static let callCounts = ["ListEngagementResourceAssociations": 2, "ListEngagementFromOpportunityTasks": 2]

    @Test("every read looks at the store once at most", arguments: reads)
    func walk(_ operation: String) async throws {
        let desk = try await Desk.open()
        var ids = Identifiers.unknown
        ids.opportunity = try await desk.create().id
        try await desk.associate(ids.opportunity)
        try await desk.submit(ids.opportunity)
        ids.engagement = try await desk.createEngagement().id ?? ids.engagement
        let tally = desk.store.readTally
        let (count, scattered) = (tally.count, tally.scatteredCount)
        _ = await EveryOperation.ending(operation, desk, ids)
        // Without what they ask for, some end before they look.
        #expect(tally.count - count <= Self.callCounts[operation] ?? 1)
        #expect(tally.scatteredCount == scattered)
    }

    @Test("two reads, and two statements of one read, are told")
    func tally() async throws {
        let store = try await Desk.open().store
        let (count, scattered) = (store.readTally.count, store.readTally.scatteredCount)
        let look: SQL = "SELECT count(*) FROM engagement"
        for _ in 1...2 { _ = try await store.read { try $0.first(look) { try $0.integer(0) } } }
        #expect(store.readTally.count == count + 2)
        #expect(store.readTally.scatteredCount == scattered)
        try await store.read { transaction in
            for _ in 1...2 { _ = try transaction.first(look) { try $0.integer(0) } }
        }
        #expect(store.readTally.scatteredCount == scattered + 1)
        try await store.snapshot { transaction in
            for _ in 1...2 { _ = try transaction.first(look) { try $0.integer(0) } }
        }
        #expect(store.readTally.scatteredCount == scattered + 1)
    }
}
