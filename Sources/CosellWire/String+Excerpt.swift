extension String {
    /// As a message quotes it: whole, or its beginning and three points, so that no message repeats a long input.
    ///
    /// - Parameter limit: Unicode scalars that are shown at most.
    package func excerpt(_ limit: Int = 255) -> String {
        guard utf8.count > limit, let end = unicodeScalars.index(startIndex, offsetBy: limit, limitedBy: endIndex),
            end < endIndex
        else { return self }
        return String(unicodeScalars[..<end]) + "..."
    }

    /// As a whole sentence is shown that quotes an input: a long one without its middle, so that both what it is about and
    /// what is wrong with it remain.
    package func abridged(_ limit: Int = 600) -> String {
        let scalars = unicodeScalars
        guard utf8.count > limit, let head = scalars.index(startIndex, offsetBy: limit, limitedBy: endIndex),
            head < endIndex
        else { return self }
        return excerpt(limit / 2) + String(scalars.suffix(limit / 2))
    }
}
