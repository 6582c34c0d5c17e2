import CosellDomain
import CosellStore
import CosellTestSupport
import CosellWire
import Testing

/// What is over is forgotten by the agenda, which looks when the first can be over, and no sooner.
struct HousekeepingTests {
    private static let hour: Int64 = 3600

    private func count(_ table: SQL, _ desk: Desk) async throws -> Int {
        try await desk.store.read { try $0.first("SELECT COUNT(*) FROM \(fragment: table)") { try $0.integer(0) } } ?? 0
    }

    /// When it looks again, in seconds from the start.
    private func next(_ kind: String, _ desk: Desk) async throws -> Int64? {
        let due = try await desk.store.read { transaction in
            try transaction.first("SELECT due_at FROM agenda WHERE kind = \(kind)") { Int64(try $0.integer(0)) }
        }
        return due.map { Instant(nanosecondsSinceEpoch: $0).seconds - TestClock.start.seconds }
    }

    @Test("answers to client tokens go after a day")
    func answers() async throws {
        let desk = try await Desk.open()
        for token in ["a", "b"] {
            _ = try await desk.create(token: token)
            desk.clock.advance(seconds: 2 * Self.hour)
        }
        let story: [(at: Int64, left: Int, next: Int64)] = [
            (4 * Self.hour, 2, 24 * Self.hour), (24 * Self.hour, 1, 26 * Self.hour),
            (26 * Self.hour, 0, 50 * Self.hour),
            (50 * Self.hour, 0, 74 * Self.hour),
        ]
        for row in story {
            desk.clock.advance(seconds: row.at - (desk.clock.now.seconds - TestClock.start.seconds))
            try await desk.round(desk.house.housekeeping)
            #expect(try await count("replay", desk) == row.left, "\(row.at)")
            #expect(try await next("forget answers", desk) == row.next, "\(row.at)")
        }
    }

    @Test("many are forgotten in several writes, and the loop looks again at most every ten minutes")
    func many() async throws {
        let desk = try await Desk.open()
        try await desk.store.write { transaction in
            for number in 1...1500 {
                try transaction.execute(
                    """
                    INSERT INTO replay (account, catalog, operation, token, request, answer, expires_at)
                    VALUES ('1', 'AWS', 'Create', \("\(number)"), \([0]), \([0]), 1)
                    """
                )
            }
        }
        _ = try await desk.create(token: "late")
        desk.clock.advance(seconds: 24 * Self.hour - 60)
        try await desk.round(desk.house.housekeeping)
        #expect(try await count("replay", desk) == 501)
        #expect(try await next("forget answers", desk) == 24 * Self.hour - 60)
        try await desk.round(desk.house.housekeeping)
        #expect(try await count("replay", desk) == 1)
        #expect(try await next("forget answers", desk) == 24 * Self.hour + 540)
    }

    @Test("events go after 30 days; the newest stays, and is not looked at for ever")
    func events() async throws {
        let desk = try await Desk.open()
        for _ in 1...2 {
            _ = try await desk.engage()
            desk.clock.advance(seconds: Self.hour)
        }
        try await desk.round(desk.house.housekeeping)
        #expect(try await next("forget events", desk) == 720 * Self.hour)
        desk.clock.advance(seconds: 718 * Self.hour)
        try await desk.round(desk.house.housekeeping)
        #expect(try await next("forget events", desk) == 720 * Self.hour + 600)
        desk.clock.advance(seconds: 600)
        try await desk.round(desk.house.housekeeping)
        #expect(try await count("event", desk) == 1)
        #expect(try await next("forget events", desk) == 1440 * Self.hour + 600)
    }

    @Test("temporary keys go a day after their end by the wall clock, wherever the house clock stands")
    func temporaryKeys() async throws {
        let desk = try await Desk.open()
        let agenda = Agenda(desk.house, desk.house.housekeeping, chance: desk.chance)
        let end = desk.clock.now.adding(seconds: Self.hour)
        let key = TemporaryKey(account: "1", session: [], expiresAt: end, chance: desk.chance)
        try await desk.store.write { try TemporaryKeyTable(transaction: $0).insert(key) }
        try await agenda.round(at: desk.house.clock.now, limit: 100)
        #expect(try await next("forget temporary keys", desk) == 25 * Self.hour)
        try desk.house.clock.advance(milliseconds: 48 * Self.hour * 1000)
        try await agenda.round(at: desk.house.clock.now, limit: 100)
        #expect(try await count("temporary_key", desk) == 1)
        desk.clock.advance(seconds: 25 * Self.hour)
        try await agenda.round(at: desk.house.clock.now, limit: 100)
        #expect(try await count("temporary_key", desk) == 0)
    }

    @Test("a store that is opened again keeps what it planned")
    func reopened() async throws {
        let desk = try await Desk.open()
        try await desk.round(desk.house.housekeeping)
        let planned = try await next("forget answers", desk)
        _ = try await Desk.open(store: desk.store)
        #expect(try await next("forget answers", desk) == planned)
    }
}
