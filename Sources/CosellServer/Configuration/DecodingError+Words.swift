import Yams

/// A value that cannot be read: its line, its key, and what to write instead.
extension DecodingError {
    private var context: Context {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
            .dataCorrupted(let context):
            context
        @unknown default: Context(codingPath: [], debugDescription: "\(self)")
        }
    }

    func place(in root: Node) -> String {
        let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }
        guard !path.isEmpty else { return "YAML" }
        return (line(in: root).map { "line \($0): " } ?? "") + path.joined(separator: ".")
    }

    var words: String {
        switch self {
        case .keyNotFound(let key, _): "the key \(key.stringValue) is missing"
        case .valueNotFound: "the value is missing; write one, or leave the key out"
        case .typeMismatch(let type, _): "give \(Self.name(of: type))"
        default: context.debugDescription
        }
    }

    /// The line of the value, or of what stands nearest around it.
    private func line(in root: Node) -> Int? {
        var node = root
        var line: Int?
        for key in context.codingPath {
            let next = key.intValue.map { node.sequence?.dropFirst($0).first } ?? node.mapping?[key.stringValue]
            guard let next = next ?? nil else { break }
            line = next.mark?.line ?? line
            node = next
        }
        return line
    }

    private static func name(of type: any Any.Type) -> String {
        let name = "\(type)"
        if type == Bool.self { return "true or false" }
        if type == Int.self { return "a whole number" }
        if type == String.self { return "a text" }
        if name.hasPrefix("Array") || name.contains("Sequence") { return "a list" }
        return "keys and their values"
    }
}
