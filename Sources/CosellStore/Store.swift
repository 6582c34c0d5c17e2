/// The open database: reads at once on the caller's thread, writes in groups that share a commit.
///
/// Inside a body, use the ``Transaction`` it is given and never the store: a body that waits for the store it runs in
/// waits for itself.
package final class Store: Sendable {
    package let dialect: Dialect
    /// What commits were about, for those who wait for it.
    package let announcements = Announcements()

    package let readTally = ReadTally()

    private let readers: SQLiteReaders
    private let writes: WriteQueue
    private let ended: Latch
    private let trouble: StoreTrouble

    init(
        _ readers: consuming SQLiteReaders,
        _ writes: WriteQueue,
        _ ended: Latch,
        _ trouble: StoreTrouble,
        _ dialect: Dialect
    ) {
        self.readers = readers
        self.writes = writes
        self.ended = ended
        self.trouble = trouble
        self.dialect = dialect
    }

    deinit {
        writes.close()
    }

    /// Reads; each statement sees the newest commit. A body of one statement costs the least.
    ///
    /// - Throws: what `body` throws; ``StoreError`` of kind `readOnly` for a statement that writes.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try readers.use { connection in
            defer { readTally.note(isScattered: connection.statementCount > 1) }
            return try connection.serve(mayWrite: false, body)
        }
    }

    /// Reads; all statements of `body` see the same state.
    package func snapshot<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try readers.use { connection in
            try connection.control(dialect.beginSnapshot)
            do {
                let value = try connection.serve(mayWrite: false, body)
                try connection.control("COMMIT")
                readTally.note(isScattered: false)
                return value
            } catch {
                // What keeps it from being undone now is met again, and told, at the next use of the connection.
                try? connection.rollBack()
                throw error
            }
        }
    }

    /// Writes: all of `body` or nothing, durable when this returns.
    ///
    /// Bodies run one after the other in order of arrival, each seeing what those before it did, and neighbours share
    /// a commit. An accepted write is carried out even when the task that asked is cancelled. A body may run twice, the
    /// first time for nothing, so it changes nothing but through its transaction.
    ///
    /// - Throws: what `body` throws, its changes undone; ``StoreError`` when the commit fails, too many writes wait
    ///   or the store is closed.
    @discardableResult
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            writes.append(PendingWrite(body, continuation))
        }
    }

    /// How many writes wait for their turn.
    package var waitingWriteCount: Int { writes.count }

    /// Returns if writes reach the disk. While the last one did not, another is tried, which changes nothing.
    package func requireWritable() async throws {
        guard trouble.current != nil else { return }
        try await write { try $0.execute("PRAGMA application_id = 1129272133") }
    }

    /// Carries out the writes already accepted, then folds the log into the database and closes it.
    package func close() async {
        writes.close()
        await ended.wait()
    }
}
