/// What a body reads and writes through while the store runs it.
///
/// It is good for that body only: used later, or from elsewhere, it ends the process. Statements come as ``SQL``, so
/// values are bound and never joined into text.
package struct Transaction {
    private let connection: SQLiteConnection
    private let turn: Int

    /// What the engine behind it says in its own way.
    package var dialect: Dialect { .sqlite }

    init(_ connection: SQLiteConnection, turn: Int) {
        self.connection = connection
        self.turn = turn
    }

    /// Reads every row, in the order the statement gives them.
    package func rows<Value>(_ sql: SQL, _ decode: (borrowing Row) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        try forEach(sql) { try values.append(decode($0)) }
        return values
    }

    /// Reads the first row, if there is one; the others stay unread. A writing statement that returns rows has done
    /// and checked all its work before the first.
    package func first<Value>(_ sql: SQL, _ decode: (borrowing Row) throws -> Value) throws -> Value? {
        try current.withStatement(sql) { statement in
            try statement.step() ? decode(Row(statement.pointer)) : nil
        }
    }

    /// Hands over one row after the other and keeps none.
    package func forEach(_ sql: SQL, _ body: (borrowing Row) throws -> Void) throws {
        try current.withStatement(sql) { statement in
            while try statement.step() { try body(Row(statement.pointer)) }
        }
    }

    /// Runs a statement for what it changes.
    ///
    /// - Returns: how many rows it inserted, updated or deleted itself; those of triggers and cascades do not count.
    @discardableResult
    package func execute(_ sql: SQL) throws -> Int {
        try current.changes { try current.withStatement(sql) { try $0.finish() } }
    }

    /// Runs a part of a write that can fail alone: what it throws undoes it, and nothing before it.
    package func attempt<Value>(_ body: () throws -> Value) throws -> Value {
        try current.control("SAVEPOINT part")
        do {
            let value = try body()
            try current.control("RELEASE part")
            return value
        } catch {
            if current.isInTransaction {
                try current.control("ROLLBACK TO part")
                try current.control("RELEASE part")
            }
            throw error
        }
    }

    /// Says what the write is about: once it is committed, those who listen for the topic are woken.
    package func announce(_ topic: String) {
        current.announce(topic)
    }

    /// How many steps the engine took inside `body`.
    package func steps(of body: () throws -> Void) rethrows -> Int {
        let before = current.stepCount
        try body()
        return current.stepCount - before
    }

    /// The row identifier of the last insert on this connection.
    package var insertedRowID: Int64 { current.insertedRowID }

    /// Runs the statements of a text one by one.
    func execute(script: String) throws {
        try current.execute(script: script)
    }

    private var current: SQLiteConnection {
        precondition(connection.turn == turn, "a transaction was used after its body returned")
        return connection
    }
}

/// A transaction belongs to the body it was given to, and a body to one thread.
@available(*, unavailable)
extension Transaction: Sendable {}
