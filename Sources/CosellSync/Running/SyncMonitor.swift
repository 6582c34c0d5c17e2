import CosellClient
import CosellWire
import Synchronization

/// What a run has come to so far, for those who watch it and for its end.
final class SyncMonitor: Sendable {
    /// So many failures without a success between them, and the trouble is not one of records.
    private static let longestStreak = 25

    private struct State {
        var progress: SyncProgress
        var tallies: [SyncKind: SyncTally] = [:]
        var troubles: [SyncTrouble] = []
        var streak = 0
        var deniedSummaries = false
    }

    private let state = Mutex(State(progress: SyncProgress(kind: .solutions)))
    private let watch: @Sendable (SyncProgress) -> Void

    init(_ watch: @escaping @Sendable (SyncProgress) -> Void) { self.watch = watch }

    var tallies: [SyncKind: SyncTally] { state.withLock(\.tallies) }
    var troubles: [SyncTrouble] { state.withLock(\.troubles) }

    func begin(_ kind: SyncKind) { change { $0.progress = SyncProgress(kind: kind) } }

    func list(_ count: Int, isAll: Bool) {
        change { ($0.progress.total, $0.progress.isTotalKnown) = (count, isAll) }
    }

    /// Notes that more are read than the list has shown.
    func listMore(_ count: Int) { change { $0.progress.total += count } }

    func add(_ tally: SyncTally, _ kind: SyncKind) {
        change { state in
            state.tallies[kind] = (state.tallies[kind] ?? SyncTally()) + tally
            state.progress.tally = state.progress.tally + tally
        }
    }

    func end() { change { $0.progress.isDone = true } }

    func note(_ trouble: SyncTrouble) { state.withLock { $0.troubles.append(trouble) } }

    /// Notes how one reading ended.
    ///
    /// - Throws: ``SyncStopped`` when reading after reading fails.
    func note(success: Bool, _ reason: String = "") throws {
        let streak = state.withLock { state in
            state.streak = success ? 0 : state.streak + 1
            return state.streak
        }
        if streak >= Self.longestStreak { throw SyncStopped(reason: reason) }
    }

    /// Whether AWS's side may not be read; who may not once is not asked again in this run.
    var maySummarize: Bool { state.withLock { !$0.deniedSummaries } }

    /// - Returns: whether it is news.
    func denySummaries() -> Bool {
        state.withLock { state in
            defer { state.deniedSummaries = true }
            return !state.deniedSummaries
        }
    }

    private func change(_ body: (inout State) -> Void) {
        let progress = state.withLock { state in
            body(&state)
            return state.progress
        }
        watch(progress)
    }
}

/// One reading after the other failed: that is no trouble of single records.
package struct SyncStopped: Error, Hashable, Sendable, CustomStringConvertible {
    package let reason: String

    package var description: String { "Call after call fails: \(reason)" }
}

/// How the reading of one record ended.
enum Found: Sendable {
    case record(LocalRecord)
    case absent
    case failed(String)
}
