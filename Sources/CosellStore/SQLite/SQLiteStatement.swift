import GRDB
import GRDBSQLite

/// A prepared statement, bound and stepped through SQLite's own functions, without the work GRDB does for its observers.
final class SQLiteStatement {
    let pointer: OpaquePointer
    /// Whether someone stands on one of its rows.
    var isBusy = false
    /// Whether it leaves the database as it is.
    let onlyReads: Bool

    private let parameterCount: Int
    /// Owns `pointer` and finalizes it.
    private let owner: Statement

    init(_ owner: Statement) {
        self.owner = owner
        pointer = owner.sqliteStatement
        onlyReads = owner.isReadonly
        parameterCount = Int(sqlite3_bind_parameter_count(pointer))
    }

    func bind(_ values: [SQLValue]) throws {
        precondition(values.count == parameterCount, "a statement has a ? that is no interpolated value")
        for (position, value) in values.enumerated() {
            let code = bind(value, at: Int32(position + 1))
            if code != SQLITE_OK { throw failure(code) }
        }
    }

    /// Moves to the next row.
    ///
    /// - Returns: whether there is one.
    func step() throws -> Bool {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: true
        case SQLITE_DONE: false
        case let code: throw failure(code)
        }
    }

    /// Goes through the rows that are left.
    func finish() throws {
        while try step() {}
    }

    /// Leaves the rows; the code it returns repeats what the last step said.
    func reset() {
        sqlite3_reset(pointer)
    }

    private func bind(_ value: SQLValue, at position: Int32) -> Int32 {
        switch value {
        case .null:
            sqlite3_bind_null(pointer, position)
        case .integer(let number):
            sqlite3_bind_int64(pointer, position, number)
        case .real(let number):
            sqlite3_bind_double(pointer, position, number)
        case .text(""):
            sqlite3_bind_text(pointer, position, "", 0, copies)
        case .text(var text):
            text.withUTF8 { utf8 in
                utf8.withMemoryRebound(to: CChar.self) {
                    sqlite3_bind_text(pointer, position, $0.baseAddress, Int32($0.count), copies)
                }
            }
        case .blob([]):
            sqlite3_bind_zeroblob(pointer, position, 0)
        case .blob(let bytes):
            sqlite3_bind_blob(pointer, position, bytes, Int32(bytes.count), copies)
        }
    }

    private func failure(_ code: Int32) -> StoreError {
        let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(pointer)))
        let text = sqlite3_sql(pointer).map { String(cString: $0) }
        return StoreError(SQLiteFailure(code: code, message: message, statement: text))
    }
}

/// Tells SQLite to copy what it binds: the header's `SQLITE_TRANSIENT`, which is -1 cast to a function.
private let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

extension SQLiteStatement: Cells {
    var columnCount: Int { Int(sqlite3_column_count(pointer)) }

    func type(_ column: Int) -> CellType {
        switch sqlite3_column_type(pointer, Int32(column)) {
        case SQLITE_INTEGER: .integer
        case SQLITE_FLOAT: .real
        case SQLITE_TEXT: .text
        case SQLITE_BLOB: .blob
        default: .null
        }
    }

    func integer(_ column: Int) -> Int64 { sqlite3_column_int64(pointer, Int32(column)) }

    func real(_ column: Int) -> Double { sqlite3_column_double(pointer, Int32(column)) }

    /// SQLite wants the pointer asked for before the length.
    func bytes(_ column: Int) throws -> UnsafeRawBufferPointer {
        let start = sqlite3_column_blob(pointer, Int32(column))
        let count = Int(sqlite3_column_bytes(pointer, Int32(column)))
        guard start != nil || count == 0 else { throw StoreError(.outOfMemory) }
        return UnsafeRawBufferPointer(start: start, count: count)
    }
}
