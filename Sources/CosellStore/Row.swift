/// The row a statement stands on, read by column position from 0.
///
/// It lives as long as the closure it is given to; the compiler lets nobody keep it. Every reading of a column throws
/// ``StoreError`` when the column holds another type than asked for, NULL included.
package struct Row: ~Copyable {
    private let cells: any Cells

    init(_ cells: any Cells) {
        self.cells = cells
    }

    package func isNull(_ column: Int) -> Bool {
        type(column) == .null
    }

    package func text(_ column: Int) throws -> String {
        try require(column, type(column) == .text)
        return String(decoding: try cells.bytes(column), as: UTF8.self)
    }

    package func integer(_ column: Int) throws -> Int {
        try require(column, type(column) == .integer)
        return Int(cells.integer(column))
    }

    package func bool(_ column: Int) throws -> Bool {
        try integer(column) != 0
    }

    /// A number; whole numbers count too.
    package func real(_ column: Int) throws -> Double {
        let type = type(column)
        try require(column, type == .real || type == .integer)
        return cells.real(column)
    }

    /// The bytes of a blob, or of a text in UTF-8.
    package func blob(_ column: Int) throws -> [UInt8] {
        try withBytes(column) { [UInt8]($0) }
    }

    /// Lends the bytes of a blob, or of a text in UTF-8, without copying them; they are gone when `body` returns.
    package func withBytes<Value>(_ column: Int, _ body: (UnsafeRawBufferPointer) throws -> Value) throws -> Value {
        let type = type(column)
        try require(column, type == .blob || type == .text)
        return try body(try cells.bytes(column))
    }

    package func optionalText(_ column: Int) throws -> String? {
        isNull(column) ? nil : try text(column)
    }

    package func optionalInteger(_ column: Int) throws -> Int? {
        isNull(column) ? nil : try integer(column)
    }

    private func type(_ column: Int) -> CellType {
        precondition(column >= 0 && column < cells.columnCount, "column \(column) is not in the statement")
        return cells.type(column)
    }

    private func require(_ column: Int, _ fits: Bool) throws {
        if !fits { throw StoreError(.unexpectedValue(column: column)) }
    }
}
