package import CosellShapes

/// A command that is no operation of a service, as completion knows it.
package struct OwnCommand: Sendable {
    /// `["opportunity", "set"]`
    package let words: [String]
    /// What it does, where it stands among the commands of a service.
    package var summary = ""
    /// What may follow: further words, options.
    package var subwords: [String] = []
    package var flags: [String] = []
    /// Values of options that have few.
    package var values: [String: [String]] = [:]
    package var takesFiles = false
    /// Whether its own help tells its options, so that no list here grows old.
    package var tellsOptions = false

    private static let formats = OutputFormat.allCases.map(\.rawValue)
    private static let catalogs = ["AWS", "Sandbox"]
    private static let asking = ["--profile", "--region", "--endpoint-url", "--output", "--query", "--color"]
    private static let colors = GlobalOptions.ColorChoice.allCases.map(\.rawValue)

    package static let all = [
        OwnCommand(
            words: ["serve"],
            values: [
                "--auth": ["strict", "relaxed"], "--log-format": ["json", "text"],
                "--log-level": ["trace", "debug", "info", "notice", "warning", "error"],
            ],
            takesFiles: true,
            tellsOptions: true
        ),
        OwnCommand(words: ["backup"], takesFiles: true, tellsOptions: true),
        OwnCommand(words: ["restore"], takesFiles: true, tellsOptions: true),
        OwnCommand(words: ["reset"], takesFiles: true, tellsOptions: true),
        OwnCommand(words: ["database"], subwords: ["copy", "check", "backup"]),
        OwnCommand(words: ["database", "copy"], takesFiles: true, tellsOptions: true),
        OwnCommand(words: ["database", "check"], takesFiles: true, tellsOptions: true),
        OwnCommand(words: ["database", "backup"], takesFiles: true, tellsOptions: true),
        OwnCommand(
            words: ["lint"],
            values: [
                "--for": ["submit", "launch", "update"], "--involvement": ["Co-Sell", "For Visibility Only"],
                "--output": ["table", "json"], "--catalog": catalogs,
                "--color": colors,
            ],
            takesFiles: true,
            tellsOptions: true
        ),
        OwnCommand(words: ["opportunity"], subwords: ["set"]),
        OwnCommand(
            words: ["opportunity", "set"],
            values: ["--output": ["table", "json"], "--catalog": catalogs, "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["benefits", "apply"],
            summary: "apply for a benefit by answering questions, or with a file",
            values: [
                "--type": ["CASH", "CREDITS", "ACCESS"], "--output": ["table", "json"], "--catalog": catalogs,
                "--color": colors,
            ],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["channel", "handshake"],
            summary: "agree with another account: propose, or accept what it proposes",
            values: [
                "--notice-days": ["14", "30", "60"], "--output": ["table", "json"], "--catalog": catalogs,
                "--color": colors,
            ],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["channel", "activate"],
            summary: "activate a program management account, and wait for its answer",
            values: ["--output": ["table", "json"], "--catalog": catalogs, "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["channel", "attest"],
            summary: "set up a contract for a customer with managed services",
            values: ["--output": ["table", "json"], "--catalog": catalogs, "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(words: ["whoami"], values: ["--output": ["table", "json"], "--color": colors], tellsOptions: true),
        OwnCommand(
            words: ["explain"],
            values: ["--output": ["table", "json"], "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["partner"],
            values: ["--output": formats, "--catalog": catalogs, "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["connect"],
            values: [
                "--output": formats, "--catalog": catalogs, "--color": colors,
                "--connection-type": ["OPPORTUNITY_COLLABORATION", "SUBSIDIARY"],
            ],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["control"],
            subwords: ["get", "post", "put", "delete"],
            values: ["--output": ["yaml", "json"], "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["clock"],
            subwords: ["show", "advance", "set", "freeze", "run", "follow"],
            values: ["--output": ["yaml", "json"], "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["calls"],
            values: ["--output": ["yaml", "json"], "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["world"],
            subwords: ["list", "make", "remove", "reset"],
            values: ["--output": ["yaml", "json"], "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["snapshot"],
            subwords: ["list", "save", "restore", "get", "put", "remove"],
            values: ["--output": ["yaml", "json"], "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["events"],
            subwords: ["listen", "replay", "resend"],
            values: ["--output": ["yaml", "json"], "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["sync"],
            values: ["--output": formats, "--catalog": catalogs, "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["export"],
            subwords: ["opportunities", "history", "referrals", "engagements", "solutions", "connections"],
            values: ["--format": ["json", "jsonl", "csv"], "--catalog": catalogs, "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["run"],
            subwords: ["daily-sync", "referrals", "pipeline", "map-solutions", "stale", "weekly", "notify", "all"],
            values: ["--catalog": catalogs, "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["init"],
            values: ["--output": ["table", "json"], "--catalog": catalogs, "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(words: ["manage"], values: ["--catalog": catalogs, "--color": colors], tellsOptions: true),
        OwnCommand(
            words: ["overview"],
            values: ["--output": formats, "--catalog": catalogs, "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["opportunities"],
            values: [
                "--sort": ["close", "amount", "changed", "title"], "--output": formats, "--catalog": catalogs,
                "--color": colors,
            ],
            tellsOptions: true
        ),
        OwnCommand(words: ["report"], subwords: ["pipeline", "weekly", "stale", "hygiene", "forecast"]),
        reporting("report", "pipeline"), reporting("report", "weekly"), reporting("report", "stale"),
        reporting("report", "hygiene"), reporting("report", "forecast"),
        OwnCommand(words: ["solutions"], subwords: ["map"]), reporting("solutions", "map"),
        OwnCommand(
            words: ["referrals"],
            subwords: ["list", "show", "accept", "reject", "auto", "backtest"],
            values: [
                "--output": ["table", "json"], "--catalog": catalogs, "--color": colors,
                "--status": ["PENDING", "ACCEPTED", "REJECTED", "EXPIRED", "all"],
            ],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["referrals", "list"],
            values: [
                "--output": ["table", "json"], "--catalog": catalogs, "--color": colors,
                "--status": ["PENDING", "ACCEPTED", "REJECTED", "EXPIRED", "all"],
            ],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["referrals", "reject"],
            values: [
                "--output": ["table", "json"], "--catalog": catalogs, "--color": colors,
                "--reason": [
                    "Customer problem unclear", "Next steps unclear", "Unable to support",
                    "Duplicate of partner referral", "Other",
                ],
            ],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["referrals", "auto"],
            values: ["--output": ["table", "json"], "--catalog": catalogs, "--color": colors],
            takesFiles: true,
            tellsOptions: true
        ),
        OwnCommand(
            words: ["audit"],
            subwords: ["list", "show", "verify"],
            values: ["--output": ["table", "json"], "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["crm"],
            subwords: ["plan", "push", "pull", "sync", "conflicts", "map", "init", "listen"],
            values: ["--output": ["table", "json"], "--catalog": catalogs, "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["crm", "conflicts"],
            values: [
                "--take": ["aws", "crm"], "--output": ["table", "json"], "--catalog": catalogs, "--color": colors,
            ],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["crm", "map"],
            subwords: ["explain", "test"],
            values: ["--output": ["table", "json"], "--catalog": catalogs, "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["crm", "listen"],
            values: ["--catalog": catalogs, "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["crm", "init"],
            subwords: ["salesforce", "hubspot", "csv"],
            values: ["--output": ["table", "json"], "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["undo"],
            values: ["--output": ["table", "json"], "--catalog": catalogs, "--color": colors],
            tellsOptions: true
        ),
        OwnCommand(
            words: ["notify"],
            values: ["--output": ["table", "json"], "--catalog": catalogs, "--color": colors],
            takesFiles: true,
            tellsOptions: true
        ),
        OwnCommand(
            words: ["doctor"],
            values: [
                "--output": ["table", "json"], "--catalog": catalogs, "--color": colors,
                "--for": ["sync", "reports", "referrals", "solutions", "notify", "bulk"],
            ],
            takesFiles: true,
            tellsOptions: true
        ),
        OwnCommand(words: ["bulk"], subwords: ["create", "update", "submit", "associate"]),
        bulk("create"), bulk("update"),
        bulk("submit", ["--involvement": ["Co-Sell", "For Visibility Only"], "--visibility": ["Full", "Limited"]]),
        bulk("associate"),
        OwnCommand(
            words: ["outbox"],
            subwords: ["list", "show", "send", "drop"],
            values: [
                "--take": ["mine", "aws"], "--output": ["table", "json"], "--catalog": catalogs, "--color": colors,
            ],
            tellsOptions: true
        ),
        // What follows these is known where they are run.
        OwnCommand(words: ["aws"]), OwnCommand(words: ["trigger"]),
        OwnCommand(words: ["completion"], subwords: CompletionScript.allCases.map(\.rawValue)),
        OwnCommand(words: ["version"]), OwnCommand(words: ["man"], takesFiles: true),
        OwnCommand(words: ["sts"], subwords: ["get-caller-identity"]),
        OwnCommand(words: ["sts", "get-caller-identity"], flags: asking, values: ["--color": colors]),
        OwnCommand(
            words: ["iam"],
            subwords: ["list-attached-user-policies", "list-attached-role-policies", "list-attached-group-policies"]
        ),
        OwnCommand(
            words: ["iam", "list-attached-user-policies"],
            flags: ["--user-name"] + asking,
            values: ["--color": colors]
        ),
        OwnCommand(
            words: ["iam", "list-attached-role-policies"],
            flags: ["--role-name"] + asking,
            values: ["--color": colors]
        ),
        OwnCommand(
            words: ["iam", "list-attached-group-policies"],
            flags: ["--group-name"] + asking,
            values: ["--color": colors]
        ),
    ]

    /// A command whose answer is a report.
    private static func reporting(_ words: String...) -> OwnCommand {
        OwnCommand(
            words: words,
            values: [
                "--output": ["table", "markdown", "html", "json", "csv"], "--catalog": catalogs, "--color": colors,
            ],
            tellsOptions: true
        )
    }

    private static func bulk(_ word: String, _ values: [String: [String]] = [:]) -> OwnCommand {
        let usual = ["--output": ["table", "json"], "--catalog": catalogs, "--color": colors]
        return OwnCommand(
            words: ["bulk", word],
            values: usual.merging(values) { $1 },
            takesFiles: true,
            tellsOptions: true
        )
    }

    /// Those that stand among the commands of a service.
    package static func all(of service: Service) -> [OwnCommand] {
        all.filter { $0.words.count == 2 && $0.words[0] == service.shortName }
    }

    /// The longest that these words begin with.
    static func named(_ words: [String]) -> OwnCommand? {
        all.filter { words.starts(with: $0.words) }.max { $0.words.count < $1.words.count }
    }

    func completion(of written: String, after flag: String?) -> Completion {
        if written.hasPrefix("-"), tellsOptions { return .options(of: words, written: written) }
        if written.hasPrefix("-") { return Completion.matching((flags + ["--help"]).sortedByCodePoint(), written) }
        if let flag, let values = values[flag] { return Completion.matching(values, written) }
        if !subwords.isEmpty { return Completion.matching(subwords, written) }
        if takesFiles { return .files }
        return flag == nil ? Completion.matching(flags, written) : .words([])
    }
}
