package import ArgumentParser
import CosellShell
import SellingAPI
import SellingClient

/// `cosell lint FILE|ID…`: what is wrong with opportunities, before AWS says so.
package struct Lint: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        abstract: "Check opportunities offline: what is missing to submit, to launch, what may change now.",
        discussion: """
            Examples:
              cosell lint deal.json
              cosell lint O5300001 --catalog Sandbox --for launch
              cosell lint update.json O5300001 --catalog Sandbox
              cosell selling get-opportunity --identifier O5300001 | cosell lint -

            A file is JSON or YAML: what GetOpportunity or ListOpportunities answers,
            what CreateOpportunity or UpdateOpportunity asks, or a list of these.
            Identifiers are read from the service; files need no network. An update
            is held against the record with its identifier, when that is given too.
            The score is 0 to 100: 80 points for what a submission asks, 20 for what
            the launch asks besides, 5 off for each fault elsewhere. What cannot be
            read takes nothing from the other reports.

            Exit codes: 0 nothing to mend, 1 findings or a score below --min-score,
            252 the command line is wrong or a file cannot be read, 253 no
            credentials or settings, 254 the service refused, 255 anything else.
            """
    )

    @Argument(help: "Files, `-` for the standard input, or identifiers such as O5300001.")
    var subjects: [String] = []

    @Option(name: .customLong("for"), help: "submit, launch or update; else each one's next step.")
    var goal: String?

    @Option(help: "Co-Sell or For Visibility Only; else as the opportunity says, Co-Sell if it does not.")
    var involvement: String?

    @Option(help: "The day to measure against, YYYY-MM-DD; today in UTC when left out.")
    var today: String?

    @Option(help: "Fail also when a score is lower than this, 0 to 100.")
    var minScore: String?

    @Flag(help: "By the rules of services and consulting partners: a launch names the customer's AWS account.")
    var servicesPartner = false

    @Flag(help: "By the rules of AWS's special programs: a launch says what the software earns.")
    var specialProgram = false

    @Option(help: "table or json.")
    var output = ReportFormat.table.rawValue

    @OptionGroup var call: CallChoice

    package init() {}

    package func run() async throws {
        let (call, catalog) = (call, call.catalogName())
        let run = LintRun(streams: .machine) {
            try await call.client().getOpportunity(Selling.GetOpportunityRequest(catalog: catalog, identifier: $0))
        }
        let code = await run.run(self, catalog: catalog)
        if code != .done { throw ExitCode(code.rawValue) }
    }
}
