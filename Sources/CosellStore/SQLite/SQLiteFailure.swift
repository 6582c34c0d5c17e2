import GRDB
import GRDBSQLite

/// SQLite's own account of a failure, for the log.
struct SQLiteFailure: Error, CustomStringConvertible {
    /// The extended result code.
    let code: Int32
    let message: String
    var statement: String?

    var description: String {
        "SQLite \(code): \(message)" + (statement.map { " in \($0)" } ?? "")
    }
}

extension StoreError {
    init(_ failure: SQLiteFailure) {
        self.init(Kind(sqliteCode: failure.code), cause: failure)
    }

    /// Gives what a use of GRDB threw the house's form; ours pass as they are.
    init(translating error: any Error) {
        switch error {
        case let error as StoreError:
            self = error
        case let error as DatabaseError:
            let code = error.extendedResultCode.rawValue
            self.init(SQLiteFailure(code: code, message: error.message ?? "", statement: error.sql))
        default:
            self.init(.ioFailure, cause: error)
        }
    }
}

extension StoreError.Kind {
    /// Sorts an extended result code; the low byte names the family.
    init(sqliteCode code: Int32) {
        self =
            switch code == Self.ioNoMemory ? SQLITE_NOMEM : code & 0xFF {
            case SQLITE_CONSTRAINT: .constraint(.init(sqliteCode: code))
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: .locked
            case SQLITE_FULL: .diskFull
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH: .readOnly
            case SQLITE_NOMEM: .outOfMemory
            case SQLITE_IOERR, SQLITE_INTERRUPT: .ioFailure
            case SQLITE_CORRUPT: .damaged
            case SQLITE_CANTOPEN: .cannotOpen
            case SQLITE_NOTADB: .notADatabase
            case SQLITE_TOOBIG: .tooLarge
            default: .invalidStatement
            }
    }

    /// SQLITE_IOERR_NOMEM: memory is short, though the disk's family names it.
    private static let ioNoMemory: Int32 = 3082
}

extension StoreError.Constraint {
    init(sqliteCode code: Int32) {
        self =
            switch code >> 8 {
            case 6, 8, 10: .unique  // SQLITE_CONSTRAINT_PRIMARYKEY, _UNIQUE, _ROWID
            case 3: .foreignKey  // SQLITE_CONSTRAINT_FOREIGNKEY
            case 5: .notNull  // SQLITE_CONSTRAINT_NOTNULL
            case 1: .check  // SQLITE_CONSTRAINT_CHECK
            default: .other
            }
    }
}
