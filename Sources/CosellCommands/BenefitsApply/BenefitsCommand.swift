package import ArgumentParser
import BenefitsClient
import CosellShell
import SellingClient

/// `cosell benefits …` beyond the operations: what people do with a benefit.
package struct BenefitsCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "benefits",
        abstract: "Apply for a benefit; the operations are listed by 'cosell benefits help'.",
        subcommands: [BenefitsApply.self]
    )

    package init() {}
}

/// `cosell benefits apply BENEFIT`: asks what the benefit's form asks for, or checks a file, and sends what is complete.
package struct BenefitsApply: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "apply",
        abstract: "Apply for a benefit by answering questions, or with a file that is checked first.",
        discussion: """
            Examples:
              cosell benefits apply "Innovation Sandbox Credits"
              cosell benefits apply ben-innovsand01aws --details file://wish.yaml --yes
              cosell benefits apply pocredits --details - --dry-run < wish.json
              cosell benefits apply mapassess --type CASH --opportunity O5300001 \\
                --attach s3://bucket/111122223333/plan.pdf --submit

            Reads the form of the benefit. On a terminal it asks member by member, and
            at once again where an answer does not fit; --details reads JSON or YAML
            instead. Whatever is missing or wrong is said before anything is sent. What
            is complete becomes a draft, and with --submit goes to AWS for review.

            Exit codes: 0 sent, or --dry-run found nothing, 1 something is missing or
            wrong or you answered no, 252 the command line is wrong, 253 no credentials
            or settings, 254 the service refused, 255 anything else.
            """
    )

    @Argument(help: "A benefit: its id, its ARN, or a word of its name or id that no other has.")
    var benefit: String

    @Option(help: "The answers: JSON, YAML, file://PATH, or - for the standard input.")
    var details: String?

    @Option(help: "What the application is called.")
    var name: String?

    @Option(name: .customLong("type"), help: "CASH, CREDITS or ACCESS; all that the benefit has when nobody says.")
    var types: [String] = []

    @Option(name: .customLong("opportunity"), help: "An opportunity to associate, such as O5300001. Repeatable.")
    var opportunities: [String] = []

    @Option(name: .customLong("attach"), help: "A file to attach: s3://… or https://…. Repeatable.")
    var files: [String] = []

    @Flag(help: "Send the application to AWS for review as well.")
    var submit = false

    @Flag(help: "Keep what is incomplete as a draft.")
    var draft = false

    @Flag(name: .shortAndLong, help: "Send without asking.")
    var yes = false

    @Flag(help: "Check the answers and send nothing.")
    var dryRun = false

    @Option(help: "table or json.")
    var output = ReportFormat.table.rawValue

    @OptionGroup var call: CallChoice

    package init() {}

    package func run() async throws {
        let call = call
        let run = ApplyRun(streams: .machine, benefits: { try call.benefits() }, selling: { try call.client() })
        let code = await run.run(self, catalog: call.catalogName())
        if code != .done { throw ExitCode(code.rawValue) }
    }
}
