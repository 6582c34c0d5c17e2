/// A value without a schema: what the model calls a document.
public indirect enum Document: Sendable, Equatable {
    case null
    case boolean(Bool)
    case integer(Int)
    case double(Double)
    case string(String)
    case list([Document])
    /// Members in the order of the wire; no name occurs twice.
    case object([Member])

    public struct Member: Sendable, Equatable {
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
        return members.first { $0.name == name }?.value
    }
}
