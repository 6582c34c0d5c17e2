/// A database that a ``Store`` speaks to: how bodies reach a session of it, and what goes around them.
protocol Engine: Sendable {
    var dialect: Dialect { get }
    /// What keeps the last commit from being durable.
    var trouble: StoreTrouble { get }
    /// Whether the database may be gone though the last commit was not in trouble.
    var isElsewhere: Bool { get }
    var waitingWriteCount: Int { get }

    /// Runs a body that reads, and notes how it did.
    func read<Value: Sendable>(
        _ view: ReadView,
        _ tally: ReadTally,
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value

    /// Takes a write in, to be carried out in its turn.
    func append(_ write: PendingWrite)

    /// Runs `body` while nobody else does so, in any process on the same database.
    func exclusively<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value

    /// Runs `body` unless somebody else is about the same thing, in any process on the same database.
    ///
    /// - Returns: nil when somebody is.
    func alone<Value: Sendable>(about thing: Solitude, _ body: () async throws -> Value) async throws -> Value?

    /// Carries out the writes already accepted, then leaves the database.
    func close() async
}

/// What the statements of a read see.
enum ReadView: Sendable {
    /// Each the newest commit.
    case newest
    /// All of them one state.
    case snapshot
}

extension Session {
    /// Runs a body that reads.
    func read<Value>(_ view: ReadView, _ tally: ReadTally, _ body: (Transaction) throws -> Value) throws -> Value {
        switch view {
        case .newest:
            defer { tally.note(isScattered: statementCount > 1) }
            return try serve(mayWrite: false, body)
        case .snapshot:
            try control(dialect.beginSnapshot)
            do {
                let value = try serve(mayWrite: false, body)
                try control("COMMIT")
                tally.note(isScattered: false)
                return value
            } catch {
                // What keeps it from being undone now is met again, and told, at the next use of the session.
                try? rollBack()
                throw error
            }
        }
    }
}
