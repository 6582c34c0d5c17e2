extension Store {
    /// The same store, which runs every write twice, the first time for nothing: as an engine does that meets a write of
    /// another process. A test sees by it whether bodies change nothing but the database.
    package func rehearsing() -> Store { Store(RehearsingEngine(engine), announcements, era: era) }
}

private struct RehearsingEngine: Engine {
    let engine: any Engine

    init(_ engine: any Engine) { self.engine = engine }

    var dialect: Dialect { engine.dialect }
    var trouble: StoreTrouble { engine.trouble }
    var isElsewhere: Bool { engine.isElsewhere }
    var waitingWriteCount: Int { engine.waitingWriteCount }

    func read<Value: Sendable>(
        _ view: ReadView,
        _ tally: ReadTally,
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await engine.read(view, tally, body)
    }

    func append(_ write: PendingWrite) {
        engine.append(
            PendingWrite(
                perform: { transaction in
                    do {
                        try transaction.attempt {
                            _ = try write.perform(transaction)
                            throw Rehearsed()
                        }
                    } catch {
                        // Whatever it threw, it throws again.
                    }
                    return try write.perform(transaction)
                },
                refuse: write.refuse
            )
        )
    }

    func exclusively<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
        try await engine.exclusively(body)
    }

    func alone<Value: Sendable>(about thing: Solitude, _ body: () async throws -> Value) async throws -> Value? {
        try await engine.alone(about: thing, body)
    }

    func close() async { await engine.close() }

    private struct Rehearsed: Error {}
}
