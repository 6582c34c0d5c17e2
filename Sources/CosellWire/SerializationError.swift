/// What is wrong with bytes that do not spell a value of the model: the wire's `SerializationException`.
public struct SerializationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where reading stopped, in bytes from the start of the body.
    public let offset: Int
    /// What was found there and what was expected, for people.
    public let description: String

    public init(_ description: String, at offset: Int) {
        self.offset = offset
        self.description = "\(description) (at byte \(offset))"
    }

    /// Of two keys of a map that differ in their code points alone.
    @usableFromInline
    init(alike key: String) {
        offset = 0
        description = "two keys of a map look alike: \(key.excerpt(64))"
    }
}
