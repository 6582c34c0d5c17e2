import CosellSync
import Synchronization

/// Shows how far a sync is: a bar that moves on a person's screen, plain lines elsewhere, now and then.
final class ProgressScreen: Sendable {
    private static let barColumns = 24
    /// So often the bar moves at most.
    private static let barPause = Duration.milliseconds(100)
    private static let linePause = Duration.seconds(10)

    private struct State {
        var kind: SyncKind?
        var start = ContinuousClock.now
        var shown: ContinuousClock.Instant?
        var hasBar = false
    }

    private let streams: Streams
    private let isQuiet: Bool
    private let state = Mutex(State())

    /// - Parameter isQuiet: whether a program reads, which wants no words between.
    init(streams: Streams, isQuiet: Bool) {
        self.streams = streams
        self.isQuiet = isQuiet
    }

    private var hasScreen: Bool { streams.isErrorScreen && streams.allowsColor }

    @Sendable func show(_ progress: SyncProgress) {
        guard !isQuiet else { return }
        let text: String? = state.withLock { state in
            let now = ContinuousClock.now
            if state.kind != progress.kind { (state.kind, state.start, state.shown) = (progress.kind, now, nil) }
            let pause = hasScreen ? Self.barPause : Self.linePause
            if let shown = state.shown, now - shown < pause, !progress.isDone { return nil }
            // Lines are for what takes long; a kind that is done at once says nothing.
            if !hasScreen, state.shown == nil {
                state.shown = now
                return nil
            }
            state.shown = now
            let line = Self.line(progress, since: now - state.start, barColumns: hasScreen ? Self.barColumns : 0)
            guard hasScreen else { return progress.isDone && now - state.start < pause ? nil : "\(line)\n" }
            state.hasBar = true
            return "\r\u{1B}[K\(line)"
        }
        if let text { streams.say(text) }
    }

    /// Takes the bar away.
    func end() {
        let hasBar = state.withLock { state in
            defer { state.hasBar = false }
            return state.hasBar
        }
        if hasBar { streams.say("\r\u{1B}[K") }
    }

    /// `opportunities  ######------  1,200 of 10,000, 98 a second, 1 min 30 s left`
    static func line(_ progress: SyncProgress, since start: Duration, barColumns: Int) -> String {
        let seen = progress.tally.seen
        let seconds = start / .seconds(1)
        let rate = seconds > 0 ? Double(seen) / seconds : 0
        var parts = ["\(seen.grouped) of \(progress.total.grouped)\(progress.isTotalKnown ? "" : " or more")"]
        if seconds >= 1, seen > 0 {
            parts.append("\(rate >= 10 ? Int(rate).grouped : "\((rate * 10).rounded() / 10)") a second")
            if progress.isTotalKnown, seen < progress.total, rate > 0 {
                let left = Double(progress.total - seen) / rate
                parts.append("\(Spell(seconds: Int64(left.rounded(.up))).text) left")
            }
        }
        if progress.tally.failed > 0 { parts.append("\(progress.tally.failed.grouped) failed") }
        let name = progress.kind.rawValue + String(repeating: " ", count: 13 - progress.kind.rawValue.count)
        return "\(name)  \(bar(seen, of: progress.total, columns: barColumns))\(parts.joined(separator: ", "))"
    }

    private static func bar(_ done: Int, of total: Int, columns: Int) -> String {
        guard columns > 0 else { return "" }
        let filled = total > 0 ? min(columns, done * columns / total) : 0
        return String(repeating: "#", count: filled) + String(repeating: "-", count: columns - filled) + "  "
    }
}
