import CosellWire

/// Cuts an expression into words.
struct Lexer {
    private let text: [Unicode.Scalar]
    private var position = 0

    static func tokens(of text: String) throws(QueryError) -> [Token] {
        var lexer = Lexer(text: Array(text.unicodeScalars))
        var tokens: [Token] = []
        while let token = try lexer.next() { tokens.append(token) }
        tokens.append(Token(kind: .end, position: lexer.position))
        return tokens
    }

    private init(text: [Unicode.Scalar]) { self.text = text }

    private var scalar: Unicode.Scalar? { position < text.count ? text[position] : nil }

    private mutating func next() throws(QueryError) -> Token? {
        while let scalar, [" ", "\t", "\n", "\r"].contains(scalar) { position += 1 }
        guard let scalar else { return nil }
        let start = position
        return Token(kind: try kind(scalar), position: start)
    }

    private mutating func kind(_ first: Unicode.Scalar) throws(QueryError) -> Token.Kind {
        switch first {
        case "a"..."z", "A"..."Z", "_": .identifier(identifier())
        case "0"..."9", "-": .number(try number())
        case "\"": .quotedIdentifier(try quotedIdentifier())
        case "'": .literal(.string(try rawString()))
        case "`": .literal(try literal())
        default: .symbol(try symbol(first))
        }
    }

    private mutating func identifier() -> String {
        let start = position
        while let scalar, scalar.isWord { position += 1 }
        return string(start..<position)
    }

    private mutating func number() throws(QueryError) -> Int {
        let start = position
        position += 1
        while let scalar, "0"..."9" ~= scalar { position += 1 }
        guard let number = Int(string(start..<position)) else {
            throw QueryError(.syntax, "'\(string(start..<position))' is no whole number within range", at: start)
        }
        return number
    }

    private mutating func symbol(_ first: Unicode.Scalar) throws(QueryError) -> Symbol {
        let pair = string(position..<min(position + 2, text.count))
        if let symbol = Symbol(rawValue: pair) {
            position += pair.unicodeScalars.count
            return symbol
        }
        guard let symbol = Symbol(rawValue: String(first)) else {
            let hint = first == "=" ? "; equality is written '=='" : ""
            throw QueryError(.syntax, "'\(first)' starts no word of JMESPath\(hint)", at: position)
        }
        position += 1
        return symbol
    }

    // MARK: Quotes

    private mutating func quotedIdentifier() throws(QueryError) -> String {
        let start = position
        let inner = try quoted()
        guard case .string(let name)? = try? JSONReader.document(from: Array("\"\(inner)\"".utf8)) else {
            throw QueryError(.syntax, "the quoted name has an escape that JSON does not have", at: start)
        }
        return name
    }

    private mutating func rawString() throws(QueryError) -> String {
        String(decoding: unescaped(Array(try quoted().utf8), quote: "'"), as: UTF8.self)
    }

    /// JSON; what is none counts as the inside of a JSON string, as the AWS CLI's jmespath.py takes it: `` `Open` ``.
    private mutating func literal() throws(QueryError) -> Document {
        let start = position
        let json = unescaped(Array(try quoted().utf8), quote: "`")
        do throws(SerializationError) { return try JSONReader.document(from: json) } catch {
            // As the AWS CLI does: what is no JSON is the text that it spells, blanks before it left out.
            let bare = json.drop { [UInt8(ascii: " "), 9, 10, 11, 12, 13].contains($0) }
            let quote = [UInt8(ascii: "\"")]
            if let text = try? JSONReader.document(from: quote + bare + quote) { return text }
            throw QueryError(.syntax, "the literal between backticks is not JSON: \(error)", at: start)
        }
    }

    /// What stands between two of the quote at which we are, escapes as written.
    private mutating func quoted() throws(QueryError) -> String {
        let start = position
        let quote = text[start]
        position += 1
        while let scalar, scalar != quote { position += scalar == "\\" ? 2 : 1 }
        guard position < text.count else {
            position = text.count
            throw QueryError(.syntax, "expected the closing \(quote)", at: start)
        }
        position += 1
        return string(start + 1..<position - 1)
    }

    /// Only the quote's own escape is undone.
    private func unescaped(_ bytes: [UInt8], quote: Unicode.Scalar) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count {
                if bytes[index + 1] != UInt8(ascii: quote) { result.append(bytes[index]) }
                index += 1
            }
            result.append(bytes[index])
            index += 1
        }
        return result
    }

    private func string(_ range: Range<Int>) -> String {
        var string = String.UnicodeScalarView()
        string.append(contentsOf: text[range])
        return String(string)
    }
}

extension Unicode.Scalar {
    fileprivate var isWord: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "_": true
        default: false
        }
    }
}
