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
}
