import CosellRules
package import CosellStore
import CosellWire
package import Logging
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

    private let entries = Mutex<[Name: Entry]>([:])
    private let observe: @Sendable (Change) -> Void

    package init(observe: @escaping @Sendable (Change) -> Void = { _ in }) { self.observe = observe }

    /// How many wait.
    package var count: Int { entries.withLock { $0.count } }

    /// When the first that waits is looked at again.
    var next: Instant? { entries.withLock { $0.values.map(\.until).min() } }

    func cause(of name: Name) -> String? { entries.withLock { $0[name]?.cause } }

    /// Lets one be looked at again at once.
    func retry(_ name: Name) { entries.withLock { _ = $0.removeValue(forKey: name) } }

    /// Tells of work that ended in a fault of the house: the partner hears that the log names the cause.
    package func giveUp(_ work: String, _ subject: String, because cause: any Error) {
        observe(.failed(work: work, subject: subject, cause: "\(cause)"))
    }

    /// Does what is due, each entry by itself. Whoever is cancelled leaves what is left to who comes next: nobody waits for
    /// the end of a long round.
    ///
    /// - Parameters:
    ///   - limit: how many are tried.
    ///   - due: finds those due, in order, that many at most.
    ///   - act: says whether there was still something to do.
    /// - Throws: what `due` throws; ``StoreError`` of the whole store, which is nobody's own.
    func carryOut<Due: Sendable>(
        at now: Instant,
        limit: Int,
        due: (Int) async throws -> [Due],
        name: (Due) -> Name,
        _ act: (Due) async throws -> Bool
    ) async throws -> AgendaRound {
        let wanted = limit + count
        let found = try await due(wanted)
        if found.count < wanted { forget(except: Set(found.map(name))) }
        var round = AgendaRound()
        for one in found where !waits(name(one), at: now) {
            guard round.done + round.putOff < limit, !Task.isCancelled else { break }
            do {
                if try await act(one) { round.done += 1 }
                settle(name(one))
            } catch let error as StoreError where !error.isOfOneRecord {
                throw error
            } catch {
                putOff(name(one), because: Self.words(error), at: now)
                round.putOff += 1
            }
        }
        return round
    }

    func waits(_ name: Name, at now: Instant) -> Bool {
        guard let entry = entries.withLock({ $0[name] }) else { return false }
        // A clock that was set back lets nobody wait longer than the longest delay.
        return now < entry.until && entry.until <= now.adding(milliseconds: Self.longestDelayMilliseconds)
    }

    func putOff(_ name: Name, because cause: String, at now: Instant) {
        let isNews = entries.withLock { entries in
            let before = entries[name]
            let delay = before.map { min($0.delayMilliseconds * 2, Self.longestDelayMilliseconds) }
            let milliseconds = delay ?? Self.firstDelayMilliseconds
            entries[name] = Entry(
                cause: cause,
                delayMilliseconds: milliseconds,
                until: now.adding(milliseconds: milliseconds)
            )
            return before?.cause != cause
        }
        if isNews { observe(.putOff(work: name.work, subject: name.subject, cause: cause)) }
    }

    private func settle(_ name: Name) {
        let waited = entries.withLock { $0.removeValue(forKey: name) != nil }
        if waited { observe(.done(work: name.work, subject: name.subject)) }
    }

    static func words(_ error: any Error) -> String {
        switch error {
        case let exception as any ServiceException: exception.text
        case Objection.denied(let remark), Objection.missing(let remark), Objection.conflict(let remark): remark.text
        default: "\(error)"
        }
    }

    private func forget(except due: Set<Name>) {
        entries.withLock { entries in
            if !entries.isEmpty { entries = entries.filter { due.contains($0.key) } }
        }
    }
}

extension Postponements.Name {
    init(_ entry: AgendaEntry) { self.init(work: entry.kind.rawValue, subject: entry.subject) }
}

extension Postponements {
    /// Says in the log what could not be done, and when it could at last.
    package convenience init(logger: Logger) {
        self.init { change in
            switch change {
            case .putOff(let work, let subject, let cause):
                logger.warning(
                    "put off",
                    metadata: ["work": "\(work)", "subject": "\(subject)", "cause": "\(cause)"]
                )
            case .done(let work, let subject):
                logger.notice("done at last", metadata: ["work": "\(work)", "subject": "\(subject)"])
            case .failed(let work, let subject, let cause):
                logger.error(
                    "failed",
                    metadata: ["work": "\(work)", "subject": "\(subject)", "cause": "\(cause)"]
                )
            }
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
