/// Finds the name that somebody meant.
enum Spelling {
    /// `"Acton" is no member here; did you mean "Action"?`
    static func unknown(_ name: String, _ kind: String, of names: some Sequence<String>) -> String {
        "\"\(name)\" is no \(kind)" + (nearest(to: name, of: names).map { "; did you mean \"\($0)\"?" } ?? "")
    }

    /// The name that takes the fewest edits, case aside.
    ///
    /// - Returns: nil when even that one differs in more than a third of its letters; the first of several equal ones.
    static func nearest(to name: String, of names: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased())
        let ranked = names.map { (name: $0, edits: edits(wanted, Array($0.lowercased()))) }
        guard let best = ranked.min(by: { $0.edits < $1.edits }), best.edits * 3 <= best.name.count else { return nil }
        return best.name
    }

    /// Letters to insert, drop or replace to get from one to the other (Levenshtein).
    private static func edits(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, other) in right.enumerated() {
                let replaced = diagonal + (letter == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
            }
        }
        return row[right.count]
    }
}
