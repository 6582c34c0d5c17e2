import ArgumentParser

/// What every command of `cosell bulk` is told.
struct BulkOptions: ParsableArguments {
    @Argument(help: "CSV with a header, or JSON lines; or the results of an earlier run, to go on with it.")
    var file: String

    @Flag(name: .shortAndLong, help: "Send without asking.")
    var yes = false

    @Flag(help: "Check every row and show the plan, and send nothing.")
    var dryRun = false

    @Flag(help: "Go on with an earlier run: send the rows that failed or were not sent.")
    var resume = false

    @Option(help: "Where the results go, .jsonl or .csv; beside the file when nobody says.")
    var results: String?

    @Flag(help: "Send the rows that can be sent when others are wrong.")
    var skipInvalid = false

    @Option(help: "Rows that are on their way at the same time.")
    var parallel = 8

    @Option(help: "table or json.")
    var output = "table"

    @OptionGroup var local: LocalDatabaseOptions

    func validate() throws {
        guard 1...64 ~= parallel else { throw ValidationError("--parallel is \(parallel); give 1 to 64.") }
    }
}
