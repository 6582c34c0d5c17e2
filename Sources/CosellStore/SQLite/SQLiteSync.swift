import Dispatch
import Foundation
import Synchronization

/// The thread that brings commits to the disk while the writer fills the next group (decision 0135).
///
/// | A group | Its writers are answered |
/// | --- | --- |
/// | of one write, with no sync under way | by the writer, which syncs itself |
/// | any other | by this thread, after a sync that began behind their commit |
///
/// The writer goes on once the sync of its last group begins, so that groups stay large and nothing piles up.
final class SQLiteSync: Sendable {
    typealias Done = @Sendable ((any Error)?) -> Void

    private struct State {
        /// Of the group that is to be synced next.
        var next: Done?
        var isUnderWay = false
        /// What kept a group from the disk: those behind it are not safe either.
        var failure: StoreError?
    }

    private let bring: @Sendable () throws(StoreError) -> Void
    private let state = Mutex(State())
    private let bell = DispatchSemaphore(value: 0)
    private let begun = DispatchSemaphore(value: 0)
    private let ended = DispatchSemaphore(value: 0)

    /// - Parameter log: the path of the log, which is there.
    convenience init(log: String) throws(StoreError) {
        let file = try LogFile(log)
        self.init(file.sync)
    }

    /// - Parameter bring: brings to the disk what is in the log when it is called.
    init(_ bring: @escaping @Sendable () throws(StoreError) -> Void) {
        self.bring = bring
        let thread = Thread { [self] in
            work()
            ended.signal()
        }
        thread.name = "cosell.sync"
        thread.start()
    }

    /// What keeps commits from lasting.
    var failure: StoreError? { state.withLock(\.failure) }

    /// The database itself has everything now, and is on the disk.
    func forgive() { state.withLock { $0.failure = nil } }

    /// Calls `done` once all that is in the log now is on the disk, or with what keeps it away.
    func settle(isAlone: Bool, _ done: @escaping Done) {
        let isHere = state.withLock { state in
            if isAlone && !state.isUnderWay { return true }
            state.next = done
            return false
        }
        if isHere { return done(sync()) }
        bell.signal()
        begun.wait()
    }

    /// Ends the thread, once the last group is answered.
    func leave() {
        bell.signal()
        ended.wait()
    }

    private func work() {
        while true {
            bell.wait()
            let next: Done? = state.withLock { state in
                defer { state.next = nil }
                state.isUnderWay = state.next != nil
                return state.next
            }
            guard let next else { return }
            begun.signal()
            let failure = sync()
            state.withLock { $0.isUnderWay = false }
            next(failure)
        }
    }

    private func sync() -> StoreError? {
        if let failure { return failure }
        do {
            try bring()
            return nil
        } catch {
            state.withLock { $0.failure = error }
            return error
        }
    }
}

/// The log, open for nothing but this.
private final class LogFile: Sendable {
    private let descriptor: Int32

    init(_ path: String) throws(StoreError) {
        descriptor = DataFolder.uninterrupted { open(path, O_RDWR | O_CLOEXEC) }
        guard descriptor >= 0 else { throw DataFolder.failure() }
    }

    deinit { close(descriptor) }

    @Sendable func sync() throws(StoreError) {
        #if canImport(Darwin)
        let code = DataFolder.uninterrupted { fsync(descriptor) }
        #else
        let code = DataFolder.uninterrupted { fdatasync(descriptor) }
        #endif
        guard code == 0 else { throw DataFolder.failure() }
    }
}
