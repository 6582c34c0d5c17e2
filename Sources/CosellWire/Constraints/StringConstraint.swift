/// What the model asks of a string: a pattern over the whole of it, and a length.
public final class StringConstraint: Sendable {
    private let pattern: Pattern?
    private let patternText: String
    private let min: Int?
    private let max: Int?

    /// - Parameters:
    ///   - pattern: as the model writes it; it must match from the first to the last character.
    ///   - min: the fewest Unicode scalars.
    ///   - max: the most Unicode scalars.
    public init(pattern: String? = nil, min: Int? = nil, max: Int? = nil) {
        self.pattern = pattern.map(Pattern.init)
        patternText = pattern ?? ""
        self.min = min
        self.max = max
    }

    func breach(of value: String) -> Breach.Kind? {
        if min != nil || max != nil {
            let length = value.scalarCount
            guard length >= min ?? 0, length <= max ?? length else { return .length(length, min: min, max: max) }
        }
        guard let pattern, !pattern.matches(value) else { return nil }
        return .pattern(patternText)
    }
}
