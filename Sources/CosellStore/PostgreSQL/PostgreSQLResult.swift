/// What a statement gave, whole, as the library holds it; it stands on one row after the other.
final class PostgreSQLResult {
    private let library: LibPQ
    private let pointer: LibPQ.Result
    /// The row it stands on.
    private(set) var row: Int32 = -1
    let columnCount: Int
    private let rowCount: Int32
    private let types: [UInt32]
    /// Texts of this row that stand there in another form.
    private var texts: [UnsafeMutableRawBufferPointer] = []

    init(_ pointer: LibPQ.Result, _ library: LibPQ) {
        (self.pointer, self.library) = (pointer, library)
        rowCount = library.rowCount(pointer)
        let columns = library.columnCount(pointer)
        columnCount = Int(columns)
        types = (0..<columns).map { library.columnType(pointer, $0) }
    }

    deinit {
        forgetTexts()
        library.clear(pointer)
    }

    /// Moves to the next row.
    ///
    /// - Returns: whether there is one.
    func step() -> Bool {
        forgetTexts()
        row += 1
        return row < rowCount
    }

    private func forgetTexts() {
        guard !texts.isEmpty else { return }
        for text in texts { text.deallocate() }
        texts = []
    }

    /// How many rows the statement changed: `INSERT 0 3`, `UPDATE 2`; other commands change none.
    var changes: Int {
        guard let status = library.commandStatus(pointer) else { return 0 }
        let words = String(cString: status).split(separator: " ")
        guard let command = words.first, ["INSERT", "UPDATE", "DELETE"].contains(command) else { return 0 }
        return words.last.flatMap { Int($0) } ?? 0
    }
}

/// Columns travel in binary: numbers with their highest byte first.
extension PostgreSQLResult: Cells {
    func type(_ column: Int) -> CellType {
        guard library.isNull(pointer, row, Int32(column)) == 0 else { return .null }
        switch types[column] {
        case 16, 20, 21, 23, 26: return .integer  // bool, int8, int2, int4, oid
        case 700, 701: return .real  // float4, float8
        case 17: return .blob  // bytea
        default: return .text
        }
    }

    func integer(_ column: Int) -> Int64 {
        let bytes = cell(column)
        switch bytes.count {
        case 1: return Int64(bytes[0])
        case 2: return Int64(Int16(bigEndian: bytes.loadUnaligned(as: Int16.self)))
        case 4 where types[column] == 26: return Int64(UInt32(bigEndian: bytes.loadUnaligned(as: UInt32.self)))
        case 4: return Int64(Int32(bigEndian: bytes.loadUnaligned(as: Int32.self)))
        default: return Int64(bigEndian: bytes.loadUnaligned(as: Int64.self))
        }
    }

    func real(_ column: Int) -> Double {
        let bytes = cell(column)
        switch types[column] {
        case 700: return Double(Float(bitPattern: UInt32(bigEndian: bytes.loadUnaligned(as: UInt32.self))))
        case 701: return Double(bitPattern: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)))
        default: return Double(integer(column))
        }
    }

    func bytes(_ column: Int) throws -> UnsafeRawBufferPointer {
        let bytes = cell(column)
        guard type(column) == .text, let text = PostgreSQLText.read(bytes) else { return bytes }
        let kept = UnsafeMutableRawBufferPointer.allocate(byteCount: text.count, alignment: 1)
        kept.copyBytes(from: text)
        texts.append(kept)
        return UnsafeRawBufferPointer(kept)
    }

    private func cell(_ column: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: library.value(pointer, row, Int32(column)),
            count: Int(library.length(pointer, row, Int32(column)))
        )
    }
}
