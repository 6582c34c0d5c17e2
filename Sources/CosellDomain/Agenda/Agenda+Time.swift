import CosellRules
import CosellStore
package import CosellWire

/// How time is moved (CP30, CP31): forward, and with everything that falls due on the way.
extension Agenda {
    /// Moves the clock by a duration, or to a moment.
    ///
    /// Every entry that falls due on the way is done in the order of time, and so is what comes of it, each at its own due
    /// time. Many share a write; the clock is kept in the same write, so that whatever cuts the way short, the clock
    /// stands behind what was done and before what was not.
    ///
    /// - Returns: how many entries were done.
    /// - Throws: ``ControlRefusal``, a conflict, for a way back and for one too long.
    @discardableResult
    package func advance(to target: Instant) async throws -> Int {
        try await moving { try await advanceAlone(to: target) }
    }

    /// As ``advance(to:)``, so much ahead of where the clock stands once others have moved it.
    @discardableResult
    package func advance(by milliseconds: Int64) async throws -> Int {
        try await moving {
            try await advanceAlone(to: house.clock.now.adding(milliseconds: milliseconds))
        }
    }

    /// Lets the clock stand where it is.
    @discardableResult
    package func freeze() async throws -> Int {
        try await moving {
            let done = try await advanceAlone(to: house.clock.now)
            try await keep(.frozen(house.clock.now))
            return done
        }
    }

    /// Lets the clock be the wall clock again; what is due by then is done first.
    ///
    /// - Throws: ``ControlRefusal``, a conflict, where the wall clock is behind.
    @discardableResult
    package func follow() async throws -> Int {
        try await moving {
            try Self.refusing { () throws(Objection) in try house.clock.require(.follow) }
            let done = try await advanceAlone(to: max(house.clock.wall, house.clock.now))
            try await keep(.follow)
            return done
        }
    }

    /// Lets a clock that stands go on from where it stands.
    package func release() async throws {
        try await moving {
            guard case .frozen(let moment) = house.clock.course else { return }
            try await keep(.shifted(milliseconds: moment.milliseconds - house.clock.wall.milliseconds))
        }
    }

    /// Moves the clock that all processes on the database share, while nobody else does.
    private func moving<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
        try await house.turnstile.pass {
            try await house.store.exclusively {
                try await house.followClock()
                return try await body()
            }
        }
    }

    private func keep(_ course: HouseClock.Course) async throws {
        try await house.store.write { try ClockTable(transaction: $0).save(course) }
        house.clock.set(course)
    }

    private func advanceAlone(to target: Instant) async throws -> Int {
        let before = house.clock.course
        let start = house.clock.now
        try Self.refusing { () throws(Objection) in try house.clock.require(.frozen(target)) }
        if target <= start { return 0 }
        var done = 0
        var failed: Set<Postponements.Name> = []
        // While the way lasts the clock stands at what was done last, so that calls see the time that records bear.
        house.clock.set(.frozen(start))
        do {
            while true {
                try await house.partners.refresh()
                let batch = try await carryOut(by: target, since: house.clock.now, going: before, skipping: failed)
                done += batch.done
                for (name, cause, due) in batch.failures {
                    failed.insert(name)
                    house.postponements.putOff(name, because: cause, at: due)
                }
                if let last = batch.last { house.clock.set(.frozen(last)) }
                if batch.isLast { break }
            }
            try await keep(Self.course(before, at: target, wall: house.clock.wall))
            return done
        } catch {
            // The clock goes on from the last entry that was done.
            house.clock.set(Self.course(before, at: house.clock.now, wall: house.clock.wall))
            throw error
        }
    }

    /// What goes into one write: a second's worth of it holds up the writers behind it no longer than a call may take.
    private static let batch = 500
    /// What is looked at together, as long as nothing new is noted.
    private static let sight = 100

    private struct Batch: Sendable {
        var done = 0
        var last: Instant?
        var isLast = false
        var failures: [(name: Postponements.Name, cause: String, due: Instant)] = []
    }

    /// Does the next entries by a moment, each undone by itself where it fails.
    private func carryOut(
        by target: Instant,
        since start: Instant,
        going course: HouseClock.Course,
        skipping failed: Set<Postponements.Name>
    ) async throws -> Batch {
        let kinds = allKinds.filter { !AgendaKind.ofTheWall.contains($0) }
        return try await house.store.write { transaction in
            var batch = Batch()
            let agenda = AgendaTable(transaction: transaction)
            var skipped = failed
            var (seen, newest) = (ArraySlice<AgendaEntry>(), Int64(0))
            while batch.done + batch.failures.count < Self.batch {
                // What was done may have noted something that is due before the rest.
                if try seen.isEmpty || agenda.hasNewer(than: newest) {
                    newest = try agenda.newest
                    let due = try agenda.due(kinds, at: target, limit: skipped.count + Self.sight)
                    seen = due.filter { !skipped.contains(Postponements.Name($0)) }[...]
                }
                guard let entry = seen.popFirst() else {
                    batch.isLast = true
                    break
                }
                // One that is overdue is done now, and no time goes back.
                let moment = max(entry.due, batch.last ?? start)
                do {
                    guard try transaction.attempt({ try perform(entry, at: moment, transaction) }) else {
                        // It was taken off meanwhile, or another process has it in its hands.
                        skipped.insert(Postponements.Name(entry))
                        continue
                    }
                    batch.done += 1
                } catch let error as StoreError where !error.isOfOneRecord {
                    throw error
                } catch {
                    batch.failures.append((Postponements.Name(entry), Postponements.words(error), moment))
                    skipped.insert(Postponements.Name(entry))
                }
                batch.last = moment
            }
            if let last = batch.last {
                try ClockTable(transaction: transaction).save(
                    Self.course(course, at: last, wall: house.clock.wall)
                )
            }
            return batch
        }
    }

    /// A course of the same kind that is at a moment now.
    private static func course(_ before: HouseClock.Course, at moment: Instant, wall: Instant) -> HouseClock.Course {
        if case .frozen = before { return .frozen(moment) }
        return .shifted(milliseconds: moment.milliseconds - wall.milliseconds)
    }

    private static func refusing(_ body: () throws(Objection) -> Void) throws(ControlRefusal) {
        do {
            try body()
        } catch {
            guard case .conflict(let remark) = error else { return }
            let message = remark.text.hasSuffix(".") ? String(remark.text.dropLast()) : remark.text
            throw .conflict(message, fix: "Give a moment or a duration ahead, within a thousand years.")
        }
    }
}
