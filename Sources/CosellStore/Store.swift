/// The open database: reads at once, writes in groups that share a commit.
///
/// Inside a body, use the ``Transaction`` it is given and never the store: a body that waits for the store it runs in
/// waits for itself. A body may be run more than once before its outcome counts, so it changes nothing but the
/// database.
package final class Store: Sendable {
    /// What commits were about, for those who wait for it.
    package let announcements: Announcements

    package let readTally = ReadTally()

    let engine: any Engine
    /// Shut once the database holds another state than the one that this store was opened on.
    let fence = Fence()
    /// Which state that was, where other nodes can replace it, too.
    let era: Int

    init(_ engine: any Engine, _ announcements: Announcements, era: Int = 0) {
        self.engine = engine
        self.announcements = announcements
        self.era = era
    }

    package var dialect: Dialect { engine.dialect }

    /// Reads; each statement sees the newest commit. A body of one statement costs the least.
    ///
    /// - Throws: what `body` throws; ``StoreError`` of kind `readOnly` for a statement that writes.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await read(.newest, body)
    }

    /// Reads; all statements of `body` see the same state.
    package func snapshot<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await read(.snapshot, body)
    }

    /// What was read of the state that has taken this one's place is nobody's answer.
    private func read<Value: Sendable>(
        _ view: ReadView,
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        do {
            let value = try await engine.read(view, readTally, body)
            try fence.require()
            return value
        } catch {
            try fence.require()
            throw error
        }
    }

    /// Writes: all of `body` or nothing, durable when this returns.
    ///
    /// Bodies of one process run one after the other in order of arrival, each seeing what those before it did, and
    /// neighbours share a commit. An accepted write is carried out even when the task that asked is cancelled.
    ///
    /// - Throws: what `body` throws, its changes undone; ``StoreError`` when the commit fails, too many writes wait
    ///   or the store is closed.
    @discardableResult
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let fenced = { @Sendable [fence, era, announcements] (transaction: Transaction) throws -> Value in
                try fence.require()
                guard transaction.era == era else {
                    // Another node has replaced everything, and this one has not heard of it yet.
                    fence.shut()
                    announcements.publish([PostgreSQLEra.topic])
                    throw StoreError(.closed)
                }
                return try body(transaction)
            }
            engine.append(PendingWrite(fenced, continuation))
        }
    }

    /// Runs `body` while nobody else does so, in any process on the same database: for what is done once.
    package func exclusively<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
        try await engine.exclusively(body)
    }

    /// Runs `body` unless another process on the same database is about the same thing: for what one of them does for all.
    ///
    /// - Returns: nil when another one is; it may end without a word, and so is asked after again.
    package func alone<Value: Sendable>(
        about thing: Solitude,
        _ body: () async throws -> Value
    ) async throws -> Value? {
        try await engine.alone(about: thing, body)
    }

    /// Whether other processes may have it open, too.
    package var isShared: Bool { engine.isElsewhere }

    /// How many writes wait for their turn.
    package var waitingWriteCount: Int { engine.waitingWriteCount }

    /// Returns if writes become durable. While the last one did not, another is tried, which changes nothing.
    package func requireWritable() async throws {
        guard isShared || engine.trouble.current != nil else { return }
        let probe = dialect.probe
        try await write { try $0.forEach(probe) { _ in } }
    }

    /// Carries out the writes already accepted, then leaves the database.
    package func close() async {
        await engine.close()
    }
}
