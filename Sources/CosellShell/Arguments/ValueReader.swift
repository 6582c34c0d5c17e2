import CosellShapes
import CosellWire

/// Turns the words behind an option into a value of the member's shape.
struct ValueReader {
    let table: ServiceTable
    let sources: InvocationSources

    /// - Parameter words: the words behind one option.
    func value(_ words: [String], for member: Shape.Member, at place: String) throws(Complaint) -> Document {
        let shape = table[member.shape]
        do throws(Complaint) {
            guard shape.kind != .list else { return try list(words, shape) }
            guard words.count == 1 else {
                let remedy = words.count > 1 ? "Put quotes around a value with blanks." : nil
                throw Complaint("takes one value, found \(words.count)", remedy: remedy)
            }
            return try value(loaded(words[0], for: shape), shape)
        } catch {
            throw Complaint(error.what, at: place, remedy: error.remedy)
        }
    }

    private func value(_ text: String, _ shape: Shape) throws(Complaint) -> Document {
        switch shape.kind {
        case .structure, .union, .map:
            if text.looksLikeJSON { return try json(text) }
            return try document(.pairs(pairs(text)), shape)
        case .list: return try list([text], shape)
        case .document: return try anything(text)
        case .string, .blob: return .string(text)
        case .timestamp: return .string(text)
        case .integer, .double, .boolean: return try scalar(text, shape)
        }
    }

    /// One JSON text, or blank-separated words; of structures each word is shorthand or JSON.
    private func list(_ words: [String], _ shape: Shape) throws(Complaint) -> Document {
        let element = table[shape.element ?? ""]
        if words.count == 1 {
            let text = try loaded(words[0], for: shape)
            if text.starts(withJSON: "[") { return try json(text) }
            return .list([try value(text, element)])
        }
        var elements: [Document] = []
        for word in words { elements.append(try value(loaded(word, for: element), element)) }
        return .list(elements)
    }

    private func scalar(_ text: String, _ shape: Shape) throws(Complaint) -> Document {
        switch shape.kind {
        case .integer:
            guard let number = Int(text) else { throw Complaint("'\(text)' is no whole number") }
            return .integer(number)
        case .double:
            guard let number = Double(text), number.isFinite else { throw Complaint("'\(text)' is no number") }
            return .double(number)
        case .boolean:
            switch text.lowercased() {
            case "true": return .boolean(true)
            case "false": return .boolean(false)
            default: throw Complaint("'\(text)' is neither true nor false")
            }
        default: return .string(text)
        }
    }

    // MARK: Shorthand

    private func pairs(_ text: String) throws(Complaint) -> [ShorthandParser.Pair] {
        try ShorthandParser.pairs(of: text) { (path) throws(Complaint) in try loaded(path, for: nil) }
    }

    private func document(_ value: ShorthandParser.Value, _ shape: Shape) throws(Complaint) -> Document {
        switch (value, shape.kind) {
        case (.pairs(let pairs), .structure), (.pairs(let pairs), .union), (.pairs(let pairs), .map):
            var members: [Document.Member] = []
            for pair in pairs {
                let inner = shape.kind == .map ? shape.element : shape.member(pair.key)?.shape
                let value = try inner.map { (name) throws(Complaint) in try document(pair.value, table[name]) }
                members.append(Document.Member(pair.key, value ?? pair.value.plain))
            }
            return .object(members)
        case (.list(let values), .list):
            var elements: [Document] = []
            for value in values { elements.append(try document(value, table[shape.element ?? ""])) }
            return .list(elements)
        case (.text(""), .list): return .list([])
        case (_, .list): return .list([try document(value, table[shape.element ?? ""])])
        case (.text(let text), .structure), (.text(let text), .union), (.text(let text), .map):
            if text.looksLikeJSON { return try json(text) }
            return value.plain
        case (.text(let text), _): return try scalar(text, shape)
        default: return value.plain
        }
    }

    // MARK: Texts

    /// The text itself, or that of the file or the standard input which it names.
    ///
    /// - Parameter shape: what the text is for; `fileb://` is for bytes, and for nothing that is text.
    func loaded(_ text: String, for shape: Shape? = nil) throws(Complaint) -> String {
        if text == "-" { return String(decoding: sources.standardInput(), as: UTF8.self) }
        if text.hasPrefix("fileb://"), let shape, shape.kind != .blob {
            let file = text.dropFirst("fileb://".count)
            throw Complaint("takes text, and fileb:// is for bytes", remedy: "Write file://\(file).")
        }
        let isBinary = text.hasPrefix("fileb://")
        guard isBinary || text.hasPrefix("file://") else { return text }
        let path = String(text.dropFirst(isBinary ? 8 : 7))
        if ["/dev/stdin", "-"].contains(path) { return String(decoding: sources.standardInput(), as: UTF8.self) }
        guard let bytes = sources.file(path) else {
            throw Complaint("the file \(path) cannot be read", remedy: "Paths are read from the current folder.")
        }
        if isBinary, shape != nil { return Base64.encode(bytes) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Complaint("the file \(path) is not UTF-8 text")
        }
        return text
    }

    func json(_ text: String) throws(Complaint) -> Document { try JSONText.document(of: text) }

    /// A value without a schema: JSON, else YAML.
    private func anything(_ text: String) throws(Complaint) -> Document {
        text.looksLikeJSON ? try json(text) : try YAMLText.document(of: text)
    }
}

extension ShorthandParser.Value {
    /// Without a shape: what the model does not know is told to the person later, with its path.
    var plain: Document {
        switch self {
        case .text(let text): .string(text)
        case .list(let values): .list(values.map(\.plain))
        case .pairs(let pairs): .object(pairs.map { Document.Member($0.key, $0.value.plain) })
        }
    }
}

extension String {
    var looksLikeJSON: Bool { starts(withJSON: "{") || starts(withJSON: "[") }

    func starts(withJSON bracket: Character) -> Bool { first { !$0.isWhitespace } == bracket }
}
