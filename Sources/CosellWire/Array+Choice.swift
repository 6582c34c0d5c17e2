extension [String] {
    /// What one may choose from, in a sentence: `a, b or c`; empty for nothing.
    package var choice: String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " or " + last
    }
}
