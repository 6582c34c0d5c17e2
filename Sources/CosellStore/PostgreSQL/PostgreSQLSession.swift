/// One connection with its prepared statements, and the body it serves.
final class PostgreSQLSession: Session {
    /// More texts than the program has; a text built in a loop must not fill the server's memory.
    static let statementLimit = 512
    /// Where nodes tell each other what commits were about.
    static let channel = "cosell"
    /// What one notice can carry, in bytes; the server takes fewer than 8000.
    private static let noticeLimit = 7000

    let dialect = Dialect.postgreSQL
    private(set) var turn = 0
    private(set) var failure: StoreError?
    private(set) var topics: Set<String> = []
    private(set) var statementCount = 0
    private(set) var hasWritten = false

    private let connection: PostgreSQLConnection
    private var statements: [String: String] = [:]
    private var sequences: [String: SQL] = [:]
    private var preparedCount = 0
    /// Whether a prepared statement turned out to be one of other tables; all are made anew then.
    private var stalePlans = false
    private var cursorCount = 0
    /// Rows that the open transaction placed.
    private var placeCount = 0

    init(_ connection: PostgreSQLConnection) {
        self.connection = connection
    }

    /// For reads only: the server refuses statements that write.
    static func reader(_ address: PostgreSQLAddress) throws -> PostgreSQLSession {
        try PostgreSQLSession(
            PostgreSQLConnection(address, settings: common + ["SET default_transaction_read_only = on"])
        )
    }

    /// A commit returns when it is durable, whatever the server's own choice is.
    static func writer(_ address: PostgreSQLAddress) throws -> PostgreSQLSession {
        try PostgreSQLSession(
            PostgreSQLConnection(
                address,
                settings: common + [
                    """
                    SELECT set_config('synchronous_commit', 'on', false)
                    WHERE current_setting('synchronous_commit') = 'off'
                    """
                ]
            )
        )
    }

    /// A transaction whose client went away ends, and with it what it keeps others from.
    static let common = [
        "SET statement_timeout = \(PostgreSQLConnection.statementLimitMilliseconds)",
        "SET idle_in_transaction_session_timeout = 30000",
        "SET client_min_messages = warning",
    ]

    var isUsable: Bool { connection.isUsable }

    var isInTransaction: Bool { [2, 3].contains(connection.transactionStatus) }

    var isSound: Bool { connection.transactionStatus == 2 }

    /// No reference of the house waits for the commit.
    let hasDanglingReference = false

    let stepCount = 0

    private(set) var era = 0

    func serve<Value>(mayWrite: Bool, _ body: (Transaction) throws -> Value) rethrows -> Value {
        failure = nil
        topics = []
        statementCount = 0
        hasWritten = false
        defer { turn += 1 }
        return try body(Transaction(self, turn: turn))
    }

    func forEach(_ sql: SQL, _ body: (any Cells) throws -> Bool) throws {
        let result = try run(sql)
        while result.step(), try body(result) {}
    }

    func execute(_ sql: SQL) throws -> Int {
        try run(sql).changes
    }

    func send(_ sql: SQL) throws {
        statementCount += 1
        hasWritten = true
        try noting { try connection.send(try statement(sql.text), sql.values, sql.text) }
    }

    func settle() throws {
        try noting { try connection.settle() }
    }

    func execute(script: String) throws {
        hasWritten = true
        // A migration takes as long as the tables are large.
        try noting {
            try connection.query("SET LOCAL statement_timeout = 0")
            try connection.query(dialect.migration(script), patience: nil)
        }
        stalePlans = true
        sequences = [:]
    }

    func announce(_ topic: String) {
        topics.insert(topic)
    }

    func beginWrite(isAlone: Bool) throws {
        if !isInTransaction { placeCount = 0 }
        let result = try noting {
            try connection.query(isAlone ? PostgreSQLEra.beginWriteAlone : PostgreSQLEra.beginWrite)
        }
        // What is asked without being prepared is answered as a text.
        guard let result, result.step(), let number = Int(String(decoding: try result.bytes(0), as: UTF8.self)) else {
            throw StoreError(.invalidStatement)
        }
        era = number
    }

    func control(_ sql: SQL) throws {
        if !isInTransaction { placeCount = 0 }
        _ = try noting { try connection.query(sql.text) }
    }

    func commit(announcing topics: Set<String>) throws {
        failure = nil
        for notice in Self.notices(topics) {
            _ = try run(
                "SELECT pg_notify('\(fragment: SQL(stringLiteral: Self.channel))', CAST(pg_current_xact_id() AS text) || \(notice))"
            )
        }
        do {
            // A time-out that ends the wait for a replica would say that all is well, and the replica would lack it.
            try connection.query("SET LOCAL statement_timeout = 0; COMMIT")
        } catch let error as StoreError where !connection.isUsable {
            throw StoreError(.unavailable(mayBeSaved: true), cause: error.cause)
        }
    }

    func rollBack() throws {
        if isInTransaction { try control("ROLLBACK") }
    }

    /// Each notice: the transaction, and the topics behind it, line by line.
    private static func notices(_ topics: Set<String>) -> [String] {
        var notices: [String] = []
        var notice = ""
        for topic in topics.sorted() {
            if notice.utf8.count + topic.utf8.count >= noticeLimit {
                notices.append(notice)
                notice = ""
            }
            notice += "\n" + topic
        }
        return notice.isEmpty ? notices : notices + [notice]
    }

    func nextPlace(in table: SQL, _ column: SQL) -> SQL {
        placeCount += 1
        return PostgreSQLPlaces.place(placeCount)
    }

    /// From the sequence behind the column, so that two writers at a time get two numbers.
    func nextNumber(of table: SQL, _ column: SQL, above floor: Int) throws -> Int {
        let sequence = try sequence(behind: column, of: table)
        let next = try number("SELECT nextval(\(fragment: sequence))")
        guard next <= floor else { return next }
        return try number(
            "SELECT setval(\(fragment: sequence), GREATEST(nextval(\(fragment: sequence)), \(floor + 1)))"
        )
    }

    /// A name that no cursor of this connection has.
    func nextCursor() -> SQL {
        cursorCount += 1
        return SQL(stringLiteral: "walk\(cursorCount)")
    }

    /// Looked up once.
    private func sequence(behind column: SQL, of table: SQL) throws -> SQL {
        let place = "\(table.text).\(column.text)"
        if let known = sequences[place] { return known }
        let result = try run("SELECT pg_get_serial_sequence('\(fragment: table)', '\(fragment: column)')")
        guard result.step() else { throw StoreError(.invalidStatement) }
        let name = String(decoding: try result.bytes(0), as: UTF8.self).replacing("'", with: "''")
        let sequence = SQL(stringLiteral: "'\(name)'")
        sequences[place] = sequence
        return sequence
    }

    private func number(_ sql: SQL) throws -> Int {
        let result = try run(sql)
        guard result.step() else { throw StoreError(.invalidStatement) }
        return Int(result.integer(0))
    }

    private func run(_ sql: SQL) throws -> PostgreSQLResult {
        statementCount += 1
        if !sql.text.hasPrefix("SELECT") { hasWritten = true }
        return try noting {
            let name = try statement(sql.text)
            return try connection.run(name, sql.values, sql.text)
        }
    }

    /// The prepared statement of a text.
    private func statement(_ text: String) throws -> String {
        if let name = statements[text], !stalePlans { return name }
        if statements.count >= Self.statementLimit || stalePlans {
            stalePlans = false
            try connection.query("DEALLOCATE ALL")
            statements = [:]
        }
        preparedCount += 1
        let name = "s\(preparedCount)"
        try connection.prepare(PostgreSQLWords.query(text), as: name)
        statements[text] = name
        return name
    }

    private func noting<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as StoreError {
            if let cause = error.cause as? PostgreSQLFailure, cause.isOfThePlan { stalePlans = true }
            failure = error
            throw error
        }
    }
}
