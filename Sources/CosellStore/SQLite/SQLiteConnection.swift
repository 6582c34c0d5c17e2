import GRDB
import GRDBSQLite

/// One open connection with its prepared statements; ``SQLiteGate`` lets one thread at a time use it.
final class SQLiteConnection: Session {
    /// More texts than the program has; a text built in a loop must not fill the memory.
    static let statementLimit = 512

    private(set) var turn = 0
    private(set) var failure: StoreError?
    private(set) var topics: Set<String> = []
    private(set) var statementCount = 0

    /// Whether the body of this turn ran a statement that can change something.
    private(set) var hasWritten = false

    private let database: Database
    private var statements: [String: SQLiteStatement] = [:]
    /// Steps of statements that are not at hand any more.
    private var forgottenSteps = 0
    private var mayWrite = false

    init(_ database: Database) {
        self.database = database
    }

    func serve<Value>(mayWrite: Bool, _ body: (Transaction) throws -> Value) rethrows -> Value {
        self.mayWrite = mayWrite
        failure = nil
        topics = []
        statementCount = 0
        hasWritten = false
        defer { turn += 1 }
        return try body(Transaction(self, turn: turn))
    }

    func withStatement<Value>(_ sql: SQL, _ body: (SQLiteStatement) throws -> Value) throws -> Value {
        statementCount += 1
        let statement = try statement(sql.text)
        if !mayWrite && !statement.onlyReads { throw StoreError(.readOnly) }
        if !statement.onlyReads { hasWritten = true }
        statement.isBusy = true
        defer {
            statement.reset()
            statement.isBusy = false
        }
        do {
            try statement.bind(sql.values)
            return try body(statement)
        } catch let error as StoreError {
            failure = error
            throw error
        }
    }

    func forEach(_ sql: SQL, _ body: (any Cells) throws -> Bool) throws {
        try withStatement(sql) { statement in
            while try statement.step(), try body(statement) {}
        }
    }

    func execute(_ sql: SQL) throws -> Int {
        try changes { try withStatement(sql) { try $0.finish() } }
    }

    func control(_ sql: SQL) throws {
        mayWrite = true
        try withStatement(sql) { try $0.finish() }
    }

    /// There is no other process to be told.
    func commit(announcing topics: Set<String>) throws {
        try control("COMMIT")
    }

    func rollBack() throws {
        if isInTransaction { try control("ROLLBACK") }
    }

    func execute(script: String) throws {
        hasWritten = true
        do {
            try database.execute(sql: script)
        } catch {
            let error = StoreError(translating: error)
            failure = error
            throw error
        }
    }

    func announce(_ topic: String) {
        topics.insert(topic)
    }

    /// Counts the rows that `body` changed; the engine's own count outlives statements that change none.
    private func changes(_ body: () throws -> Void) rethrows -> Int {
        let before = sqlite3_total_changes(database.sqliteConnection)
        try body()
        let isUnchanged = sqlite3_total_changes(database.sqliteConnection) == before
        return isUnchanged ? 0 : Int(sqlite3_changes(database.sqliteConnection))
    }

    /// How many steps the engine has taken for all statements: what they cost, whatever the machine.
    var stepCount: Int {
        statements.values.reduce(forgottenSteps) {
            $0 + Int(sqlite3_stmt_status($1.pointer, SQLITE_STMTSTATUS_VM_STEP, 0))
        }
    }

    /// How many pages this connection has written since it was opened: to the log, once there is one.
    var writtenPageCount: Int {
        var count: Int32 = 0
        var highest: Int32 = 0
        sqlite3_db_status(database.sqliteConnection, SQLITE_DBSTATUS_CACHE_WRITE, &count, &highest, 0)
        return Int(count)
    }

    /// One writes at a time, so the order of places is that of commits.
    func nextPlace(in table: SQL, _ column: SQL) -> SQL {
        "(SELECT COALESCE(MAX(\(fragment: column)), 0) + 1 FROM \(fragment: table))"
    }

    /// One writes at a time, so the highest is known.
    func nextNumber(of table: SQL, _ column: SQL, above floor: Int) throws -> Int {
        var highest = floor
        try forEach("SELECT MAX(\(fragment: column)) FROM \(fragment: table)") { cells in
            if cells.type(0) == .integer { highest = max(highest, Int(cells.integer(0))) }
            return false
        }
        return highest + 1
    }

    /// Makes the database of another connection what this one's is: all of it in one commit, or nothing.
    func copy(to target: SQLiteConnection) throws {
        let (from, to) = (database.sqliteConnection, target.database.sqliteConnection)
        guard let backup = sqlite3_backup_init(to, "main", from, "main") else { throw target.lastFailure }
        let code = sqlite3_backup_step(backup, -1)
        let end = sqlite3_backup_finish(backup)
        guard code == SQLITE_DONE, end == SQLITE_OK else {
            if end != SQLITE_OK { throw target.lastFailure }
            throw StoreError(SQLiteFailure(code: code, message: "the copy was not finished"))
        }
    }

    private var lastFailure: StoreError {
        let connection = database.sqliteConnection
        let message = sqlite3_errmsg(connection).map { String(cString: $0) } ?? ""
        return StoreError(SQLiteFailure(code: sqlite3_extended_errcode(connection), message: message))
    }

    let dialect = Dialect.sqlite

    let era = 0

    /// Who writes is alone here.
    func beginWrite(isAlone: Bool) throws { try control(dialect.beginWrite) }

    var isSound: Bool { isInTransaction }

    /// Some failures, such as a full disk, make SQLite roll back the whole transaction by itself.
    var isInTransaction: Bool { sqlite3_get_autocommit(database.sqliteConnection) == 0 }

    var hasDanglingReference: Bool {
        var isDangling: Int32 = 0
        var highest: Int32 = 0
        sqlite3_db_status(database.sqliteConnection, SQLITE_DBSTATUS_DEFERRED_FKS, &isDangling, &highest, 0)
        return isDangling != 0
    }

    /// Forgets the statements, which SQLite wants gone before it closes.
    func forgetStatements() {
        forgottenSteps = stepCount
        statements = [:]
    }

    /// The statement of a text, from the cache unless someone stands on one of its rows.
    private func statement(_ text: String) throws -> SQLiteStatement {
        if let cached = statements[text], !cached.isBusy { return cached }
        let fresh = try prepare(text)
        if statements.count >= Self.statementLimit { forgetStatements() }
        statements[text] = fresh
        return fresh
    }

    private func prepare(_ text: String) throws -> SQLiteStatement {
        do {
            return try SQLiteStatement(database.makeStatement(sql: text))
        } catch {
            let error = StoreError(translating: error)
            failure = error
            throw error
        }
    }
}
