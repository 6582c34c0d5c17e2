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

    private struct Entry {
        var cause: String
        var delayMilliseconds: Int64
        var until: Instant
    }

    private static let firstDelayMilliseconds: Int64 = 1000
    private static let longestDelayMilliseconds: Int64 = 300_000

    private let entries = Mutex<[String: [String: Entry]]>([:])
    private let observe: @Sendable (Change) -> Void

    package init(observe: @escaping @Sendable (Change) -> Void = { _ in }) { self.observe = observe }

    /// How many wait.
    package var count: Int { entries.withLock { $0.values.reduce(0) { $0 + $1.count } } }

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
        let wanted = limit + entries.withLock { $0[work]?.count ?? 0 }
        let found = try due(wanted)
        if found.count < wanted { forget(work, except: Set(found.map(subject))) }
        var tried = 0
        var done = 0
        for one in found where !waits(work, subject(one), at: now) {
            guard tried < limit else { break }
            tried += 1
            do {
                try await act(one)
                settle(work, subject(one))
                done += 1
            } catch let error as StoreError where !error.isOfOneRecord {
                throw error
            } catch {
                putOff(work, subject(one), because: (error as? any ServiceException)?.text ?? "\(error)", at: now)
            }
        }
        return done
    }

    private func waits(_ work: String, _ subject: String, at now: Instant) -> Bool {
        guard let entry = entries.withLock({ $0[work]?[subject] }) else { return false }
        // A clock that was set back lets nobody wait longer than the longest delay.
        return now < entry.until && entry.until <= now.adding(milliseconds: Self.longestDelayMilliseconds)
    }

    private func putOff(_ work: String, _ subject: String, because cause: String, at now: Instant) {
        let isNews = entries.withLock { entries in
            let before = entries[work]?[subject]
            let delay = before.map { min($0.delayMilliseconds * 2, Self.longestDelayMilliseconds) }
            let milliseconds = delay ?? Self.firstDelayMilliseconds
            entries[work, default: [:]][subject] = Entry(
                cause: cause,
                delayMilliseconds: milliseconds,
                until: now.adding(milliseconds: milliseconds)
            )
            return before?.cause != cause
        }
        if isNews { observe(.putOff(work: work, subject: subject, cause: cause)) }
    }

    private func settle(_ work: String, _ subject: String) {
        let waited = entries.withLock { $0[work]?.removeValue(forKey: subject) != nil }
        if waited { observe(.done(work: work, subject: subject)) }
    }

    private func forget(_ work: String, except due: Set<String>) {
        entries.withLock { entries in
            guard let waiting = entries[work], !waiting.isEmpty else { return }
            entries[work] = waiting.filter { due.contains($0.key) }
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
