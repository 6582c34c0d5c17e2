/// An answer in whose free text the service writes HTML's character references; the engine takes them out.
public protocol EscapedAnswer {
    /// Replaces the references by their characters.
    mutating func unescape()
}
