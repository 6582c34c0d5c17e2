/// How many rows a table has, and a number that is the same for the same rows, in whatever order and engine.
package struct TableDigest: Sendable, Hashable {
    package private(set) var count = 0
    private var sum: UInt64 = 0

    package var text: String {
        let digits = String(sum, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// FNV-1a of 64 bits over what the columns hold, each behind its type and length: against mistakes and not malice.
    mutating func add(_ cells: any Cells) throws {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        func mix(_ number: UInt64) { withUnsafeBytes(of: number.littleEndian) { for byte in $0 { mix(byte) } } }
        for column in 0..<cells.columnCount {
            switch cells.type(column) {
            case .null: mix(UInt8(0))
            case .integer:
                mix(UInt8(1))
                mix(UInt64(bitPattern: cells.integer(column)))
            case .real:
                mix(UInt8(2))
                mix(cells.real(column).bitPattern)
            case .text, .blob:
                let bytes = try cells.bytes(column)
                mix(UInt8(3))
                mix(UInt64(bytes.count))
                for byte in bytes { mix(byte) }
            }
        }
        count += 1
        // Sums of equal rows must not cancel out, so each is stirred once more.
        hash = (hash ^ (hash >> 31)) &* 0x9E37_79B9_7F4A_7C15
        sum &+= hash ^ (hash >> 29)
    }
}

/// What one table holds.
package struct TableContents: Sendable, Hashable {
    package let table: String
    package let digest: TableDigest
}
