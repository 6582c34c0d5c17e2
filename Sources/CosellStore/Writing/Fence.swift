import Synchronization

/// Stands before a database whose contents have been replaced: who came by the old way hears that it is closed, and
/// changes nothing.
final class Fence: Sendable {
    private let isShut = Atomic(false)

    func shut() { isShut.store(true, ordering: .sequentiallyConsistent) }

    func lift() { isShut.store(false, ordering: .sequentiallyConsistent) }

    var isOpen: Bool { !isShut.load(ordering: .sequentiallyConsistent) }

    func require() throws(StoreError) {
        if isShut.load(ordering: .sequentiallyConsistent) { throw StoreError(.closed) }
    }
}
