/// One open connection of an engine, and the body that it serves; one thread at a time uses it.
protocol Session: AnyObject {
    var dialect: Dialect { get }
    /// Which body the session serves; a ``Transaction`` of another one is spent.
    var turn: Int { get }
    /// What the engine refused last in this turn, kept in case it gave up the transaction with it.
    var failure: StoreError? { get }
    /// What the body of this turn announced.
    var topics: Set<String> { get }
    /// Whether the body of this turn ran a statement that can change something.
    var hasWritten: Bool { get }
    /// How many statements this turn ran.
    var statementCount: Int { get }

    /// Which state the database was in as a whole when ``beginWrite(isAlone:)`` was called; 0 where nobody else replaces it.
    var era: Int { get }

    /// Whether a transaction is open, be it one that can only be rolled back.
    var isInTransaction: Bool { get }
    /// Whether a transaction is open whose next statement has a chance.
    var isSound: Bool { get }
    /// Whether a reference whose check waits for the commit still points nowhere.
    var hasDanglingReference: Bool { get }
    /// How many steps the engine has taken for all statements at hand; 0 where it does not count them.
    var stepCount: Int { get }

    /// Runs a body with a transaction that is spent when the body returns.
    func serve<Value>(mayWrite: Bool, _ body: (Transaction) throws -> Value) rethrows -> Value
    /// Hands over one row after the other, as long as `body` wants more.
    func forEach(_ sql: SQL, _ body: (any Cells) throws -> Bool) throws
    /// - Returns: how many rows the statement changed itself.
    func execute(_ sql: SQL) throws -> Int
    /// Runs a statement of whose outcome nobody makes use; what it throws may come from a later one, or from ``settle()``.
    func send(_ sql: SQL) throws
    /// Waits for all that was sent.
    func settle() throws
    /// Runs the statements of a text one by one, as a migration has them.
    func execute(script: String) throws
    func announce(_ topic: String)

    /// Opens a transaction that may write.
    ///
    /// - Parameter isAlone: whether no other node may write meanwhile.
    func beginWrite(isAlone: Bool) throws
    /// Runs one of the statements that open and end transactions.
    func control(_ sql: SQL) throws
    /// Makes the open transaction durable, and tells other processes what it was about.
    func commit(announcing topics: Set<String>) throws
    /// Undoes what the open transaction did, if there is one.
    func rollBack() throws

    /// A place behind all places that a table's rows have, in the order of commits, for the row about to be inserted.
    func nextPlace(in table: SQL, _ column: SQL) -> SQL
    /// A number that no row of a table has.
    func nextNumber(of table: SQL, _ column: SQL, above floor: Int) throws -> Int
}

extension Session {
    /// What is at hand answers at once.
    func send(_ sql: SQL) throws { _ = try execute(sql) }
    func settle() throws {}
}

/// The columns of the row a statement stands on, by position from 0.
protocol Cells: AnyObject {
    var columnCount: Int { get }
    func type(_ column: Int) -> CellType
    /// Of a column of that type.
    func integer(_ column: Int) -> Int64
    /// Of a number.
    func real(_ column: Int) -> Double
    /// Of a text, in UTF-8, or a blob; they are gone with the row.
    func bytes(_ column: Int) throws -> UnsafeRawBufferPointer
}

/// What a column holds; a truth value counts as an integer, 0 or 1.
enum CellType {
    case null, integer, real, text, blob
}

/// The way to the session that writes, for the one thread that does.
protocol WriteDoor: Sendable {
    /// Waits for the session and uses it.
    func enter<Value>(_ body: (any Session) throws -> Value) throws -> Value
    /// Calls `done` once the last commit lasts, or with what keeps it from lasting; maybe later, and on another thread.
    ///
    /// - Parameter isAlone: whether one write alone waits for it.
    func settle(isAlone: Bool, _ done: @escaping @Sendable ((any Error)?) -> Void)
    /// What there is to do between two groups, with nobody waiting for an answer.
    func rest() throws
    /// How a group that was undone as a whole is run once more; nil when that has no use.
    ///
    /// - Parameters:
    ///   - attempt: how often it was run.
    ///   - elapsed: since it was run first.
    func retry(after error: any Error, attempt: Int, elapsed: Duration) -> WriteRetry?
}

/// How a group of writes is run once more.
struct WriteRetry {
    var pause = Duration.zero
    /// Whether no other node may write meanwhile.
    var isAlone = false
}

extension WriteDoor {
    /// A commit that returned lasts.
    func settle(isAlone: Bool, _ done: @escaping @Sendable ((any Error)?) -> Void) { done(nil) }
    func rest() throws {}
    func retry(after error: any Error, attempt: Int, elapsed: Duration) -> WriteRetry? { nil }
}
