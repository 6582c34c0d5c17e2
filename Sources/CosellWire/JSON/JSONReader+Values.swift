extension JSONReader {
    public func readNull() throws(SerializationError) -> Bool {
        skipWhitespace()
        guard byte == UInt8(ascii: "n") else { return false }
        try expect("null")
        return true
    }

    public func readString() throws(SerializationError) -> String {
        skipWhitespace()
        guard byte == UInt8(ascii: "\"") else { throw error("expected a string") }
        return try decode(scanString())
    }

    public func readBoolean() throws(SerializationError) -> Bool {
        skipWhitespace()
        switch byte {
        case UInt8(ascii: "t"):
            try expect("true")
            return true
        case UInt8(ascii: "f"):
            try expect("false")
            return false
        default: throw error("expected true or false")
        }
    }

    public func readInteger() throws(SerializationError) -> Int {
        let number = try scanNumber()
        if let integer = number.integer { return integer }
        let double = try number.double(error("expected a number within range"))
        guard double.magnitude < Self.exactLimit, let integer = Int(exactly: double) else {
            throw error("expected a whole number within range")
        }
        return integer
    }

    /// Below this a double is exact; from here on a whole number in another form may silently be another number.
    private static let exactLimit = 9_007_199_254_740_992.0

    public func readDouble() throws(SerializationError) -> Double {
        try scanNumber().double(error("expected a number within range"))
    }

    /// ISO 8601, or seconds since 1970 as a number (R1.14).
    public func readInstant() throws(SerializationError) -> Instant {
        skipWhitespace()
        let instant =
            byte == UInt8(ascii: "\"") ? Instant(try readString()) : Instant(epochSeconds: try readDouble())
        guard let instant else { throw error("expected a timestamp such as 2026-01-12T20:00:00Z") }
        return instant
    }

    public func readBlob() throws(SerializationError) -> [UInt8] {
        guard let bytes = Base64.decode(try readString()) else { throw error("expected base64") }
        return bytes
    }

    public func readDocument() throws(SerializationError) -> Document {
        skipWhitespace()
        switch byte {
        case UInt8(ascii: "{"):
            var members: [Document.Member] = []
            try beginMap()
            while try nextPair() { members.append(Document.Member(try takeKey(), try readDocument())) }
            return .object(members)
        case UInt8(ascii: "["):
            var elements: [Document] = []
            try beginList()
            while try nextItem(until: UInt8(ascii: "]")) { elements.append(try readDocument()) }
            return .list(elements)
        case UInt8(ascii: "\""): return .string(try readString())
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean(try readBoolean())
        case UInt8(ascii: "n"):
            try expect("null")
            return .null
        default:
            let number = try scanNumber()
            if let integer = number.integer { return .integer(integer) }
            return .double(try number.double(error("expected a number within range")))
        }
    }

    /// Passes over a value that the model does not know, as strict as over one that it does.
    func skipValue() throws(SerializationError) {
        skipWhitespace()
        switch byte {
        case UInt8(ascii: "{"):
            try beginMap()
            while try nextPair() {
                _ = try takeKey()
                try skipValue()
            }
        case UInt8(ascii: "["):
            try beginList()
            while try nextItem(until: UInt8(ascii: "]")) { try skipValue() }
        case UInt8(ascii: "\""): _ = try decode(scanString())
        case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try readBoolean()
        case UInt8(ascii: "n"): try expect("null")
        default: _ = try scanNumber().double(error("expected a number within range"))
        }
    }
}

/// A number as it stands in the text.
struct JSONNumber {
    /// Its value when it is written without fraction and exponent, and fits.
    let integer: Int?
    let text: String

    /// - Throws: `refusal` when the number is too large for a double.
    func double(_ refusal: @autoclosure () -> SerializationError) throws(SerializationError) -> Double {
        if let integer { return Double(integer) }
        guard let double = Double(text), double.isFinite else { throw refusal() }
        return double
    }
}

extension JSONReader {
    /// Reads `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
    func scanNumber() throws(SerializationError) -> JSONNumber {
        skipWhitespace()
        let start = position
        if byte == UInt8(ascii: "-") { position += 1 }
        let firstDigit = position
        let whole = skipDigits()
        guard whole > 0, whole == 1 || bytes[firstDigit] != UInt8(ascii: "0") else { throw error("expected a value") }
        var isWhole = true
        if byte == UInt8(ascii: ".") {
            isWhole = false
            position += 1
            guard skipDigits() > 0 else { throw error("expected a digit after the point") }
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            isWhole = false
            position += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { position += 1 }
            guard skipDigits() > 0 else { throw error("expected a digit in the exponent") }
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        return JSONNumber(integer: isWhole ? Int(text) : nil, text: text)
    }

    private func skipDigits() -> Int {
        let start = position
        while UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { position += 1 }
        return position - start
    }
}
