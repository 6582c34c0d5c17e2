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
        let color = options.local.call.color.chosen
        try await streams.run("report \(kind.rawValue)", asJSON: options.speaksToMachines, color) {
            let now = streams.now()
            let writing = try ReportWriting(options.output, file: options.outputFile)
            let question = try options.question(kind, now: now)
            let report = try await options.database(now: now, streams).use { try await make(question, $0) }
            if options.live, streams.isErrorScreen { streams.say("\n") }
            try writing.put(report, streams, color)
            return .done
        }
    }
}
