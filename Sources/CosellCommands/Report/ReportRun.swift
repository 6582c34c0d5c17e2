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
            let database = try await options.database(now: now, streams)
            let report: Report
            do {
                report = try await make(question, database)
            } catch {
                await database.close()
                throw error
            }
            await database.close()
            if options.live, streams.isErrorScreen { streams.say("\n") }
            try writing.put(report, streams, options.local.call.color.chosen)
        } catch {
            let style = streams.errorStyle(options.local.call.color.chosen)
            let code = streams.tell(
                Self.explained(error),
                of: "report \(kind.rawValue)",
                asJSON: options.speaksToMachines,
                style: style
            )
            throw ExitCode(code.rawValue)
        }
    }

    static func explained(_ error: any Error) -> any Error {
        guard let failure = error as? LocalDatabaseFailure else { return error }
        return Complaints([Complaint(failure.message, at: failure.file, remedy: failure.remedy)], exit: .failure)
    }
}
