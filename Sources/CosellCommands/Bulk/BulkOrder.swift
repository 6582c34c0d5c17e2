import CosellClient
import CosellIntegrations
import CosellLint
import CosellShapes
import CosellShell
import CosellSync
import CosellWire
import Foundation
import SellingAPI
import SellingClient

/// One call of `cosell bulk`: checks a file, shows what it would do, asks, and does it.
struct BulkOrder {
    let kind: BulkKind
    let options: BulkOptions
    var erasesEmpty = false
    var involvement: String?
    var visibility: String?
    /// Whether changes of records under review go into the outbox.
    var holds = false

    init(_ kind: BulkKind, _ options: BulkOptions) { (self.kind, self.options) = (kind, options) }

    func run() async throws {
        let streams = Streams.machine
        let isJSON = ReportFormat.isJSON(options.output)
        try await streams.run(kind.command, asJSON: isJSON, options.local.call.color.chosen) {
            let format = try ReportFormat.chosen(options.output, for: "--output")
            try options.local.call.color.checked()
            return try await run(streams, format)
        }
    }

    private func run(_ streams: Streams, _ format: ReportFormat) async throws -> CommandStatus {
        let catalog = options.local.catalogName()
        let usual = try usual()
        let (source, results, history) = try found(catalog)
        let lint = OpportunityLint(today: streams.now().day, nearest: \.nearest)
        let rows = try rows(source, lint)
        let screen = BulkScreen(streams: streams, format: format, source: source, results: results)
        let plan = try BulkPlan(rows, history)
        screen.show(plan, style: streams.style(options.local.call.color.chosen))
        guard plan.broken == 0 || options.skipInvalid else { return screen.end(plan, "a row is wrong", .findings) }
        if options.dryRun || plan.sent == 0 {
            return screen.end(
                plan,
                options.dryRun ? "--dry-run" : "nothing is left to send",
                plan.broken == 0 ? .done : .findings
            )
        }
        guard try isAgreed(plan, catalog, streams) else { return .findings }
        return try await options.local.open().use { database in
            let client = try SellingClient(options.local.call.patientConfiguration())
            let writes = try await AuditedWrites.signed(
                by: options.local,
                client: client,
                log: AuditLog(database),
                catalog: catalog,
                command: kind.command
            )
            let file = try BulkResultFile(results, of: source)
            let run = BulkRun(
                BulkCalls(
                    writes,
                    kind,
                    lint: lint,
                    usual: usual,
                    held: holds ? HeldChanges(database) : nil
                ),
                width: options.parallel
            )
            screen.begin()
            let tally = try await run.run(
                try self.rows(source, lint),
                history,
                note: {
                    try file.append($0); screen.note($0)
                },
                watch: { screen.watch($0, of: plan) }
            )
            screen.end(tally)
            if let stop = tally.stop { throw screen.explained(stop.cause, options.file) }
            return tally.hasFailures ? .findings : .done
        }
    }

    // MARK: Files

    /// The rows, their results and what is known of them: a file of results leads to the rows that it is about.
    private func found(_ catalog: String) throws -> (BulkSource, String, BulkHistory) {
        let file = absolute(options.file)
        if let history = try BulkHistory(ByteFeed(file: file), of: options.file), let source = history.source {
            guard source.kind == kind, source.catalog == catalog else {
                let way = "cosell \(source.kind.command) \(options.file) --catalog \(source.catalog)"
                throw Complaint("these are results of another command", at: options.file, remedy: "Run \(way).")
            }
            return (source, options.results.map(absolute) ?? file, history)
        }
        let results = options.results.map(absolute) ?? "\(file).results.jsonl"
        let source = BulkSource(file: file, kind: kind, catalog: catalog)
        guard FileManager.default.fileExists(atPath: results), ByteFeed.size(of: results) > 0 else {
            return (source, results, BulkHistory())
        }
        guard let history = try BulkHistory(ByteFeed(file: results), of: results) else {
            throw Complaint(
                "the file holds something else than results",
                at: results,
                remedy: "Give --results another."
            )
        }
        guard options.resume || options.dryRun else {
            throw Complaint(
                "an earlier run has left its results there",
                at: results,
                remedy: "--resume goes on with the rows that it did not do; --results FILE begins anew."
            )
        }
        if let known = history.source, known.kind != kind || known.catalog != catalog {
            throw Complaint(
                "the results are of cosell \(known.kind.command) --catalog \(known.catalog)",
                at: results,
                remedy: "Give --results another file."
            )
        }
        return (source, results, history)
    }

    private func absolute(_ path: String) -> String {
        let path = Surroundings.machine.expanded(path)
        return path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
    }

    private func rows(_ source: BulkSource, _ lint: OpportunityLint) throws -> BulkRows {
        try BulkRows(
            ByteFeed(file: source.file),
            of: options.file,
            kind,
            catalog: source.catalog,
            lint: lint,
            erasesEmpty: erasesEmpty
        )
    }

    // MARK: Choices

    private func usual() throws(Complaint) -> BulkCalls.Usual {
        var usual = BulkCalls.Usual()
        usual.involvement = try involvement.map { word throws(Complaint) in
            .init(rawValue: try Self.value(word, "SalesInvolvementType", for: "--involvement"))
        }
        usual.visibility = try visibility.map { word throws(Complaint) in
            .init(rawValue: try Self.value(word, "Visibility", for: "--visibility"))
        }
        return usual
    }

    private static func value(_ word: String, _ shape: String, for option: String) throws(Complaint) -> String {
        let shape = Service.selling.table[shape]
        guard let value = shape.value(meantBy: word) else {
            throw Complaint("there is no '\(word)'", at: option, remedy: shape.remedy(for: word))
        }
        return value
    }

    private func isAgreed(_ plan: BulkPlan, _ catalog: String, _ streams: Streams) throws(Complaint) -> Bool {
        if options.yes { return true }
        guard streams.hasPerson else {
            throw Complaint(
                "nobody is there to be asked",
                at: "--yes",
                remedy: "--yes sends without asking, --dry-run shows what would be sent."
            )
        }
        let rows = plan.sent == 1 ? "1 row" : "\(plan.sent.grouped) rows"
        return streams.agrees(to: "Send \(rows) in the catalog \(catalog)?")
    }
}
