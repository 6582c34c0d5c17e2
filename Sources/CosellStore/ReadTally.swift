import Synchronization

/// How reads used the store, so that a test can tell an answer of one state from one that two states made up.
package final class ReadTally: Sendable {
    private let read = Atomic(0)
    private let scattered = Atomic(0)

    /// Reads and snapshots, each of which may see another state than the one before it.
    package var count: Int { read.load(ordering: .relaxed) }
    /// Reads of several statements outside of a snapshot.
    package var scatteredCount: Int { scattered.load(ordering: .relaxed) }

    func note(isScattered: Bool) {
        read.add(1, ordering: .relaxed)
        if isScattered { scattered.add(1, ordering: .relaxed) }
    }
}
