extension Optional where Wrapped: Collection {
    /// Whether there is a list or text, and something in it. Most rules treat an empty one as absent.
    package var hasContent: Bool {
        guard let self else { return false }
        return !self.isEmpty
    }

    /// The list or text, unless there is nothing in it.
    package var content: Wrapped? { hasContent ? self : nil }
}
