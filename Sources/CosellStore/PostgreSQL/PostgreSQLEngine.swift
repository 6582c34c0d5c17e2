import Dispatch
import Foundation
package import Logging

/// A database that other nodes use, too: reads on threads of their own, writes in groups on two more, and a thread that
/// hears what the other nodes write.
final class PostgreSQLEngine: Engine {
    let dialect = Dialect.postgreSQL
    let isElsewhere = true
    let trouble = StoreTrouble()

    let address: PostgreSQLAddress
    private let readers: PostgreSQLReaders
    private let writes: WriteQueue
    private let listener: PostgreSQLListener
    private let ended = Latch()

    init(
        _ address: PostgreSQLAddress,
        readerCount: Int,
        writerCount: Int,
        waits: WriteWaits,
        announcements: Announcements,
        onCommit: @escaping @Sendable (Int) -> Void,
    ) throws {
        self.address = address
        listener = try PostgreSQLListener(address, announcements)
        readers = PostgreSQLReaders(address, count: readerCount)
        writes = WriteQueue(waits: waits)
        let leaving = DispatchGroup()
        for _ in 1...writerCount {
            let writer = PostgreSQLWriter(address, spare: readers.spare)
            let groups = GroupWriter(
                queue: writes,
                door: writer,
                trouble: trouble,
                onCommit: onCommit,
                // Whoever listens hears this node's commits as it hears the others'.
                announce: announcements.tellWitnesses
            )
            leaving.enter()
            groups.start {
                writer.leave()
                leaving.leave()
            }
        }
        leaving.notify(queue: .global()) { [ended] in ended.open() }
    }

    deinit {
        writes.close()
        readers.close()
        listener.ring()
    }

    var waitingWriteCount: Int { writes.count }

    func read<Value: Sendable>(
        _ view: ReadView,
        _ tally: ReadTally,
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            readers.append(PendingRead(view, tally, body, continuation))
        }
    }

    func append(_ write: PendingWrite) { writes.append(write) }

    func exclusively<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
        let lock = try await connected { try await PostgreSQLLock.take(address) }
        defer { lock.release() }
        return try await body()
    }

    func alone<Value: Sendable>(about thing: Solitude, _ body: () async throws -> Value) async throws -> Value? {
        let lock = try await connected { try await PostgreSQLLock.take(address, ifFree: thing) }
        guard let lock else { return nil }
        defer { lock.release() }
        return try await body()
    }

    /// Runs what needs a connection of its own; where the server has no more, a reader gives one up.
    private func connected<Value>(_ body: () async throws -> Value) async throws -> Value {
        let deadline = ContinuousClock.now + PostgreSQLReaders.shortage
        while true {
            do {
                return try await body()
            } catch let error as StoreError where error.kind == .outOfConnections && .now < deadline {
                readers.spare()
                try await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    func close() async {
        writes.close()
        await ended.wait()
        readers.close()
        await readers.wait()
        await listener.close()
    }
}

extension Store {
    /// Opens a database of a PostgreSQL server, which other nodes may have open, too.
    ///
    /// - Parameters:
    ///   - wait: how long a server that is away, starting or full is tried for.
    ///   - readerCount: connections that read at most; others listen and lock.
    ///   - writerCount: connections that write.
    ///   - waits: told how long each write waited for its turn.
    ///   - onCommit: told after each commit how many writes shared it.
    /// - Throws: ``StoreError`` that says what the address, the user or the server lacks.
    package static func open(
        _ address: PostgreSQLAddress,
        wait: Duration,
        readerCount: Int = Store.usualReaderCount,
        writerCount: Int = Store.usualWriterCount,
        logger: Logger,
        waits: WriteWaits = WriteWaits(),
        onCommit: @escaping @Sendable (Int) -> Void = { _ in },
    ) async throws -> Store {
        let era = try await PostgreSQLStart(address, wait: wait, logger: logger).prepare()
        let announcements = Announcements()
        let engine = try PostgreSQLEngine(
            address,
            readerCount: readerCount,
            writerCount: writerCount,
            waits: waits,
            announcements: announcements,
            onCommit: onCommit
        )
        logger.notice(
            "store opened",
            metadata: ["store.engine": "\(Dialect.postgreSQL.name)", "store.address": "\(address)"]
        )
        return Store(engine, announcements, era: era)
    }

    /// While one waits for the server to commit its group, the other fills the next.
    package static var usualWriterCount: Int { 2 }

    /// Twice what can run at a time here: a session waits for the server more than it works.
    package static var usualReaderCount: Int { min(16, 2 * ProcessInfo.processInfo.activeProcessorCount) }
}
