import Dispatch
import Foundation
import Synchronization

/// Threads that read, each with a session of its own; whoever asks waits without holding up anybody.
final class PostgreSQLReaders: Sendable {
    /// About a second's work; who comes when so many wait is better told at once.
    static let waitingLimit = 4096
    /// How long a read may wait for its turn.
    static let patience = Duration.seconds(3)
    /// How long it may wait for another session, where the server gives no more.
    static let shortage = Duration.seconds(1)

    private struct State {
        var waiting: [PendingRead] = []
        /// Reads already taken stand before it.
        var head = 0
        var isClosed = false
        /// Whether somebody needs a session more than a thread that has nothing to read.
        var isShort = false

        mutating func take() -> PendingRead? {
            guard head < waiting.count else { return nil }
            defer {
                head += 1
                if head == waiting.count { (waiting, head) = ([], 0) }
            }
            return waiting[head]
        }
    }

    private let state = Mutex(State())
    private let bell = DispatchSemaphore(value: 0)
    private let left = DispatchGroup()
    private let count: Int

    init(_ address: PostgreSQLAddress, count: Int) {
        self.count = count
        for number in 1...count {
            left.enter()
            let thread = Thread { [self] in
                work(address)
                left.leave()
            }
            thread.name = "cosell.reader.\(number)"
            thread.start()
        }
    }

    /// Takes a read in, or refuses it: ``StoreError/Kind/closed``, ``StoreError/Kind/busy``.
    func append(_ read: PendingRead) {
        let refusal: StoreError.Kind? = state.withLock { state in
            if state.isClosed { return .closed }
            if state.waiting.count - state.head >= Self.waitingLimit { return .busy }
            state.waiting.append(read)
            return nil
        }
        if let refusal { read.refuse(StoreError(refusal)) } else { bell.signal() }
    }

    /// Ends the session of a thread that has nothing to read: somebody needs one, and the server has no more.
    func spare() {
        state.withLock { $0.isShort = true }
        bell.signal()
    }

    /// Lets nobody in any more; those inside are still served.
    func close() {
        let isFirst = state.withLock { state in
            defer { state.isClosed = true }
            return !state.isClosed
        }
        if isFirst { for _ in 1...count { bell.signal() } }
    }

    /// Once the last thread is gone.
    func wait() async {
        await withCheckedContinuation { continuation in
            left.notify(queue: .global()) { continuation.resume() }
        }
    }

    private func waits(_ read: PendingRead, _ patience: Duration) -> Bool {
        read.arrival.duration(to: .now) < patience
    }

    private func work(_ address: PostgreSQLAddress) {
        var session: PostgreSQLSession?
        while true {
            bell.wait()
            let (read, isClosed) = state.withLock { ($0.take(), $0.isClosed) }
            if let read {
                serve(read, &session, address)
            } else if isClosed {
                return
            } else if session != nil, isAskedToSpare() {
                session = nil
            }
        }
    }

    private func isAskedToSpare() -> Bool {
        state.withLock { state in
            defer { state.isShort = false }
            return state.isShort
        }
    }

    /// A session may have broken since its last use: what it was asked then is asked a new one.
    private func serve(_ read: PendingRead, _ session: inout PostgreSQLSession?, _ address: PostgreSQLAddress) {
        guard waits(read, Self.patience) else { return read.refuse(StoreError(.busy)) }
        do {
            if let open = session, open.isUsable {
                do {
                    return try read.perform(open)()
                } catch let error as StoreError where error.isWorthAnotherRead {
                    session = nil
                }
            }
            let fresh = try PostgreSQLSession.reader(address)
            session = fresh
            try read.perform(fresh)()
        } catch let error as StoreError where error.kind == .outOfConnections && waits(read, Self.shortage) {
            // Another thread may have one.
            Thread.sleep(forTimeInterval: 0.02)
            append(read)
        } catch {
            read.refuse(error)
        }
    }
}

/// A read that waits for a session: what to do, and how to answer the one who asked.
struct PendingRead: Sendable {
    let perform: @Sendable (any Session) throws -> PendingWrite.Answer
    let refuse: @Sendable (any Error) -> Void
    let arrival = ContinuousClock.now

    init<Value: Sendable>(
        _ view: ReadView,
        _ tally: ReadTally,
        _ body: @escaping @Sendable (Transaction) throws -> Value,
        _ continuation: CheckedContinuation<Value, any Error>
    ) {
        perform = { session in
            let value = try session.read(view, tally, body)
            return { continuation.resume(returning: value) }
        }
        refuse = { continuation.resume(throwing: $0) }
    }
}

extension StoreError {
    /// Whether it says more of the connection than of the read.
    fileprivate var isWorthAnotherRead: Bool {
        switch kind {
        case .unavailable, .conflict: true
        default: false
        }
    }
}
