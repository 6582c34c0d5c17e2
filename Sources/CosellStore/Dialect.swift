/// What the engines say differently; every other statement is written once for all of them.
package enum Dialect: Sendable, Hashable {
    case sqlite
    case postgreSQL

    /// For the log and for people.
    package var name: String {
        switch self {
        case .sqlite: "SQLite"
        case .postgreSQL: "PostgreSQL"
        }
    }

    /// The operator that matches a pattern whatever the case of its letters; SQLite knows case in ASCII only.
    package var likeAnyCase: SQL {
        switch self {
        case .sqlite: "LIKE"
        case .postgreSQL: "ILIKE"
        }
    }

    /// What every row has of itself, by which it is found at once in the same statement.
    package var rowNumber: SQL {
        switch self {
        case .sqlite: "rowid"
        case .postgreSQL: "ctid"
        }
    }

    /// Joins by a condition; SQLite then takes the tables in the order in which they are written.
    package var joinInOrder: SQL {
        switch self {
        case .sqlite: "CROSS JOIN"
        case .postgreSQL: "JOIN"
        }
    }

    /// What stands behind a table's name so that its rows are found by that index and no other, where one can say so.
    package func by(index: SQL) -> SQL {
        switch self {
        case .sqlite: "INDEXED BY \(fragment: index)"
        case .postgreSQL: ""
        }
    }

    /// What ends a query for rows that its transaction will change, so that it passes by those that another transaction is
    /// about to change; SQLite has one that writes at a time.
    package var passingByLocked: SQL {
        switch self {
        case .sqlite: ""
        case .postgreSQL: "FOR UPDATE SKIP LOCKED"
        }
    }

    /// What holds for a row once no row can come before it any more, by the place that ``Transaction/nextPlace(in:_:)``
    /// gave it. Whoever reads on from a place reads no further, or would miss a row whose commit comes late.
    package func settled(_ column: SQL) -> [SQL] {
        switch self {
        case .sqlite: []
        case .postgreSQL: ["\(fragment: column) < \(fragment: PostgreSQLPlaces.horizon)"]
        }
    }

    /// A number that tells the rows of a table that are there from those that are inserted later.
    package func mark(of table: SQL) -> SQL {
        switch self {
        case .sqlite: "SELECT COALESCE(MAX(rowid), 0) FROM \(fragment: table)"
        case .postgreSQL: "SELECT CAST(CAST(CAST(pg_current_xact_id() AS xid) AS text) AS bigint)"
        }
    }

    /// What holds for the rows that were inserted after a mark.
    package func isBehind(mark: SQL) -> SQL {
        switch self {
        case .sqlite: "rowid > (\(fragment: mark))"
        case .postgreSQL: "age(xmin) < age(CAST(CAST((\(fragment: mark)) AS text) AS xid))"
        }
    }

    /// Opens a transaction that may write, and in SQLite waits its turn for that right away.
    var beginWrite: SQL {
        switch self {
        case .sqlite: "BEGIN IMMEDIATE"
        case .postgreSQL: "BEGIN ISOLATION LEVEL SERIALIZABLE"
        }
    }

    /// Opens a transaction whose statements all see one state.
    var beginSnapshot: SQL {
        switch self {
        case .sqlite: "BEGIN DEFERRED"
        case .postgreSQL: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        }
    }

    /// Writes nothing, but fails where a write would.
    var probe: SQL {
        switch self {
        case .sqlite: "PRAGMA application_id = 1129272133"
        case .postgreSQL: "SELECT base FROM cosell_places FOR KEY SHARE"
        }
    }

    /// The statement of a migration, in the engine's types. Migrations are written in SQLite's words.
    ///
    /// | Written | In PostgreSQL |
    /// | --- | --- |
    /// | `INTEGER PRIMARY KEY` | a big key that numbers its rows by itself |
    /// | `INTEGER`, `BIGINT` | `BIGINT` |
    /// | `REAL` | `DOUBLE PRECISION` |
    /// | `BLOB` | `BYTEA` |
    /// | `TEXT` of a column | `TEXT COLLATE "C"`: in the order of code points, whatever the database's language |
    func migration(_ statement: String) -> String {
        switch self {
        case .sqlite: statement
        case .postgreSQL: PostgreSQLWords.migration(statement)
        }
    }
}
