package import CosellStore
import CosellWire

/// How the house clock stood, so that it stands there again after a restart; the only SQL that touches it.
package struct ClockTable {
    package static let schema = """
        CREATE TABLE house_clock (
            id INTEGER PRIMARY KEY,
            mode TEXT NOT NULL,
            offset_ms BIGINT NOT NULL,
            moment BIGINT NOT NULL
        )
        """

    let transaction: Transaction

    package init(transaction: Transaction) { self.transaction = transaction }

    package func course() throws -> HouseClock.Course? {
        try transaction.first("SELECT mode, offset_ms, moment FROM house_clock WHERE id = 1") { row in
            switch try row.text(0) {
            case "shifted": .shifted(milliseconds: Int64(try row.integer(1)))
            case "frozen": .frozen(Instant(nanosecondsSinceEpoch: Int64(try row.integer(2))))
            default: .follow
            }
        }
    }

    func save(_ course: HouseClock.Course) throws {
        var (offset, moment): (Int64, Int64) = (0, 0)
        switch course {
        case .follow: break
        case .shifted(let milliseconds): offset = milliseconds
        case .frozen(let instant): moment = instant.nanosecondsSinceEpoch
        }
        // Whoever waits for what is due waits by this clock, on every node.
        transaction.announce(AgendaTable.topic)
        try transaction.execute(
            """
            INSERT INTO house_clock (id, mode, offset_ms, moment) VALUES (1, \(course.mode), \(offset), \(moment))
            ON CONFLICT (id) DO UPDATE SET mode = excluded.mode, offset_ms = excluded.offset_ms,
                moment = excluded.moment
            """
        )
    }
}

extension House {
    /// Lets the clock stand as it was kept: another process may have moved it.
    package func followClock() async throws {
        guard store.isShared, let course = try await store.read({ try ClockTable(transaction: $0).course() }),
            course != clock.course
        else { return }
        clock.set(course)
    }
}

extension HouseClock.Course {
    /// As the control plane calls it (CP30).
    package var mode: String {
        switch self {
        case .follow: "follow"
        case .shifted: "shifted"
        case .frozen: "frozen"
        }
    }
}
