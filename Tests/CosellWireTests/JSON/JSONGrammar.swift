/// JSON as this project reads it, told a second time: slower, over scalars, and without building a value.
///
/// The fuzz compares the reader with it, so it shares no code with the reader.
struct JSONGrammar {
    private var rest: ArraySlice<Unicode.Scalar>

    /// Whether the bytes are one JSON value: strict UTF-8, no duplicate keys, no lone surrogates, finite numbers, at most
    /// 64 levels.
    static func accepts(_ bytes: [UInt8]) -> Bool {
        guard let text = String(validating: bytes, as: UTF8.self) else { return false }
        var grammar = JSONGrammar(rest: Array(text.unicodeScalars)[...])
        return grammar.value(depth: 0) && grammar.isAtEnd
    }

    private var isAtEnd: Bool {
        mutating get {
            space()
            return rest.isEmpty
        }
    }

    private mutating func space() { rest = rest.drop { " \n\r\t".unicodeScalars.contains($0) } }

    private mutating func take(_ text: String) -> Bool {
        guard rest.starts(with: text.unicodeScalars) else { return false }
        rest = rest.dropFirst(text.unicodeScalars.count)
        return true
    }

    private mutating func value(depth: Int) -> Bool {
        space()
        if take("{") { return depth < 64 && members(depth: depth + 1) }
        if take("[") { return depth < 64 && elements(depth: depth + 1) }
        if rest.first == "\"" { return string() != nil }
        return take("true") || take("false") || take("null") || number()
    }

    private mutating func members(depth: Int) -> Bool {
        var names: Set<String> = []
        space()
        if take("}") { return true }
        repeat {
            space()
            guard let name = string(), names.insert(name).inserted else { return false }
            space()
            guard take(":"), value(depth: depth) else { return false }
            space()
        } while take(",")
        return take("}")
    }

    private mutating func elements(depth: Int) -> Bool {
        space()
        if take("]") { return true }
        repeat {
            guard value(depth: depth) else { return false }
            space()
        } while take(",")
        return take("]")
    }

    private mutating func number() -> Bool {
        let digits = "0123456789".unicodeScalars
        var text = take("-") ? "-" : ""
        func digitRun() -> String { String(String.UnicodeScalarView(rest.prefix { digits.contains($0) })) }
        let whole = digitRun()
        guard !whole.isEmpty, whole == "0" || !whole.hasPrefix("0"), take(whole) else { return false }
        text += whole
        if take(".") {
            let fraction = digitRun()
            guard !fraction.isEmpty, take(fraction) else { return false }
            text += ".\(fraction)"
        }
        if take("e") || take("E") {
            let sign = take("-") ? "-" : take("+") ? "+" : ""
            let exponent = digitRun()
            guard !exponent.isEmpty, take(exponent) else { return false }
            text += "e\(sign)\(exponent)"
        }
        return Double(text)?.isFinite == true
    }

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        var units: [UInt16] = []
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"": return String(validating: units, as: UTF16.self)
            case "\\":
                guard let unit = escape() else { return nil }
                units.append(unit)
            case "\0"..<" ": return nil
            default: units += Array(UTF16.encode(scalar) ?? UTF16.EncodedScalar())
            }
        }
        return nil
    }

    private mutating func escape() -> UInt16? {
        let short: [Unicode.Scalar: UInt16] = [
            "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9,
        ]
        guard let letter = rest.popFirst() else { return nil }
        guard letter == "u" else { return short[letter] }
        let digits = String(String.UnicodeScalarView(rest.prefix(4)))
        guard digits.unicodeScalars.count == 4, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }), take(digits) else {
            return nil
        }
        return UInt16(digits, radix: 16)
    }
}
