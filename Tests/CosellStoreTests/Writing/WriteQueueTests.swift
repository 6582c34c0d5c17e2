import Foundation
import Synchronization
import Testing

@testable import CosellStore

struct WriteQueueTests {
    @Test("writes leave in the order they came, as many as asked for")
    func order() async throws {
        let queue = WriteQueue()
        let results = await queue.writeTogether(.init(repeating: { _ in }, count: 5)) {
            #expect(queue.count == 5)
            let taken = [queue.waitAndTake(atMost: 2), queue.take(atMost: 9), queue.take(atMost: 9)]
            #expect(taken.map(\.count) == [2, 3, 0])
            for (position, write) in taken.joined().enumerated() { write.refuse(Refused(reason: "\(position)")) }
        }
        for (position, result) in results.enumerated() {
            #expect(throws: Refused(reason: "\(position)")) { try result.get() }
        }
    }

    @Test("says of each write how long it stood in line, once")
    func waits() async throws {
        let start = ContinuousClock.now
        let seconds = Mutex(0)
        let waits = Mutex<[Duration]>([])
        let queue = WriteQueue(
            waits: WriteWaits(now: { start + .seconds(seconds.withLock { $0 }) }) { wait in
                waits.withLock { $0.append(wait) }
            }
        )
        _ = await queue.writeTogether(.init(repeating: { _ in }, count: 3)) {
            seconds.withLock { $0 = 2 }
            let first = queue.waitAndTake(atMost: 1)
            seconds.withLock { $0 = 5 }
            for write in first + queue.take(atMost: 9) { write.refuse(Refused()) }
        }
        #expect(waits.withLock { $0 } == [.seconds(2), .seconds(5), .seconds(5)])
        #expect(queue.take(atMost: 9).isEmpty)
    }

    @Test("a full queue says so at once and serves those inside")
    func limit() async throws {
        let queue = WriteQueue(limit: 3)
        let results = await queue.writeTogether(.init(repeating: { _ in }, count: 3)) {
            #expect(await Result { try await queue.write { _ in } }.storeErrorKind == .busy)
            for write in queue.take(atMost: .max) { write.refuse(Refused()) }
        }
        for result in results { #expect(throws: Refused()) { try result.get() } }
    }

    @Test("a closed queue gives out what it holds, takes nothing in, and lets the writer go")
    func close() async throws {
        let queue = WriteQueue()
        let results = await queue.writeTogether([{ _ in }]) {
            queue.close()
            #expect(await Result { try await queue.write { _ in } }.storeErrorKind == .closed)
            for write in queue.waitAndTake(atMost: 9) { write.refuse(Refused()) }
            #expect(queue.waitAndTake(atMost: 9).isEmpty)
        }
        #expect(throws: Refused()) { try results[0].get() }
    }

    @Test("of several writers one is woken for each write, and all when the queue closes")
    func severalWriters() async throws {
        let queue = WriteQueue()
        let threads = DispatchGroup()
        let served = Mutex<[Int]>([])
        for writer in 1...3 {
            threads.enter()
            Thread {
                while case let writes = queue.waitAndTake(atMost: 9), !writes.isEmpty {
                    served.withLock { $0.append(writer) }
                    for write in writes { write.refuse(Refused()) }
                }
                threads.leave()
            }.start()
        }
        for _ in 1...20 {
            await #expect(throws: Refused()) { try await queue.write { _ in } }
        }
        queue.close()
        await withCheckedContinuation { continuation in
            threads.notify(queue: .global()) { continuation.resume() }
        }
        #expect(served.withLock { $0.count } == 20)
    }
}
