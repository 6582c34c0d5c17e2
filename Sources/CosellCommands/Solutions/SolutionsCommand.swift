package import ArgumentParser
import CosellReports
import CosellShell

/// `cosell solutions …`: the partner's solutions and the opportunities that they belong to.
package struct SolutionsCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "solutions",
        abstract: "Find the solution of opportunities that have none.",
        subcommands: [SolutionsMap.self]
    )

    package init() {}
}

/// `cosell solutions map`: suggests solutions with scores and reasons, and associates the likely ones.
struct SolutionsMap: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "map",
        abstract: "Suggest solutions for open opportunities without one, with scores and reasons.",
        discussion: """
            Examples:
              cosell solutions map --catalog Sandbox
              cosell solutions map --keywords keywords.yaml --apply --dry-run
              cosell solutions map --keywords keywords.yaml --apply --yes

            keywords.yaml has a line for each word and what it stands for:
              data lake: S-1234567
              S-7654321: [sap, erp migration]

            A keyword counts 100 points, a name 60, the rest less; docs/reports.md has
            all of them. --apply gives each opportunity its best suggestion of at least
            --apply-score, when the rules allow it, and takes none off.

            Exit codes: 0 done, 1 you answered no, or some were not associated, 252 the
            command line or the file is wrong, 253 no credentials or settings, 254 the
            service refused, 255 anything else.
            """
    )

    @Option(help: "A file of keywords and the solutions that they stand for, YAML or JSON.")
    var keywords: String?

    @Option(help: "Suggestions below it are not shown, 1 to 100.")
    var minScore = 30

    @Option(help: "How many are suggested for each opportunity.")
    var maxSuggestions = 3

    @Flag(help: "Associate the best suggestion of each.")
    var apply = false

    @Option(help: "What a suggestion needs to be applied, 1 to 100.")
    var applyScore = 60

    @Flag(name: .shortAndLong, help: "Apply without asking.")
    var yes = false

    @Flag(help: "Show what --apply would do, and send nothing.")
    var dryRun = false

    @OptionGroup var report: ReportOptions

    func validate() throws {
        for (name, score) in [("--min-score", minScore), ("--apply-score", applyScore)] where !(1...100 ~= score) {
            throw ValidationError("\(name) is \(score); give 1 to 100.")
        }
        guard 1...100 ~= maxSuggestions else {
            throw ValidationError("--max-suggestions is \(maxSuggestions); give 1 to 100.")
        }
        guard report.asOf == nil else { throw ValidationError("--as-of says nothing to what may be associated now.") }
    }

    func run() async throws {
        let code = await MapRun(streams: .machine).run(self)
        if code != .done { throw ExitCode(code.rawValue) }
    }
}
