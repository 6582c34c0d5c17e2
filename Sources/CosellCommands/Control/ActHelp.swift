import CosellDomain
import CosellSimulator

/// The pages of `cosell aws --help`, written from the table of acts.
enum ActHelp {
    static func text(for names: [String]) -> String {
        if let row = ActTable.rows.first(where: { names.starts(with: $0.command) || names.first == $0.name }) {
            return text(row)
        }
        let rows = ActTable.rows.filter { $0.command.first == names.first }
        return text(rows.isEmpty ? ActTable.rows : rows)
    }

    private static func text(_ rows: [ActRow]) -> String {
        """
        Usage: cosell aws <record> <act> [identifiers] [options]

        Does what AWS would do, at once or at a time, with the events that AWS would send.

        Acts:
        \(rows.map { row($0.command.joined(separator: " "), $0.words) }.joined(separator: "\n"))

        cosell aws <record> <act> --help says what an act is told.

        Example:
          cosell aws opportunity approve O10000001 --comments "Well described"

        """
    }

    private static func text(_ row: ActRow) -> String {
        let placed = row.parameters.filter(\.isPlaced).map { ActParameter.kebab($0.name).uppercased() }
        let usage = (["cosell aws"] + row.command + placed + ["[options]"]).joined(separator: " ")
        let rules = row.rules.isEmpty ? "" : "\nWhen:\n" + row.rules.map { "  \($0.words)\n" }.joined()
        let others = row.allParameters.filter { !$0.isPlaced }
        return """
            Usage: \(usage)

            \(row.words).
            \(rules)
            Told:
            \(row.parameters.filter(\.isPlaced).map { self.row(ActParameter.kebab($0.name).uppercased(), $0.words) }
                .joined(separator: "\n"))
            \(others.map { self.row($0.flag, $0.words + ($0.isRequired ? " (required)" : "") + values($0)) }
                .joined(separator: "\n"))
            \(connection)

            Example:
              cosell aws \(row.example)

            """
    }

    private static func values(_ parameter: ActParameter) -> String {
        switch parameter.kind {
        case .text, .account: ""
        case let kind: ": \(kind.words)"
        }
    }

    static let connection = [
        row("--endpoint-url", "the server"), row("--control-token", "what opens its control plane"),
        row("--output", "yaml, or json: the answer as it came"),
    ].joined(separator: "\n")

    static func row(_ name: String, _ words: String) -> String {
        let width = 30
        guard name.count + 1 < width else { return "  \(name)\n" + String(repeating: " ", count: width + 2) + words }
        return "  \(name)\(String(repeating: " ", count: width - name.count))\(words)"
    }
}
