import ArgumentParser
import CosellReports
import CosellShell
import CosellSync

/// One run of a report: asks, makes, writes.
struct ReportRun: Sendable {
    let streams: Streams

    func run(
        _ kind: Report.Kind,
        _ options: ReportOptions,
        _ make: (ReportQuestion, LocalDatabase) async throws -> Report
    ) async throws {
        do {
            let now = streams.now()
            let writing = try ReportWriting(options.output, file: options.outputFile)
            let question = try options.question(kind, now: now)
            let report = try await options.database(now: now, streams).use { try await make(question, $0) }
            if options.live, streams.isErrorScreen { streams.say("\n") }
            try writing.put(report, streams, options.local.call.color.chosen)
        } catch {
            let style = streams.errorStyle(options.local.call.color.chosen)
            let code = streams.tell(
                error,
                of: "report \(kind.rawValue)",
                asJSON: options.speaksToMachines,
                style: style
            )
            throw ExitCode(code.rawValue)
        }
    }
}
