/// The values that the model lists for an enum.
///
/// They are compared byte by byte: a Kelvin sign equals the letter K for Swift's strings, and not on the wire.
public struct KnownValues: Sendable {
    private let values: Set<String>

    /// - Parameter values: ASCII, as all of the models are.
    public init(_ values: [some WireEnum]) { self.values = Set(values.map(\.rawValue)) }

    public func contains(_ value: String) -> Bool {
        values.contains(value) && value.utf8.allSatisfy { $0 < 0x80 }
    }
}
