extension String {
    /// The text in lines of so many columns of a terminal, broken between words. A narrower room than twenty is not kept:
    /// that would be a letter a line.
    package func wrapped(to room: Int) -> [String] {
        guard room >= 20, columnCount > room else { return [self] }
        var lines: [String] = []
        var line = ""
        for word in split(separator: " ", omittingEmptySubsequences: false) {
            if !line.isEmpty, line.columnCount + 1 + String(word).columnCount > room {
                lines.append(line)
                line = String(word)
            } else {
                line += (line.isEmpty ? "" : " ") + word
            }
        }
        return lines + [line]
    }
}
