import SellingDomain
import CosellDomain
import CosellEvents
import CosellTestSupport
import CosellWire
import Testing

/// Whoever brings the events out of the house asks for those behind the last that it brought.
struct EventReadsTests {
    @Test("comes in the order of commits, a few at a time, for one account or for all")
    func order() async throws {
        let desk = try await Desk.open()
        try await desk.invite(into: desk.engage())
        _ = try await desk.of(in: Catalog.aws).engage()
        let all = try desk.provider.events(EventFilter(), after: 0, limit: 9)
        #expect(all.map(\.sequence) == [1, 2, 3, 4])
        #expect(try desk.provider.events(EventFilter(), after: 1, limit: 2) == Array(all[1...2]))
        #expect(
            try desk.provider.events(EventFilter(account: desk.account), after: 0, limit: 9).map(\.sequence) == [
                1, 2, 4,
            ]
        )
        #expect(try desk.provider.events(EventFilter(catalog: Catalog.aws), after: 0, limit: 9).map(\.sequence) == [4])
        #expect(try desk.provider.events(EventFilter(), after: 4, limit: 9) == [])
    }

    @Test("what is older than 30 days is forgotten, but never the newest")
    func lifetime() async throws {
        let desk = try await Desk.open()
        for _ in 1...4 { _ = try await desk.engage() }
        let kept = { try desk.provider.events(EventFilter(), after: 0, limit: 9).map(\.sequence) }
        for (days, milliseconds, left) in [(30, 0, [1, 2, 3, 4]), (0, 600_000, [4]), (30, 0, [4])]
            as [(Int64, Int64, [Int])]
        {
            desk.clock.advance(days: days)
            desk.clock.advance(milliseconds: milliseconds)
            try await desk.round(desk.house.housekeeping)
            #expect(try kept() == left, "\(days) \(milliseconds)")
        }
        _ = try await desk.engage()
        #expect(try desk.provider.events(EventFilter(), after: 0, limit: 9).map(\.sequence) == [4, 5])
    }
}
