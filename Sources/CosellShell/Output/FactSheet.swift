/// A few facts for people: names at the left, what they are beside them, as wide as the longest name. A fact without a name
/// goes on with the one above.
package enum FactSheet {
    private static let gap = "  "

    /// - Parameter rows: in their order; texts of other people cannot steer the terminal.
    package static func text(_ rows: [(name: String, fact: String)], style: Style = .plain) -> String {
        let width = rows.reduce(0) { max($0, $1.name.columnCount) }
        return rows.map { name, fact in
            let blanks = String(repeating: " ", count: width - name.columnCount)
            return "\(name.isEmpty ? "" : style.column.around(name))\(blanks)\(gap)\(fact.visibleLine)\n"
        }
        .joined()
    }
}
