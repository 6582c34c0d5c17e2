import GRDBSQLite

/// The row a statement stands on, read by column position from 0.
///
/// It lives as long as the closure it is given to; the compiler lets nobody keep it. Every reading of a column throws
/// ``StoreError`` when the column holds another type than asked for, NULL included.
package struct Row: ~Copyable {
    private let statement: OpaquePointer

    init(_ statement: OpaquePointer) {
        self.statement = statement
    }

    package func isNull(_ column: Int) -> Bool {
        type(column) == SQLITE_NULL
    }

    package func text(_ column: Int) throws -> String {
        try require(column, type(column) == SQLITE_TEXT)
        return String(decoding: try bytes(column), as: UTF8.self)
    }

    package func integer(_ column: Int) throws -> Int {
        try require(column, type(column) == SQLITE_INTEGER)
        return Int(sqlite3_column_int64(statement, Int32(column)))
    }

    package func bool(_ column: Int) throws -> Bool {
        try integer(column) != 0
    }

    /// A number; whole numbers count too.
    package func real(_ column: Int) throws -> Double {
        try require(column, type(column) == SQLITE_FLOAT || type(column) == SQLITE_INTEGER)
        return sqlite3_column_double(statement, Int32(column))
    }

    /// The bytes of a blob, or of a text in UTF-8.
    package func blob(_ column: Int) throws -> [UInt8] {
        try withBytes(column) { [UInt8]($0) }
    }

    /// Lends the bytes of a blob, or of a text in UTF-8, without copying them; they are gone when `body` returns.
    package func withBytes<Value>(_ column: Int, _ body: (UnsafeRawBufferPointer) throws -> Value) throws -> Value {
        try require(column, type(column) == SQLITE_BLOB || type(column) == SQLITE_TEXT)
        return try body(try bytes(column))
    }

    package func optionalText(_ column: Int) throws -> String? {
        isNull(column) ? nil : try text(column)
    }

    package func optionalInteger(_ column: Int) throws -> Int? {
        isNull(column) ? nil : try integer(column)
    }

    private func type(_ column: Int) -> Int32 {
        precondition(
            column >= 0 && column < sqlite3_column_count(statement),
            "column \(column) is not in the statement"
        )
        return sqlite3_column_type(statement, Int32(column))
    }

    private func require(_ column: Int, _ fits: Bool) throws {
        if !fits { throw StoreError(.unexpectedValue(column: column)) }
    }

    /// SQLite wants the pointer asked for before the length.
    private func bytes(_ column: Int) throws -> UnsafeRawBufferPointer {
        let start = sqlite3_column_blob(statement, Int32(column))
        let count = Int(sqlite3_column_bytes(statement, Int32(column)))
        guard start != nil || count == 0 else { throw StoreError(.outOfMemory) }
        return UnsafeRawBufferPointer(start: start, count: count)
    }
}
