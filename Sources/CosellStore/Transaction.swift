/// What a body reads and writes through while the store runs it.
///
/// It is good for that body only: used later, or from elsewhere, it ends the process. Statements come as ``SQL``, so
/// values are bound and never joined into text.
package struct Transaction {
    private let session: any Session
    private let turn: Int

    /// Which state the database is in as a whole; of a transaction that writes.
    var era: Int { session.era }

    /// What the engine behind it says in its own way.
    package var dialect: Dialect { session.dialect }

    init(_ session: any Session, turn: Int) {
        self.session = session
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
        var value: Value?
        try current.forEach(sql) { cells in
            value = try decode(Row(cells))
            return false
        }
        return value
    }

    /// Hands over one row after the other and keeps none.
    package func forEach(_ sql: SQL, _ body: (borrowing Row) throws -> Void) throws {
        try current.forEach(sql) { cells in
            try body(Row(cells))
            return true
        }
    }

    /// Runs a statement for what it changes. One that fails may take the transaction with it: what may fail and be gone on
    /// after is run by ``attempt(_:)``.
    ///
    /// - Returns: how many rows it inserted, updated or deleted itself; those of triggers and cascades do not count.
    @discardableResult
    package func execute(_ sql: SQL) throws -> Int {
        try current.execute(sql)
    }

    /// Runs a statement of whose outcome the body makes no use: what it throws may be thrown by a later one, or when the
    /// body has returned. To a database elsewhere such statements travel together, and are waited for once.
    package func send(_ sql: SQL) throws {
        try current.send(sql)
    }

    /// Runs a part of a write that can fail alone: what it throws undoes it, and nothing before it.
    package func attempt<Value>(_ body: () throws -> Value) throws -> Value {
        try current.control("SAVEPOINT part")
        do {
            let value = try body()
            try current.control("RELEASE SAVEPOINT part")
            return value
        } catch {
            // What was sent before it threw has its end first.
            try? current.settle()
            if current.isInTransaction {
                try current.control("ROLLBACK TO SAVEPOINT part")
                try current.control("RELEASE SAVEPOINT part")
            }
            throw error
        }
    }

    /// Says what the write is about: once it is committed, those who listen for the topic are woken.
    package func announce(_ topic: String) {
        current.announce(topic)
    }

    /// A place for the row about to be inserted, behind all that a table's rows have: in the order of commits, as those
    /// see it who read no further than ``Dialect/settled(_:)``.
    package func nextPlace(in table: SQL, _ column: SQL) -> SQL {
        current.nextPlace(in: table, column)
    }

    /// A number above `floor` that no row of a table has, nor one of a write that runs at the same time.
    package func nextNumber(of table: SQL, _ column: SQL, above floor: Int) throws -> Int {
        try current.nextNumber(of: table, column, above: floor)
    }

    /// How many steps the engine took inside `body`, where it counts them.
    package func steps(of body: () throws -> Void) rethrows -> Int {
        let before = current.stepCount
        try body()
        return current.stepCount - before
    }

    /// Runs the statements of a text one by one.
    func execute(script: String) throws {
        try current.execute(script: script)
    }

    private var current: any Session {
        precondition(session.turn == turn, "a transaction was used after its body returned")
        return session
    }
}

/// A transaction belongs to the body it was given to, and a body to one thread.
@available(*, unavailable)
extension Transaction: Sendable {}
