@testable import CosellDomain
import CosellStore
import CosellTestSupport
import CosellWire
import Foundation
import Testing

/// R1.10: request ids, and those of events.
struct ChanceTests {
    @Test("is a UUID of version 4", arguments: 1...50)
    func version(_ seed: UInt64) throws {
        let id = Chance.seeded(seed).uuid()
        #expect(UUID(uuidString: id) != nil)
        let characters = Array(id)
        #expect(characters[14] == "4")
        #expect("89ab".contains(characters[19]))
        #expect(id == id.lowercased())
    }

    @Test("by a seed it comes of the words that it is about, and of nothing else (CP23)")
    func seeded() {
        let chance = Chance(seed: 7)
        let first = chance.about(["1", "Sandbox", "create"]).uuid()
        _ = chance.uuid()
        #expect(chance.about(["other"]).about(["1", "Sandbox", "create"]).uuid() == first)
        #expect(chance.about(["1", "Sandbox", "created"]).uuid() != first)
        #expect(Chance(seed: 8).about(["1", "Sandbox", "create"]).uuid() != first)
        #expect(chance.isSeeded && !Chance.system.isSeeded && !Chance.system.about(["1"]).isSeeded)
    }

    @Test("books that begin once more draw the same, and the same call again something else")
    func beginning() async throws {
        let desk = try await Desk.open(store: Desk.open().store.rehearsing())
        let call = Call.upkeep("create", now: TestClock.start, chance: Chance(seed: 7).about(["body"]))
        let draw = { @Sendable (call: Call) async throws -> String in
            try await desk.store.write { try Books(beginning: $0, call).call.chance.uuid() }
        }
        let first = try await draw(call)
        #expect(try await draw(call) != first)
        #expect(try await draw(call.of("111122223333")) != first)
        let other = try await Desk.open()
        #expect(try await other.store.write { try Books(beginning: $0, call).call.chance.uuid() } == first)
    }

    @Test("is drawn anew for every call")
    func draws() {
        let chance = Chance.seeded()
        #expect(Set((0..<200).map { _ in chance.uuid() }).count == 200)
    }

    @Test("The system's numbers are given once each, whoever asks at the same time")
    func system() async {
        let drawn = await withTaskGroup(of: [String].self) { group in
            for _ in 0..<8 { group.addTask { (0..<500).map { _ in Chance.system.uuid() } } }
            return await group.reduce(into: [], +=)
        }
        #expect(Set(drawn).count == 4000)
    }
}
