package import ArgumentParser
import CosellIntegrations
import CosellShell

/// `cosell opportunity …`: what people do to one opportunity.
package struct OpportunityCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "opportunity",
        abstract: "Change an opportunity without losing what you do not mention.",
        subcommands: [OpportunitySet.self]
    )

    package init() {}
}

/// `cosell opportunity set O123 --stage Qualified`: reads, edits, shows the difference, asks, sends the whole payload.
package struct OpportunitySet: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Change some fields of an opportunity and keep all others.",
        discussion: """
            Examples:
              cosell opportunity set O5300001 --stage qualified --next-steps "Size it"
              cosell opportunity set O5300001 --dry-run \\
                --field project.apnPrograms='["Windows"]'
              cosell opportunity set O5300001 --erase project.additionalComments --yes
              cosell opportunity set O5300001 --cli-input-json file://change.json

            UpdateOpportunity replaces the whole record, so this reads it, edits it,
            shows what changes and sends all of it. A field is emptied only when
            --erase names it. On a terminal it asks first; elsewhere it wants --yes.
            The change is entered in the log of writes, where cosell undo finds it.
            While AWS reviews the record nothing can be changed: --hold keeps the change
            for then (cosell outbox).

            Exit codes: 0 sent, kept, nothing to change, or --dry-run, 1 you answered no,
            252 the command line is wrong and nothing was sent, 253 no credentials
            or settings, 254 the service refused, 255 anything else.
            """
    )

    @Argument(help: "The opportunity, such as O5300001.")
    var identifier: String

    @Option(help: "Prospect, Qualified, Technical Validation, Business Validation, Committed, Launched, Closed Lost.")
    var stage: String?

    @Option(help: "Why it was lost; goes with --stage 'Closed Lost'.")
    var closedLostReason: String?

    @Option(help: "What happens next, in at most 255 characters.")
    var nextSteps: String?

    @Option(help: "YYYY-MM-DD.")
    var targetCloseDate: String?

    @Option(help: "The deal's name.")
    var title: String?

    @Option(help: "What the customer is expected to spend on AWS a month: 12500.")
    var amount: String?

    @Option(name: .customLong("field"), help: "Any field: path=value; the value is a text or JSON. Repeatable.")
    var fields: [String] = []

    @Option(name: .customLong("erase"), help: "The path of a field to empty. Repeatable.")
    var erasures: [String] = []

    @Option(help: "Some fields as JSON, or file://PATH; members that it does not name stay.")
    var cliInputJson: String?

    @Flag(name: .shortAndLong, help: "Send without asking.")
    var yes = false

    @Flag(help: "Show what would change, and what AWS would say, and send nothing.")
    var dryRun = false

    @Flag(help: "While AWS reviews it, keep the change and send it with the cosell sync behind the review.")
    var hold = false

    @Option(help: "table or json.")
    var output = ReportFormat.table.rawValue

    @OptionGroup var local: LocalDatabaseOptions

    package init() {}

    package func run() async throws {
        let local = local
        let run = SetRun(
            streams: .machine,
            client: { try local.call.client() },
            database: { try await local.open() },
            writes: { client, log in
                try await AuditedWrites.signed(
                    by: local,
                    client: client,
                    log: log,
                    catalog: local.catalogName(),
                    command: SetRun.name
                )
            }
        )
        let code = await run.run(self, catalog: local.catalogName())
        if code != .done { throw ExitCode(code.rawValue) }
    }
}
