/// What a run, or a part of it, came to.
package struct SyncTally: Sendable, Hashable {
    package var new = 0
    package var changed = 0
    package var gone = 0
    package var failed = 0
    /// Records that were looked at: as they are in a list, or in full.
    package var seen = 0

    package init() {}

    mutating func add(_ change: RecordChange?) {
        switch change {
        case .new: new += 1
        case .changed, .back: changed += 1
        case .gone: gone += 1
        case nil: break
        }
    }

    package static func + (left: SyncTally, right: SyncTally) -> SyncTally {
        var sum = left
        sum.new += right.new
        sum.changed += right.changed
        sum.gone += right.gone
        sum.failed += right.failed
        sum.seen += right.seen
        return sum
    }
}

/// How far a run is, for whoever watches it.
package struct SyncProgress: Sendable, Hashable {
    package let kind: SyncKind
    package var tally = SyncTally()
    /// How many there are to look at, as far as their list has been read.
    package var total = 0
    /// Whether the list has been read to its end.
    package var isTotalKnown = false
    /// Whether this kind is done.
    package var isDone = false

    package init(kind: SyncKind) { self.kind = kind }
}

/// A record that could not be read. The next run tries it again.
package struct SyncTrouble: Sendable, Hashable {
    package let kind: SyncKind
    /// `*` for all of a kind.
    package let id: String
    package let reason: String
}

/// What a run has come to.
package struct SyncReport: Sendable {
    package let run: Int
    package let catalog: String
    package let startedAt: String
    package let endedAt: String
    package let tallies: [SyncKind: SyncTally]
    package let troubles: [SyncTrouble]
    /// Calls, every try counted.
    package let calls: Int

    package var sum: SyncTally { tallies.values.reduce(SyncTally(), +) }
}

/// Why a run does not begin.
package enum SyncRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// Another one is at work on the same database.
    case underWay(since: String?, file: String)

    package var description: String {
        switch self {
        case .underWay(let since, let file):
            let start = since.map { ", since \($0)" } ?? ""
            return "Another sync is at work on \(file)\(start). Wait until it is done, or give --database another file."
        }
    }
}
