/// What a session can do for a copy, besides what bodies need.
protocol CopyingSession: Session {
    /// Hands over all rows, however many there are.
    func walk(_ sql: SQL, _ body: (any Cells) throws -> Void) throws
    /// The highest number that a table gave to a row, whether it is still there or not.
    func highestNumber(of table: TableShape, _ column: SQL) throws -> Int
    /// Lets a table go on with the numbers behind one.
    func goOn(behind number: Int, in table: TableShape, _ column: SQL) throws
    /// - Throws: ``DataCopyError``, damaged.
    func requireUndamaged() throws
}

extension Session {
    fileprivate func number(_ sql: SQL) throws -> Int {
        var number = 0
        try forEach(sql) { cells in
            if cells.type(0) == .integer { number = Int(cells.integer(0)) }
            return false
        }
        return number
    }
}

extension SQLiteConnection: CopyingSession {
    func walk(_ sql: SQL, _ body: (any Cells) throws -> Void) throws {
        try forEach(sql) { cells in
            try body(cells)
            return true
        }
    }

    func highestNumber(of table: TableShape, _ column: SQL) throws -> Int {
        let highest = try number("SELECT MAX(\(fragment: column)) FROM \(fragment: table.name)")
        guard table.remembersNumbers else { return highest }
        return max(highest, try number("SELECT seq FROM sqlite_sequence WHERE name = \(table.name.text)"))
    }

    func goOn(behind number: Int, in table: TableShape, _ column: SQL) throws {
        guard table.remembersNumbers else { return }
        _ = try execute("DELETE FROM sqlite_sequence WHERE name = \(table.name.text)")
        _ = try execute("INSERT INTO sqlite_sequence (name, seq) VALUES (\(table.name.text), \(number))")
    }

    func requireUndamaged() throws {
        try forEach("PRAGMA integrity_check(1)") { cells in
            let words = String(decoding: try cells.bytes(0), as: UTF8.self)
            if words != "ok" { throw DataCopyError.damaged(words) }
            return true
        }
        try forEach("PRAGMA foreign_key_check") { cells in
            let table = String(decoding: try cells.bytes(0), as: UTF8.self)
            throw DataCopyError.damaged("a record of \(table) refers to one that is not there")
        }
    }
}

extension PostgreSQLSession: CopyingSession {
    /// Rows that travel at a time.
    private static let page = 500

    func walk(_ sql: SQL, _ body: (any Cells) throws -> Void) throws {
        let cursor = nextCursor()
        try control("DECLARE \(fragment: cursor) NO SCROLL CURSOR FOR \(fragment: sql)")
        var count = Self.page
        while count == Self.page {
            count = 0
            try forEach("FETCH \(fragment: SQL(stringLiteral: "\(Self.page)")) FROM \(fragment: cursor)") { cells in
                count += 1
                try body(cells)
                return true
            }
        }
        try control("CLOSE \(fragment: cursor)")
    }

    func highestNumber(of table: TableShape, _ column: SQL) throws -> Int {
        // The number that comes next stands there while none was given since it was set.
        let given = try number(
            "SELECT CASE WHEN is_called THEN last_value ELSE last_value - 1 END FROM \(fragment: sequence(table, column))"
        )
        return max(given, try number("SELECT MAX(\(fragment: column)) FROM \(fragment: table.name)"))
    }

    func goOn(behind number: Int, in table: TableShape, _ column: SQL) throws {
        let next = SQL(stringLiteral: "\(number + 1)")
        // Unlike setval, it is undone with the transaction.
        try control("ALTER SEQUENCE \(fragment: sequence(table, column)) RESTART WITH \(fragment: next)")
    }

    /// The name of the sequence behind a column.
    private func sequence(_ table: TableShape, _ column: SQL) throws -> SQL {
        var name = ""
        try forEach(
            "SELECT pg_get_serial_sequence('\(fragment: table.name)', '\(fragment: column)')"
        ) { cells in
            name = String(decoding: try cells.bytes(0), as: UTF8.self)
            return false
        }
        return SQL(stringLiteral: name)
    }

    /// The server keeps checksums and references itself; what it cannot read it refuses to give.
    func requireUndamaged() throws {}

    /// Refuses a database that nodes work on: they would not hear that all is another.
    func requireUnserved() throws {
        try forEach("SELECT pg_try_advisory_lock(\(fragment: PostgreSQLListener.presence))") { cells in
            if cells.integer(0) == 0 { throw StoreError(.inUse) }
            return false
        }
    }
}
