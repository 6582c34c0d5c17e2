import ArgumentParser
import CosellClient
import CosellIntegrations
import CosellShell
import CosellSync
import CosellWire

/// One call of `cosell sync`: runs once, or again and again, and says how it went.
struct SyncRun: Sendable {
    let streams: Streams

    func run(_ command: SyncCommand) async -> CommandStatus {
        do {
            let chosen = try command.answer.checked()
            let style = streams.style(try command.local.call.color.checked())
            return try await command.local.open().use { database in
                let calls = try command.local.syncCalls()
                return try await again(every: command.watch, command) {
                    try await once(command, database, calls, chosen, style)
                }
            }
        } catch {
            return tell(error, command)
        }
    }

    /// - Returns: how the only run ended; with a pause there is no last one.
    private func again(
        every seconds: Int?,
        _ command: SyncCommand,
        _ body: () async throws -> CommandStatus
    ) async throws -> CommandStatus {
        guard let seconds else { return try await body() }
        while true {
            do {
                _ = try await body()
            } catch let error as CancellationError {
                throw error
            } catch {
                // What passes is over at the next run, and what does not is said again.
                _ = tell(error, command)
            }
            try await Task.sleep(for: .seconds(seconds))
        }
    }

    private func once(
        _ command: SyncCommand,
        _ database: LocalDatabase,
        _ calls: SyncCalls,
        _ chosen: AnswerChoice.Checked,
        _ style: Style
    ) async throws -> CommandStatus {
        let screen = ProgressScreen(streams: streams, isQuiet: command.answer.speaksToMachines)
        let before = calls.count
        let report: SyncReport
        do {
            report = try await Synchronizer(database, calls, command.options, watch: screen.show).run()
        } catch {
            screen.end()
            throw error
        }
        screen.end()
        let outbox = try await sendHeld(command, database, calls)
        let shown = SyncSummary(report: report, file: database.file, calls: report.calls - before, outbox: outbox)
        streams.show(try chosen.text(shown.document, titled: "Sync", streams, style) { shown.screen(style) })
        guard !report.troubles.isEmpty else { return OutboxListing.status(outbox) }
        if !command.answer.speaksToMachines { streams.say(shown.complaints) }
        let whole = Set(report.troubles.filter { $0.id == "*" }.map(\.kind))
        return whole.count == SyncKind.allCases.count ? .refused : .findings
    }

    /// What waited for AWS's reviews, now that the database knows which have ended.
    private func sendHeld(
        _ command: SyncCommand,
        _ database: LocalDatabase,
        _ calls: SyncCalls
    ) async throws -> [HeldSending.Outcome] {
        let held = HeldChanges(database)
        let ready = try await held.ready(in: command.local.catalogName()).map(\.number)
        return try await OutboxSend.send(ready, held, by: command.local, calls.selling, command: "sync", streams)
    }

    private func tell(_ error: any Error, _ command: SyncCommand) -> CommandStatus {
        let style = streams.errorStyle(command.local.call.color.chosen)
        return streams.tell(
            Complaints(endedSession: error) ?? error,
            of: "sync",
            asJSON: command.answer.speaksToMachines,
            style: style
        )
    }
}

extension Complaints {
    /// Keys that ended in the midst of a sync; nil for anything else.
    fileprivate init?(endedSession error: any Error) {
        guard let failure = ServiceFailure(error), failure.code.hasPrefix("ExpiredToken") else { return nil }
        self.init(
            [
                Complaint(
                    "the session has ended (\(failure.code)); what was read until then is kept",
                    remedy: "Sign in again and run cosell sync once more: it goes on where it was."
                )
            ],
            exit: .refused
        )
    }
}
