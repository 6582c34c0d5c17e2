import CosellDomain
import CosellTestSupport
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

    @Test("is drawn anew for every call")
    func draws() {
        let chance = Chance.seeded()
        #expect(Set((0..<200).map { _ in chance.uuid() }).count == 200)
    }
}
