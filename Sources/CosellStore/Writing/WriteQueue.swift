import Dispatch
import Synchronization

/// Where writes wait for a writer's thread, in order of arrival.
final class WriteQueue: Sendable {
    /// About a second's work; who comes when so many wait is better told at once.
    static let limit = 4096

    private struct State {
        var waiting: [PendingWrite] = []
        var isClosed = false
        /// Writers that wait for the bell and are not called yet.
        var sleepers = 0

        mutating func take(atMost count: Int) -> [PendingWrite] {
            let taken = Array(waiting.prefix(count))
            waiting.removeFirst(taken.count)
            return taken
        }
    }

    private let state = Mutex(State())
    private let bell = DispatchSemaphore(value: 0)
    private let limit: Int
    private let waits: WriteWaits

    init(limit: Int = WriteQueue.limit, waits: WriteWaits = WriteWaits()) {
        (self.limit, self.waits) = (limit, waits)
    }

    var count: Int {
        state.withLock { $0.waiting.count }
    }

    /// Takes a write in, or refuses it: ``StoreError/Kind/closed``, ``StoreError/Kind/busy``.
    func append(_ write: PendingWrite) {
        let refusal: StoreError.Kind? = state.withLock { state in
            if state.isClosed { return .closed }
            if state.waiting.count >= limit { return .busy }
            state.waiting.append(write)
            state.waiting[state.waiting.count - 1].arrival = waits.now()
            wake(&state)
            return nil
        }
        if let refusal { write.refuse(StoreError(refusal)) }
    }

    /// Lets nobody in any more; those inside are still served.
    func close() {
        state.withLock { state in
            state.isClosed = true
            while state.sleepers > 0 { wake(&state) }
        }
    }

    /// Takes the writes that came first, without waiting.
    func take(atMost count: Int) -> [PendingWrite] {
        let taken = state.withLock { $0.take(atMost: count) }
        noteWaits(of: taken)
        return taken
    }

    /// Takes the writes that came first; sleeps until there is one.
    ///
    /// - Returns: none when the queue is closed and empty.
    func waitAndTake(atMost count: Int) -> [PendingWrite] {
        while true {
            let taken: [PendingWrite]? = state.withLock { state in
                guard state.waiting.isEmpty && !state.isClosed else { return state.take(atMost: count) }
                state.sleepers += 1
                return nil
            }
            if let taken {
                noteWaits(of: taken)
                return taken
            }
            bell.wait()
        }
    }

    private func noteWaits(of taken: [PendingWrite]) {
        guard !taken.isEmpty else { return }
        let now = waits.now()
        for arrival in taken.compactMap(\.arrival) { waits.note(now - arrival) }
    }

    private func wake(_ state: inout sending State) {
        guard state.sleepers > 0 else { return }
        state.sleepers -= 1
        bell.signal()
    }
}
