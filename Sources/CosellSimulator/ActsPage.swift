import CosellDomain

/// `docs/acts.md`: the table of acts as people read it.
package enum ActsPage {
    package static var text: String {
        let services = ActTable.rows.map(\.service).reduce(into: [String]()) { services, name in
            if services.last != name { services.append(name) }
        }
        return head + services.map(chapter).joined(separator: "\n")
    }

    private static let head = """
        # Acts of AWS

        What AWS does, done by whoever plays it: `POST /_cosell/acts/NAME` with the parameters as a JSON object, or the command. Each runs in
        one transaction with the events that AWS would send, takes no signature and asks no policy, and answers
        `{"act", "record", "events"}`. Every act takes `catalog` (Sandbox when it is not said), `account` (the record's owner, else the only
        partner) and `at`: a time on the house clock, and 202 answers the entry of the agenda that it waits as. What cannot be is refused with
        400 and the field, 404, or 409 with the state, the states that do, and the acts that are possible now. This page is written from the
        table in the code (`ActTable`).


        """

    private static func chapter(_ service: String) -> String {
        let rows = ActTable.rows.filter { $0.service == service }
        return "## \(service.prefix(1).uppercased() + service.dropFirst())\n\n"
            + rows.map(section).joined(separator: "\n")
    }

    private static func section(_ row: ActRow) -> String {
        var lines = ["### `\(row.name)`", "", "\(row.words).", ""]
        if !row.parameters.isEmpty {
            lines += ["| Parameter | May be | Means |", "| --- | --- | --- |"]
            lines += row.parameters.map { parameter in
                let name = "`\(parameter.name)`" + (parameter.isRequired ? "" : "?")
                return "| \(name) | \(parameter.kind.words) | \(parameter.words) |"
            }
            lines.append("")
        }
        if !row.rules.isEmpty {
            lines += ["| Rule | Holds when |", "| --- | --- |"]
            lines += row.rules.map { "| `\($0.number)` | \($0.words) |" }
            lines.append("")
        }
        lines += ["```sh", "cosell aws \(row.example)", "```", ""]
        return lines.joined(separator: "\n")
    }
}
