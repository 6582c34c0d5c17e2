/// A value without a schema: what the model calls a document.
public indirect enum Document: Sendable, Hashable {
    case null
    case boolean(Bool)
    case integer(Int)
    case double(Double)
    case string(String)
    case list([Document])
    /// Members in the order of the wire; no name occurs twice.
    case object([Member])

    public struct Member: Sendable, Hashable {
        public let name: String
        public let value: Document

        public init(_ name: String, _ value: Document) {
            self.name = name
            self.value = value
        }
    }

    /// The member of that name, of an object that has one.
    public subscript(name: String) -> Document? {
        guard case .object(let members) = self else { return nil }
        return members.first { ExactText($0.name) == ExactText(name) }?.value
    }

    /// Texts and names are equal when their code points are.
    public static func == (left: Document, right: Document) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.boolean(let left), .boolean(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.double(let left), .double(let right)): left == right
        case (.string(let left), .string(let right)): ExactText(left) == ExactText(right)
        case (.list(let left), .list(let right)): left == right
        case (.object(let left), .object(let right)): left == right
        default: false
        }
    }
}

extension Document.Member {
    public static func == (left: Self, right: Self) -> Bool {
        ExactText(left.name) == ExactText(right.name) && left.value == right.value
    }
}
