/// Guesses which name someone meant.
package enum NearestName {
    /// The name with the fewest slips from what was written, if they are few: a third of its letters.
    package static func of(_ written: String, among names: some Sequence<String>) -> String? {
        let word = Array(written.lowercased().unicodeScalars.prefix(wordLimit))
        let limit = max(1, word.count / 3)
        var best: (name: String, slips: Int)?
        for name in names {
            let slips = slips(word, Array(name.lowercased().unicodeScalars))
            if slips <= limit, slips < best?.slips ?? .max { best = (name, slips) }
        }
        return best?.name
    }

    /// `Did you mean --stage?`
    package static func question(_ written: String, among names: some Sequence<String>) -> String? {
        of(written, among: names).map { "Did you mean \($0)?" }
    }

    /// Longer words are no slips of the pen.
    private static let wordLimit = 100

    /// Letters left out, put in, changed, or swapped with their neighbour.
    static func slips(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var before: [Int] = []
        var above = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var slips = min(above[column + 1] + 1, current[column] + 1, above[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    slips = min(slips, before[column - 1] + 1)
                }
                current.append(slips)
            }
            (before, above) = (above, current)
        }
        return above[right.count]
    }
}
