package import CosellStore
package import CosellWire
import Synchronization

/// What AWS or time should have done and could not: one bad entry is put off with its cause, and stops nobody behind it.
///
/// | An entry | Is looked at again |
/// | --- | --- |
/// | fails for the first time | a second later |
/// | fails again | after twice the time of before, 5 minutes at most |
/// | is done, or no longer due | it is forgotten |
package final class Postponements: Sendable {
    /// What an observer is told, once for each change.
    package enum Change: Sendable {
        case putOff(work: String, subject: String, cause: String)
        case done(work: String, subject: String)
        /// It ended with that, and is not tried again.
        case failed(work: String, subject: String, cause: String)
    }

    /// A piece of work, for the log.
    package struct Name: Hashable, Sendable {
        package let work: String
        package let subject: String

        package init(work: String, subject: String) {
            self.work = work
            self.subject = subject
        }
    }

    private struct Entry {
        var cause: String
        var delayMilliseconds: Int64
        var until: Instant
    }

    private static let firstDelayMilliseconds: Int64 = 1000
    private static let longestDelayMilliseconds: Int64 = 300_000

    private let entries = Mutex<[String: [Name: Entry]]>([:])
    private let observe: @Sendable (Change) -> Void

    package init(observe: @escaping @Sendable (Change) -> Void = { _ in }) { self.observe = observe }

    /// How many wait.
    package var count: Int { entries.withLock { $0.values.reduce(0) { $0 + $1.count } } }

    /// When the first of the entries of the agenda that wait is looked at again.
    var next: Instant? { entries.withLock { $0[Self.agenda]?.values.map(\.until).min() } }

    /// Tells of work that ended in a fault of the house: the partner hears that the log names the cause.
    package func giveUp(_ work: String, _ subject: String, because cause: any Error) {
        observe(.failed(work: work, subject: subject, cause: "\(cause)"))
    }

    /// Does what is due, each entry by itself.
    ///
    /// - Parameters:
    ///   - work: its name.
    ///   - limit: entries done at most.
    ///   - due: reads that many entries that are due, in order of time.
    ///   - subject: the name of an entry.
    ///   - act: does one.
    /// - Returns: how many were done.
    /// - Throws: what `due` throws, and a failure of the store that is no entry's own.
    package func carryOut<Due: Sendable>(
        _ work: String,
        at now: Instant,
        limit: Int,
        due: (Int) throws -> [Due],
        subject: (Due) -> String,
        _ act: (Due) async throws -> Void
    ) async throws -> Int {
        try await carryOut(
            in: work,
            at: now,
            limit: limit,
            due: due,
            name: { Name(work: work, subject: subject($0)) },
            act
        )
    }

    /// As above, for entries of the agenda: of every kind, each under a name of its own.
    package func carryOut<Due: Sendable>(
        at now: Instant,
        limit: Int,
        due: (Int) throws -> [Due],
        name: (Due) -> Name,
        _ act: (Due) async throws -> Void
    ) async throws -> Int {
        try await carryOut(in: Self.agenda, at: now, limit: limit, due: due, name: name, act)
    }

    private static let agenda = "agenda"

    private func carryOut<Due: Sendable>(
        in room: String,
        at now: Instant,
        limit: Int,
        due: (Int) throws -> [Due],
        name: (Due) -> Name,
        _ act: (Due) async throws -> Void
    ) async throws -> Int {
        let wanted = limit + entries.withLock { $0[room]?.count ?? 0 }
        let found = try due(wanted)
        if found.count < wanted { forget(room, except: Set(found.map(name))) }
        var tried = 0
        var done = 0
        for one in found where !waits(room, name(one), at: now) {
            guard tried < limit else { break }
            tried += 1
            do {
                try await act(one)
                settle(room, name(one))
                done += 1
            } catch let error as StoreError where !error.isOfOneRecord {
                throw error
            } catch {
                putOff(room, name(one), because: (error as? any ServiceException)?.text ?? "\(error)", at: now)
            }
        }
        return done
    }

    private func waits(_ room: String, _ name: Name, at now: Instant) -> Bool {
        guard let entry = entries.withLock({ $0[room]?[name] }) else { return false }
        // A clock that was set back lets nobody wait longer than the longest delay.
        return now < entry.until && entry.until <= now.adding(milliseconds: Self.longestDelayMilliseconds)
    }

    private func putOff(_ room: String, _ name: Name, because cause: String, at now: Instant) {
        let isNews = entries.withLock { entries in
            let before = entries[room]?[name]
            let delay = before.map { min($0.delayMilliseconds * 2, Self.longestDelayMilliseconds) }
            let milliseconds = delay ?? Self.firstDelayMilliseconds
            entries[room, default: [:]][name] = Entry(
                cause: cause,
                delayMilliseconds: milliseconds,
                until: now.adding(milliseconds: milliseconds)
            )
            return before?.cause != cause
        }
        if isNews { observe(.putOff(work: name.work, subject: name.subject, cause: cause)) }
    }

    private func settle(_ room: String, _ name: Name) {
        let waited = entries.withLock { $0[room]?.removeValue(forKey: name) != nil }
        if waited { observe(.done(work: name.work, subject: name.subject)) }
    }

    private func forget(_ room: String, except due: Set<Name>) {
        entries.withLock { entries in
            guard let waiting = entries[room], !waiting.isEmpty else { return }
            entries[room] = waiting.filter { due.contains($0.key) }
        }
    }
}

extension StoreError {
    /// Whether another record may fare better: else the disk or the moment is at fault, and nothing would.
    package var isOfOneRecord: Bool {
        switch kind {
        case .constraint, .unexpectedValue, .tooLarge: true
        default: false
        }
    }
}
