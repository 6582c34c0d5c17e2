import CosellStore
import Synchronization
import Testing

struct AnnouncementsTests {
    @Test("a witness is called at a commit with its topic, before the writer is answered, and at no other")
    func witness() async throws {
        let store = try Store.inMemory(logger: silent)
        let counter = Counter()
        store.announcements.witness("partners") {
            counter.add()
            return true
        }
        try await store.write { $0.announce("partners") }
        #expect(counter.value == 1)
        try await store.write { $0.announce("events") }
        await #expect(throws: Refusal.self) {
            try await store.write { transaction in
                transaction.announce("partners")
                throw Refusal()
            }
        }
        #expect(counter.value == 1)
        await store.close()
    }

    @Test("a witness that wants no more is not called again")
    func leaving() {
        let announcements = Announcements()
        let counter = Counter()
        announcements.witness("partners") {
            counter.add()
            return counter.value < 2
        }
        for _ in 1...3 { announcements.publish(["partners"]) }
        #expect(counter.value == 2)
    }

    private struct Refusal: Error {}

    private final class Counter: Sendable {
        private let count = Mutex(0)
        var value: Int { count.withLock { $0 } }
        func add() { count.withLock { $0 += 1 } }
    }
}
