import Synchronization

/// What keeps the last commit from the disk, until one gets there.
final class StoreTrouble: Sendable {
    private let error = Mutex<StoreError?>(nil)

    var current: StoreError? { error.withLock { $0 } }

    func note(_ error: any Error) {
        guard let error = error as? StoreError, error.keepsWritesFromLasting else { return }
        self.error.withLock { $0 = error }
    }

    func end() { error.withLock { $0 = nil } }
}

extension StoreError {
    fileprivate var keepsWritesFromLasting: Bool {
        switch kind {
        case .diskFull, .readOnly, .ioFailure, .damaged, .outOfMemory, .cannotOpen, .tooManyFiles, .locked,
            .unavailable,
            .outOfConnections, .timedOut:
            true
        default: false
        }
    }
}
