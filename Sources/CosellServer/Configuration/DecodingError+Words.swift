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
        let path = context.codingPath.map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }
        guard !path.isEmpty else { return "YAML" }
        return (root.line(of: path).map { "line \($0): " } ?? "") + path.joined(separator: ".")
    }

    var words: String {
        switch self {
        case .keyNotFound(let key, _): "the key \(key.stringValue) is missing"
        case .valueNotFound: "the value is missing; write one, or leave the key out"
        case .typeMismatch(let type, _): "give \(Self.name(of: type))"
        default: context.debugDescription
        }
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
