import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

struct CallTests {
    @Test("today is the day in UTC")
    func today() async throws {
        let desk = try await Desk.open()
        #expect(desk.call("X").today.description == "2030-01-15")
        desk.clock.advance(seconds: 14 * 3600 - 1)
        #expect(desk.call("X").today.description == "2030-01-15")
        desk.clock.advance(seconds: 1)
        #expect(desk.call("X").today.description == "2030-01-16")
    }

    @Test("identifiers are drawn from digits and small letters", arguments: 1...20)
    func identifiers(_ seed: UInt64) {
        let id = Chance.seeded(seed).identifier(prefix: "eng-", length: 14)
        #expect(id.utf8.count == 18)
        #expect(id.hasPrefix("eng-"))
        #expect(id.dropFirst(4).utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) })
        #expect(id == Chance.seeded(seed).identifier(prefix: "eng-", length: 14))
        #expect(id != Chance.seeded(seed + 1).identifier(prefix: "eng-", length: 14))
    }

    @Test("the system's chance does not repeat itself")
    func system() {
        let drawn = (1...100).map { _ in Chance.system.identifier(prefix: "", length: 14) }
        #expect(Set(drawn).count == 100)
        #expect(Chance.system.bytes(32).count == 32)
    }
}
