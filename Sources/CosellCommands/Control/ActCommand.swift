import CosellClient
import CosellDomain
import CosellShell
import CosellSimulator
import CosellWire
import HTTPTypes

/// `cosell aws …`: does what AWS would do (CP14). Words, options and help come from the table of acts.
enum ActCommand {
    static func run(_ words: [String], _ streams: Streams) async -> CommandStatus {
        let (names, rest) = split(words)
        if words.contains("--help") || words.contains("-h") || words.last == "help" || names.isEmpty {
            streams.show(ActHelp.text(for: names))
            return .done
        }
        do {
            let row = try row(names)
            let line = try ActLine(Array(names.dropFirst(row.command.count)) + rest, row.allParameters) {
                try streams.text(ofFile: $0)
            }
            return await send(line, to: "acts/\(row.name)", "aws", streams)
        } catch { return streams.tell(error, of: "aws", asJSON: false, style: .plain) }
    }

    /// Sends what a line says, and shows what comes.
    static func send(_ line: ActLine, to path: String, _ command: String, _ streams: Streams) async -> CommandStatus {
        let isJSON = line.output == ControlFormat.json.rawValue
        let color = line.color.flatMap(GlobalOptions.ColorChoice.init(rawValue:)) ?? .auto
        do {
            let format = try ControlFormat.chosen(line.output, for: "--output")
            let plane = try ControlPlane(endpoint: line.endpoint, token: line.token)
            let writer = JSONWriter()
            writer.write(.object(line.members))
            streams.show(format.text(try await plane.send(.post, "/_cosell/\(path)", body: writer.bytes)))
            return .done
        } catch { return streams.tell(error, of: command, asJSON: isJSON, style: streams.errorStyle(color)) }
    }

    /// The words before the first option, and what follows.
    private static func split(_ words: [String]) -> (names: [String], rest: [String]) {
        let names = words.prefix { !$0.hasPrefix("-") }
        return (Array(names), Array(words.dropFirst(names.count)))
    }

    private static func row(_ names: [String]) throws(Complaint) -> ActRow {
        if let row = ActTable.rows.first(where: { names.starts(with: $0.command) || names.first == $0.name }) {
            return row
        }
        let written = names.prefix(2).joined(separator: " ")
        let known = ActTable.rows.map { $0.command.joined(separator: " ") }
        throw Complaint(
            "AWS does no '\(written)'",
            remedy: NearestName.question(written, among: known) ?? "cosell aws --help lists what it does."
        )
    }
}

/// `cosell trigger EVENT`: does what leads to an event, making first what it needs (CP14).
enum TriggerCommand {
    private static let parameters = [
        ActParameter("id", .text, "the record that the event is about; a new one when it is not said"),
        ActParameter("account", .account, "the partner; the first one when it is not said"),
        ActParameter("catalog", .choice(Catalog.all), "the catalog; Sandbox when it is not said"),
    ]

    static func run(_ words: [String], _ streams: Streams) async -> CommandStatus {
        guard let event = words.first, !event.hasPrefix("-"), event != "help", !words.contains("--help") else {
            streams.show(help)
            return .done
        }
        do {
            let known = TriggerRow.all.map(\.event)
            guard known.contains(event) else {
                throw Complaint(
                    "nothing leads to '\(event)'",
                    remedy: NearestName.question(event, among: known) ?? "cosell trigger --help lists what can be had."
                )
            }
            let line = try ActLine(Array(words.dropFirst()), parameters) { try streams.text(ofFile: $0) }
            return await ActCommand.send(line, to: "triggers/\(event)", "trigger", streams)
        } catch { return streams.tell(error, of: "trigger", asJSON: false, style: .plain) }
    }

    static var help: String {
        """
        Usage: cosell trigger EVENT [--id ID] [--account ACCOUNT] [--catalog CATALOG]

        Does what leads to an event, and makes first what it needs: a deal, its
        submission, an invitation.

        Events:
        \(TriggerRow.all.map { ActHelp.row($0.event, $0.words) }.joined(separator: "\n"))

        Options:
        \(parameters.map { ActHelp.row($0.flag, $0.words) }.joined(separator: "\n"))
        \(ActHelp.connection)

        Example:
          cosell trigger opportunity.approved

        """
    }

    static var flags: [String] { parameters.map(\.flag) + ActLine.connection }
}
