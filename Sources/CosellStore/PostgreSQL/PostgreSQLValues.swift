/// The values of a statement as they travel: bytes as they are, everything else as text whose type the server finds out.
struct PostgreSQLValues {
    /// One behind the other; nil for NULL.
    private var places: [Int?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []
    private var arena: [UInt8] = []

    init(_ values: [SQLValue]) {
        places.reserveCapacity(values.count)
        for value in values { append(value) }
    }

    private mutating func append(_ value: SQLValue) {
        let start = arena.count
        switch value {
        case .null:
            return add(nil, length: 0, isBinary: false)
        case .integer(let number):
            arena += String(number).utf8
        case .real(let number):
            arena += Self.text(number).utf8
        case .text(let text):
            PostgreSQLText.write(text, to: &arena)
        case .blob(let bytes):
            arena += bytes
            add(start, length: bytes.count, isBinary: true)
            return arena.append(0)
        }
        add(start, length: arena.count - start, isBinary: false)
        arena.append(0)
    }

    private mutating func add(_ place: Int?, length: Int, isBinary: Bool) {
        places.append(place)
        lengths.append(Int32(length))
        formats.append(isBinary ? 1 : 0)
    }

    private static func text(_ number: Double) -> String {
        if number.isNaN { return "NaN" }
        if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
        return "\(number)"
    }

    func withPointers<Value>(
        _ body: (LibPQ.Texts, UnsafePointer<Int32>?, UnsafePointer<Int32>?, Int32) -> Value
    ) -> Value {
        arena.withUnsafeBufferPointer { arena in
            let start = UnsafeRawPointer(arena.baseAddress)?.assumingMemoryBound(to: CChar.self)
            let pointers = places.map { place in place.flatMap { start?.advanced(by: $0) } }
            return pointers.withUnsafeBufferPointer { pointers in
                lengths.withUnsafeBufferPointer { lengths in
                    formats.withUnsafeBufferPointer { formats in
                        body(pointers.baseAddress, lengths.baseAddress, formats.baseAddress, Int32(places.count))
                    }
                }
            }
        }
    }
}
