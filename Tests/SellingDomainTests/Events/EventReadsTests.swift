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
        let all = try await desk.provider.events(EventFilter(), after: 0, limit: 9)
        let places = all.map(\.sequence)
        #expect(places.count == 4 && places == places.sorted())
        #expect(try await desk.provider.events(EventFilter(), after: places[0], limit: 2) == Array(all[1...2]))
        #expect(
            try await desk.provider.events(EventFilter(account: desk.account), after: 0, limit: 9).map(\.sequence) == [
                places[0], places[1], places[3],
            ]
        )
        #expect(
            try await desk.provider.events(EventFilter(catalog: Catalog.aws), after: 0, limit: 9).map(\.sequence) == [
                places[3]
            ]
        )
        #expect(try await desk.provider.events(EventFilter(), after: places[3], limit: 9) == [])
    }

    @Test("what is older than 30 days is forgotten, but never the newest")
    func lifetime() async throws {
        let desk = try await Desk.open()
        for _ in 1...4 { _ = try await desk.engage() }
        let kept = { try await desk.provider.events(EventFilter(), after: 0, limit: 9).map(\.sequence) }
        let all = try await kept()
        let newest = try #require(all.last)
        for (days, milliseconds, left) in [(30, 0, all), (0, 600_000, [newest]), (30, 0, [newest])]
            as [(Int64, Int64, [Int])]
        {
            desk.clock.advance(days: days)
            desk.clock.advance(milliseconds: milliseconds)
            try await desk.round(desk.house.housekeeping)
            #expect(try await kept() == left, "\(days) \(milliseconds)")
        }
        _ = try await desk.engage()
        let left = try await kept()
        #expect(left.count == 2 && left.first == newest)
    }
}
