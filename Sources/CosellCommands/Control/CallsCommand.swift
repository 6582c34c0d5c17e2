package import ArgumentParser
import CosellClient
import CosellShell
import CosellWire
import HTTPTypes

/// `cosell calls [--follow]`: what the server was asked lately, and what it answered (CP60).
package struct CallsCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "calls",
        abstract: "Show the server's last calls, or follow them.",
        discussion: """
            Examples:
              cosell calls
              cosell calls --operation 'Update*' --outcome ValidationException
              cosell calls --follow
              cosell calls --output json | jq '.[-1].request'

            The last 10,000 are kept in memory, with what they said and heard;
            sensitive members are ***. Acts of AWS are calls of the service act.

            Exit codes: 0 done, 252 the command line is wrong, 254 refused, or no token,
            255 anything else.
            """
    )

    @Flag(help: "Go on as calls come.")
    var follow = false

    @Option(help: "Only those of that account.")
    var account: String?

    @Option(help: "Only that operation: a name, or a pattern such as 'Get*'.")
    var operation: String?

    @Option(help: "Only those that ended so: ok, or an exception.")
    var outcome: String?

    @Option(help: "At most that many.")
    var limit: Int?

    @OptionGroup var options: ControlOptions

    package init() {}

    package func run() async throws {
        let format = ControlFormat(rawValue: options.output)
        let parameters = [
            ("account", account), ("operation", operation), ("outcome", outcome), ("limit", limit.map(String.init)),
        ].compactMap { name, value in value.map { (name: name, value: $0) } }
        try await options.show("calls") { plane, show in
            let answer = try await plane.get("/_cosell/calls", parameters)
            guard case .list(let calls) = answer.document else { return show(answer.text) }
            if format == .json, !follow { return show(answer.text) }
            for call in calls { show(Self.shown(call, format)) }
            guard follow else { return }
            var last = calls.last
            while !Task.isCancelled {
                let after = last?["sequence"].map { if case .integer(let number) = $0 { "\(number)" } else { "0" } }
                let more = parameters.filter { $0.name != "limit" } + [(name: "after", value: after ?? "0")]
                let next = try await plane.get("/_cosell/calls", more)
                guard case .list(let calls) = next.document else { return }
                for call in calls { show(Self.shown(call, format)) }
                last = calls.last ?? last
                if calls.isEmpty { try await Task.sleep(for: Self.pause) }
            }
        }
    }

    /// A person sees a call soon enough, and a server that nobody calls is asked little.
    private static let pause = Duration.milliseconds(300)

    /// One line for people, one JSON value a line for programs.
    private static func shown(_ call: Document, _ format: ControlFormat?) -> String {
        if format == .json {
            let writer = JSONWriter()
            writer.write(call)
            return String(decoding: writer.bytes, as: UTF8.self) + "\n"
        }
        let text = { (name: String) -> String in
            switch call[name] {
            case .string(let text)?: text
            case .double(let number)?: "\(number)"
            case .integer(let number)?: "\(number)"
            default: ""
            }
        }
        let name = "\(text("service"))/\(text("operation"))"
        let columns = [text("at"), text("account"), name, text("outcome"), "\(text("milliseconds")) ms"]
        return zip(columns, [25, 13, 44, 26, 0]).map { column, width in
            column + String(repeating: " ", count: max(1, width - column.count))
        }
        .joined().trimmedEnd + "  \(text("requestId"))\n"
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
