extension Optional where Wrapped: Collection {
    /// Whether there is a list or text, and something in it.
    var hasContent: Bool {
        guard let self else { return false }
        return !self.isEmpty
    }
}
