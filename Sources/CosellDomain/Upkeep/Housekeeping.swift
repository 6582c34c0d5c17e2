import CosellEvents
import CosellStore
package import CosellWire

/// What the house forgets once its time is over: answers that client tokens bring again (R1.41), events, and temporary
/// keys. It looks when the first can be over, and no more often than every ten minutes.
extension House {
    package static let eventLifetimeSeconds: Int64 = 30 * 24 * 3600

    /// Rows that one write forgets; more would hold up the writers behind it.
    static let sweepBatch = 1000
    private static let sweepPauseSeconds: Int64 = 600

    package var housekeeping: [AgendaAct] {
        [
            AgendaAct(.forgetAnswers) { _, books in
                let now = books.call.now
                let count = try books.replays.sweep(now: now, limit: Self.sweepBatch)
                let end = try books.replays.firstEnd ?? now.adding(seconds: ReplayTable.lifetimeSeconds)
                try books.agenda.noteHousekeeping(.forgetAnswers, at: Self.moment(after: count, end, now))
            },
            AgendaAct(.forgetEvents) { _, books in
                let now = books.call.now
                let lifetime = Self.eventLifetimeSeconds
                let count = try books.outbox.forget(before: now.adding(seconds: -lifetime), limit: Self.sweepBatch)
                let end = (try books.outbox.oldest ?? now).adding(seconds: lifetime)
                try books.agenda.noteHousekeeping(.forgetEvents, at: Self.moment(after: count, end, now))
            },
            // Keys end by the wall clock, as signatures do: who moves the house clock does not lose them.
            AgendaAct(.forgetKeys) { [clock] _, books in
                let (now, wall) = (books.call.now, clock.wall)
                let count = try books.temporaryKeys.sweep(now: wall, limit: Self.sweepBatch)
                let end = try books.temporaryKeys.firstEnd ?? wall.adding(seconds: TemporaryKeyTable.mourningSeconds)
                let ahead = now.adding(milliseconds: end.milliseconds - wall.milliseconds)
                try books.agenda.noteHousekeeping(.forgetKeys, at: Self.moment(after: count, ahead, now))
            },
        ]
    }

    static func moment(after count: Int, _ end: Instant, _ now: Instant) -> Instant {
        count == sweepBatch ? now : max(end, now.adding(seconds: sweepPauseSeconds))
    }
}

extension AgendaKind {
    package static let forgetAnswers = AgendaKind(rawValue: "forget answers")
    package static let forgetEvents = AgendaKind(rawValue: "forget events")
    package static let forgetKeys = AgendaKind(rawValue: "forget temporary keys")
    package static let forgetMails = AgendaKind(rawValue: "forget mails")
    static let housekeeping = [forgetAnswers, forgetEvents, forgetKeys, forgetMails]
    /// What the wall clock brings, however far the house clock goes: an advance passes it by, and the loop does it behind.
    static let ofTheWall = [forgetKeys]
}

extension AgendaTable {
    /// Notes the first sweep of a new store; one that waits stays as it is.
    package func noteHousekeeping(at now: Instant) throws {
        for kind in AgendaKind.housekeeping { try noteHousekeeping(kind, at: now) }
    }

    func noteHousekeeping(_ kind: AgendaKind, at moment: Instant) throws {
        try put(AgendaEntry(kind, "", account: "", catalog: "", due: moment))
    }
}
