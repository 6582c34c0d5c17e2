/// Reads the AWS CLI's shorthand: `Email=a@x,Tags=[a,b],Account={Alias=x}`.
///
/// - Source: the AWS CLI user guide, "Using shorthand syntax"; cases compared with the CLI itself.
struct ShorthandParser {
    private let text: [Unicode.Scalar]
    private var position = 0
    /// Reads what `key@=file://…` names.
    private let load: (String) throws(Complaint) -> String

    indirect enum Value: Equatable {
        case text(String)
        case list([Value])
        case pairs([Pair])
    }

    struct Pair: Equatable {
        let key: String
        let value: Value
    }

    /// The most brackets in brackets.
    private static let depthLimit = 64
    private var depth = 0

    static func pairs(
        of text: String,
        load: @escaping (String) throws(Complaint) -> String
    ) throws(Complaint) -> [Pair] {
        var parser = ShorthandParser(text: Array(text.unicodeScalars), load: load)
        return try parser.parameter()
    }

    private init(text: [Unicode.Scalar], load: @escaping (String) throws(Complaint) -> String) {
        self.text = text
        self.load = load
    }

    private var scalar: Unicode.Scalar? { position < text.count ? text[position] : nil }

    private mutating func parameter() throws(Complaint) -> [Pair] {
        var pairs = [try pair { (parser) throws(Complaint) in try parser.values() }]
        while scalar != nil {
            try expect(",")
            let next = try pair { (parser) throws(Complaint) in try parser.values() }
            guard !pairs.contains(where: { $0.key == next.key }) else {
                throw Complaint("the key '\(next.key)' occurs twice")
            }
            pairs.append(next)
        }
        return pairs
    }

    private mutating func pair(
        _ value: (inout ShorthandParser) throws(Complaint) -> Value
    ) throws(Complaint) -> Pair {
        let start = position
        while let scalar, scalar.isKeyPart { position += 1 }
        let key = string(start..<position)
        skipBlanks()
        let isLoaded = scalar == "@"
        if isLoaded { position += 1 }
        try expect("=")
        let found = try value(&self)
        return Pair(key: key, value: isLoaded ? try loaded(found) : found)
    }

    private func loaded(_ value: Value) throws(Complaint) -> Value {
        switch value {
        case .text(let path): return .text(try load(path))
        case .list(let elements):
            var loadedElements: [Value] = []
            for element in elements { loadedElements.append(try loaded(element)) }
            return .list(loadedElements)
        case .pairs: return value
        }
    }

    private mutating func values() throws(Complaint) -> Value {
        switch scalar {
        case nil: .text("")
        case "["?: try list()
        case "{"?: try object()
        default: try separated()
        }
    }

    /// `a`, or `a,b`: what follows a comma belongs to this value unless it is the next key.
    private mutating func separated() throws(Complaint) -> Value {
        let first = scalar == "," ? "" : try word(endsAtSign: false)
        skipBlanks()
        guard scalar == "," else { return .text(first) }
        var elements: [Value] = [.text(first)]
        while scalar == "," {
            let comma = position
            position += 1
            skipBlanks()
            guard let next = try? word(endsAtSign: true) else {
                guard scalar != nil else { throw unexpected("a value") }
                position = comma
                break
            }
            skipBlanks()
            guard scalar == nil || scalar == "," else {
                position = comma
                break
            }
            elements.append(.text(next))
        }
        return elements.count == 1 ? elements[0] : .list(elements)
    }

    private mutating func explicit() throws(Complaint) -> Value {
        switch scalar {
        case "["?: try list()
        case "{"?: try object()
        case ","?: .text("")
        default: .text(try word(endsAtSign: false))
        }
    }

    private mutating func list() throws(Complaint) -> Value {
        try open("[")
        var elements: [Value] = []
        while scalar != "]" {
            elements.append(try explicit())
            skipBlanks()
            if scalar != "]" { try expect(",") }
        }
        close()
        return .list(elements)
    }

    private mutating func object() throws(Complaint) -> Value {
        try open("{")
        var pairs: [Pair] = []
        while scalar != "}" {
            let next = try pair { (parser) throws(Complaint) in try parser.explicit() }
            pairs.removeAll { $0.key == next.key }  // here the last one counts, as in the AWS CLI
            pairs.append(next)
            skipBlanks()
            if scalar != "}" { try expect(",") }
        }
        close()
        return .pairs(pairs)
    }

    private mutating func open(_ bracket: Unicode.Scalar) throws(Complaint) {
        try expect(bracket)
        depth += 1
        guard depth <= Self.depthLimit else { throw Complaint("nested deeper than \(Self.depthLimit) levels") }
    }

    private mutating func close() {
        position += 1
        depth -= 1
    }

    // MARK: Words

    private mutating func word(endsAtSign: Bool) throws(Complaint) -> String {
        if let quote = scalar, quote == "'" || quote == "\"" { return try quoted(quote) }
        let start = position
        while let scalar {
            if scalar == "\\", position + 1 < text.count, text[position + 1] == "," {
                position += 2
            } else if position == start ? scalar.startsWord : scalar.continuesWord(endsAtSign: endsAtSign) {
                position += 1
            } else {
                break
            }
        }
        guard position > start else { throw unexpected("a value") }
        let word = string(start..<position).replacing("\\,", with: ",")
        return String(word.reversed().drop(while: \.isWhitespace).reversed())
    }

    private mutating func quoted(_ quote: Unicode.Scalar) throws(Complaint) -> String {
        let start = position
        position += 1
        while let scalar, scalar != quote { position += scalar == "\\" ? 2 : 1 }
        guard position < text.count else {
            position = start
            throw unexpected("the closing \(quote)")
        }
        position += 1
        return string(start + 1..<position - 1).replacing("\\\(quote)", with: String(quote))
            .replacing("\\\\", with: "\\")
    }

    private mutating func expect(_ expected: Unicode.Scalar) throws(Complaint) {
        skipBlanks()
        guard scalar == expected else { throw unexpected("'\(expected)'") }
        position += 1
        skipBlanks()
    }

    private mutating func skipBlanks() {
        while let scalar, scalar.properties.isWhitespace { position += 1 }
    }

    private func unexpected(_ expected: String) -> Complaint {
        let found = scalar.map { "'\($0)'" } ?? "the end"
        return Complaint(
            "expected \(expected), found \(found) at character \(position + 1) of \(string(text.indices))",
            remedy: "Write key=value,key=value, or JSON."
        )
    }

    private func string(_ range: Range<Int>) -> String {
        var string = String.UnicodeScalarView()
        string.append(contentsOf: text[range])
        return String(string)
    }
}

extension Unicode.Scalar {
    fileprivate var isKeyPart: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "#", "/", ":": true
        default: false
        }
    }

    fileprivate var startsWord: Bool {
        !properties.isWhitespace && !["\"", "'", ",", "=", "[", "{"].contains(self)
    }

    fileprivate func continuesWord(endsAtSign: Bool) -> Bool {
        switch self {
        case "\"", "'", ",": false
        case "=": !endsAtSign
        case "]", "}": endsAtSign
        default: true
        }
    }
}
