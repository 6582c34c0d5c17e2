import CosellShapes

/// The pages of `--help`, written from the model's facts.
package enum HelpText {
    package static func text(_ topic: HelpTopic) -> String {
        switch topic {
        case .program: program
        case .service(let service): text(of: service)
        case .operation(let operation, let service): OperationHelp(operation, service).text
        case .exitCodes: exitCodes
        }
    }

    private static var program: String {
        let services = Service.allCases.map { service in
            let count = service.table.operationNames.count
            return row(service.shortName, "\(service.rawValue): \(count) commands")
        }
        return """
            Calls AWS Partner Central, and Cosell on your desk, with the habits of the AWS CLI.

            Usage: cosell <service> <command> [options]

            Services:
            \(services.joined(separator: "\n"))
            \(row("sts, iam", "who am I, and what may I: get-caller-identity, list-attached-user-policies"))

            Commands:
            \(commands.joined(separator: "\n"))

            Options of every service command:
            \(globalOptions)

            Help:
              cosell <service> help          the commands of a service
              cosell <service> <command> --help
              cosell serve --help            of a command
              cosell help exit-codes         what the exit codes mean

            Example:
              cosell selling list-opportunities --catalog Sandbox --output table

            """
    }

    /// Those that are no operation of a service.
    private static let commands = [
        row("serve", "run the Partner Central server"),
        row("backup, restore, reset", "copy its data while it serves, put a copy back, begin anew"),
        row("database", "copy, check and back up whole databases, PostgreSQL too"),
        row("lint", "check opportunities before AWS does"),
        row("opportunity set", "change fields of an opportunity, safely"),
        row("bulk create FILE", "create, update, submit or associate many, from CSV or JSON lines"),
        row("outbox", "show the changes that wait for AWS's review, and send or drop them"),
        row("benefits apply BENEFIT", "apply for a benefit by answering questions, or with a file"),
        row("channel handshake RESOURCE", "agree with another account: propose, or accept what it proposes"),
        row("sync", "bring what you have in Partner Central into a local database"),
        row("manage", "your pipeline on a terminal, by keys: look, search, change, answer referrals"),
        row("overview, opportunities", "where your pipeline stands, from the local database"),
        row("crm", "bring the deals of a CRM and your opportunities together, both ways"),
        row("run JOB…", "run daily or weekly jobs: daily-sync, referrals, pipeline, stale, weekly, notify, all"),
        row("init", "write your settings, and what runs the daily jobs: cron, systemd or GitHub"),
        row("export WHAT", "write what the local database holds as JSON or CSV"),
        row("report pipeline", "report on the pipeline; also weekly, stale, hygiene and forecast"),
        row("solutions map", "suggest solutions for opportunities without one"),
        row("referrals", "look at the referrals that wait, answer them, or let rules do it"),
        row("notify", "tell Slack, Teams, a webhook or a mailbox what is new, once"),
        row("doctor", "say what is wrong with keys, policies, clock or enrolment, and how to mend it"),
        row("audit, undo ENTRY", "show what automation has written, and take it back"),
        row("whoami", "say in whose name calls are made, and what that one may"),
        row("partner", "show your partner, its verification and connections"),
        row("connect ACCOUNT", "invite another partner, or accept its invitation"),
        row("explain ID", "say why the server denied a call, and what would allow it"),
        row("aws RECORD ACT", "do what AWS would do: approve, refer, expire, and all the rest"),
        row("trigger EVENT", "do what leads to an event, making first what it needs"),
        row("clock", "read the server's clock, or move it forward"),
        row("calls", "show the server's last calls, or follow them"),
        row("events listen", "hear events as they happen, or post them to an address"),
        row("world", "make Partner Centrals of their own on one server, and take them away"),
        row("snapshot", "save what a server holds, bring it back, and carry it elsewhere"),
        row("control", "ask the server's control plane, path by path"),
        row("version", "say which cosell this is"),
        row("man DIR", "write the manual's pages"),
        row("completion bash|zsh|fish", "print the script that completes commands in a shell"),
    ]

    /// Their first words, for completion.
    static let commandNames = OwnCommand.all.filter { $0.words.count == 1 }.map { $0.words[0] }

    private static func text(of service: Service) -> String {
        let table = service.table
        let rows = table.operationNames.compactMap { table.operation($0) }.map { operation in
            row(operation.command, operation.summary, width: 48)
        }
        let own = OwnCommand.all(of: service).map { row($0.words[1], $0.summary, width: 48) }
        return """
            Usage: cosell \(service.shortName) <command> [options]     (the same as cosell \(service.rawValue))

            Commands:
            \((rows + own).joined(separator: "\n"))

            """
    }

    static let globalOptions = [
        row("--output FORMAT", "json, jsonl (a row a line), yaml, table or text"),
        row("--query EXPRESSION", "JMESPath: picks out of the answer, as in 'OpportunitySummaries[].Id'"),
        row("--columns A,B.C", "the columns of a table or of text, in this order"),
        row("--profile NAME", "the profile of the shared configuration"),
        row("--region NAME", "the region"),
        row("--endpoint-url URL", "where to call, as in http://127.0.0.1:8080"),
        row("--no-sign-request", "call without a signature"),
        row("--color WHEN", "on, off or auto"),
        row("--no-cli-pager", "no pager"),
        row("--cli-connect-timeout SECONDS", ""),
        row("--cli-read-timeout SECONDS", ""),
        row("--no-verify-ssl", "take any certificate"),
        row("--debug", "say on the error stream what is sent and received"),
    ].joined(separator: "\n")

    /// The table of `cosell help exit-codes`.
    static var exitCodes: String {
        CommandStatus.allCases.map { row(String($0.rawValue), $0.meaning, width: 6) }.joined(separator: "\n") + "\n"
    }

    static func row(_ name: String, _ words: String, width: Int = 30) -> String {
        guard !words.isEmpty else { return "  \(name)" }
        let blanks = String(repeating: " ", count: max(0, width - name.count))
        guard blanks.count < 2 else { return wrapped("  \(name)\(blanks)\(words)", indent: width + 2) }
        let indent = String(repeating: " ", count: width + 2)
        return "  \(name)\n" + wrapped(indent + words, indent: width + 2)
    }

    /// Lines of at most ``lineWidth`` columns; what is broken goes on below its start.
    static func wrapped(_ line: String, indent: Int) -> String {
        guard line.count > lineWidth else { return line }
        var lines: [String] = []
        var rest = Substring(line)
        while rest.count > lineWidth {
            let head = rest.prefix(lineWidth)
            guard let blank = head.dropFirst(indent + 1).lastIndex(of: " ") else { break }
            lines.append(String(rest[..<blank]))
            rest = String(repeating: " ", count: indent) + rest[rest.index(after: blank)...]
        }
        return (lines + [String(rest)]).joined(separator: "\n")
    }

    private static let lineWidth = 110
}
