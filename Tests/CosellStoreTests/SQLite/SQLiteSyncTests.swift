import Dispatch
import Foundation
import Synchronization
import Testing

@testable import CosellStore

struct SQLiteSyncTests {
    /// A disk whose syncs begin and end when the test says so.
    private final class Disk: Sendable {
        private let failures: Mutex<[StoreError.Kind?]>
        private let begins = DispatchSemaphore(value: 0)
        private let ends = DispatchSemaphore(value: 0)
        private let isHeld: Bool
        let begun = Atomic(0)

        /// - Parameters:
        ///   - failures: how the first syncs end; those behind them succeed.
        ///   - isHeld: whether each waits for ``end()``.
        init(_ failures: [StoreError.Kind?] = [], isHeld: Bool = false) {
            self.failures = Mutex(failures)
            self.isHeld = isHeld
        }

        @Sendable func bring() throws(StoreError) {
            begun.wrappingAdd(1, ordering: .relaxed)
            begins.signal()
            if isHeld { ends.wait() }
            if let kind = failures.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { throw StoreError(kind) }
        }

        /// Waits for the next sync to begin.
        func waitForBegin() { begins.wait() }
        func end() { ends.signal() }
    }

    private struct Answer: Equatable {
        let name: String
        var failure: StoreError.Kind?
        /// How many syncs had begun when it came.
        let begun: Int
    }

    private final class Answers: Sendable {
        private let all = Mutex<[Answer]>([])
        private let came = DispatchSemaphore(value: 0)

        func note(_ name: String, _ disk: Disk) -> SQLiteSync.Done {
            { [self] error in
                let kind = (error as? StoreError)?.kind
                all.withLock {
                    $0.append(Answer(name: name, failure: kind, begun: disk.begun.load(ordering: .relaxed)))
                }
                came.signal()
            }
        }

        func first(_ count: Int) -> [Answer] {
            for _ in 0..<count { came.wait() }
            return all.withLock { $0 }
        }
    }

    @Test("who writes alone waits for the disk itself, without a change of threads")
    func alone() {
        let thread = Mutex<Thread?>(nil)
        let sync = SQLiteSync { () throws(StoreError) in thread.withLock { $0 = .current } }
        let isAnswered = Mutex(false)
        sync.settle(isAlone: true) { error in isAnswered.withLock { $0 = error == nil } }
        #expect(isAnswered.withLock { $0 })
        #expect(thread.withLock { $0 } == .current)
        sync.leave()
    }

    @Test("a group is answered behind a sync that began after its commit, and the writer goes on meanwhile")
    func behind() {
        let (disk, answers) = (Disk(isHeld: true), Answers())
        let sync = SQLiteSync(disk.bring)
        sync.settle(isAlone: false, answers.note("first", disk))
        disk.waitForBegin()
        // The writer has come back although the first is under way; even one write alone must not share its sync.
        let second = Thread { sync.settle(isAlone: true, answers.note("second", disk)) }
        second.start()
        disk.end()
        #expect(answers.first(1).first?.name == "first")
        disk.waitForBegin()
        disk.end()
        #expect(answers.first(1).map(\.name) == ["first", "second"])
        #expect(answers.first(0).last?.begun == 2)
        sync.leave()
    }

    @Test("behind a sync that failed nothing lasts until the database has everything", arguments: [true, false])
    func failure(isAlone: Bool) {
        let (disk, answers) = (Disk([.ioFailure]), Answers())
        let sync = SQLiteSync(disk.bring)
        for name in ["first", "second"] {
            sync.settle(isAlone: isAlone, answers.note(name, disk))
        }
        #expect(
            answers.first(2) == [
                Answer(name: "first", failure: .ioFailure, begun: 1),
                Answer(name: "second", failure: .ioFailure, begun: 1),
            ]
        )
        #expect(sync.failure?.kind == .ioFailure)
        sync.forgive()
        sync.settle(isAlone: isAlone, answers.note("third", disk))
        #expect(answers.first(1).last == Answer(name: "third", begun: 2))
        sync.leave()
    }

    @Test("the last group is answered before the thread ends")
    func leaves() {
        let (disk, answers) = (Disk(), Answers())
        let sync = SQLiteSync(disk.bring)
        sync.settle(isAlone: false, answers.note("last", disk))
        sync.leave()
        #expect(answers.first(1) == [Answer(name: "last", begun: 1)])
    }

    @Test("a log that is not there is said")
    func missing() throws {
        try #require(throws: StoreError.self) { try SQLiteSync(log: "/nowhere/cosell.sqlite-wal") }
    }
}
