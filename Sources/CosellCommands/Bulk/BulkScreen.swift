import CosellClient
import CosellIntegrations
import CosellShell
import CosellSync
import CosellWire
import Synchronization

/// What a bulk run says: its plan, how far it is, and how it ended.
final class BulkScreen: Sendable {
    private let streams: Streams
    private let format: ReportFormat
    private let source: BulkSource
    private let results: String
    private let state = Mutex(State())

    private struct State {
        var start = ContinuousClock.now
        var shown: ContinuousClock.Instant?
        var hasBar = false
        var failures: [BulkResult] = []
        var failureCount = 0
    }

    private static let shownFaults = 20
    private static let shownFailures = 10
    private static let barPause = Duration.milliseconds(100)
    private static let linePause = Duration.seconds(10)

    init(streams: Streams, format: ReportFormat, source: BulkSource, results: String) {
        (self.streams, self.format, self.source, self.results) = (streams, format, source, results)
    }

    private var hasScreen: Bool { streams.isErrorScreen && streams.allowsColor }

    // MARK: The plan

    /// Programs hear of it at the end.
    func show(_ plan: BulkPlan, style: Style) {
        let text = lines(plan, style).map { $0 + "\n" }.joined()
        if format == .table { streams.show(text) }
    }

    private func lines(_ plan: BulkPlan, _ style: Style) -> [String] {
        let settled = plan.settled > 0 ? ", \(plan.settled.grouped) done before" : ""
        var lines = [
            style.head(
                "\(source.file.visible): \(plan.rows.grouped) rows by \(plan.vocabulary.words), catalog \(source.catalog)"
            ),
            "  \(plan.sent.grouped) to \(plan.kind.rawValue)\(settled)",
        ]
        let width = plan.calls.map(\.operation.name.count).max() ?? 0
        for call in plan.calls {
            let blanks = String(repeating: " ", count: width - call.operation.name.count)
            let pace = call.operation.quota.map { ", AWS allows \(Self.number($0.perSecond)) a second" } ?? ""
            lines.append("  \(call.operation.name)\(blanks)  \(call.count.grouped) calls at most\(pace)")
        }
        if plan.sent > 0 { lines.append("  about \(Self.time(plan.seconds)) within AWS's quotas") }
        for (why, names) in Self.groups(plan.passedOver) {
            lines.append("  passed over, since \(why): \(names.joined(separator: ", ").visible)")
        }
        if plan.broken > 0 {
            lines.append("\(plan.broken.grouped) rows cannot be sent:")
            for fault in plan.faults.prefix(Self.shownFaults) {
                lines.append("  \(style.old(fault.place.visible)): \(fault.what.visible)\(Self.numbered(fault.rule))")
                if let remedy = fault.remedy { lines.append("      \(style.new(remedy.visible))") }
            }
            let more = plan.faultCount - min(plan.faults.count, Self.shownFaults)
            if more > 0 { lines.append("  and \(more.grouped) faults more") }
        }
        return lines
    }

    private static func numbered(_ rule: String) -> String { ["file", "model"].contains(rule) ? "" : " (\(rule))" }

    private static func number(_ value: Double) -> String { value == value.rounded() ? "\(Int(value))" : "\(value)" }

    private static func time(_ seconds: Int) -> String {
        seconds < 60 ? "a minute" : Spell(seconds: Int64((seconds + 59) / 60 * 60)).text.replacing(" 0 s", with: "")
    }

    private static func groups(_ columns: [(name: String, why: String)]) -> [(String, [String])] {
        var groups: [(why: String, names: [String])] = []
        for column in columns {
            if let place = groups.firstIndex(where: { $0.why == column.why }) {
                groups[place].names.append(column.name)
            } else {
                groups.append((column.why, [column.name]))
            }
        }
        return groups.map { ($0.why, $0.names) }
    }

    /// Ends a run that sends nothing.
    func end(_ plan: BulkPlan, _ why: String, _ status: CommandStatus) -> CommandStatus {
        if format == .json {
            streams.show(JSONLayout.text(document(plan, nil)) + "\n")
        } else {
            streams.show("Nothing was sent: \(why).\n")
            if plan.broken > 0, !why.hasPrefix("--") {
                streams.say("note: mend the rows, or send the others with --skip-invalid\n")
            }
        }
        return status
    }

    // MARK: On the way

    func begin() { state.withLock { $0.start = .now } }

    func note(_ result: BulkResult) {
        guard !result.status.isSettled else { return }
        state.withLock { state in
            state.failureCount += 1
            if state.failures.count < Self.shownFailures { state.failures.append(result) }
        }
    }

    func watch(_ tally: BulkRun.Tally, of plan: BulkPlan) {
        guard format != .json else { return }
        let text: String? = state.withLock { state in
            let now = ContinuousClock.now
            let pause = hasScreen ? Self.barPause : Self.linePause
            if now - (state.shown ?? state.start) < pause { return nil }
            state.shown = now
            let all = plan.sent + (tally.count(.invalid) > 0 ? plan.broken : 0)
            var line = "\(tally.all.grouped) of \(all.grouped) rows"
            let failed = tally.count(.failed)
            if failed > 0 { line += ", \(failed.grouped) failed" }
            let seconds = (now - state.start) / .seconds(1)
            if tally.all > 0, tally.all < all {
                line += ", \(Spell(seconds: Int64(seconds / Double(tally.all) * Double(all - tally.all))).text) left"
            }
            state.hasBar = hasScreen
            return hasScreen ? "\r\u{1B}[K\(line)" : "\(line)\n"
        }
        if let text { streams.say(text) }
    }

    /// The end of a run that has sent something.
    func end(_ tally: BulkRun.Tally) {
        let (hasBar, failures, count) = state.withLock { ($0.hasBar, $0.failures, $0.failureCount) }
        if hasBar { streams.say("\r\u{1B}[K") }
        guard format != .json else {
            return streams.show(JSONLayout.text(document(nil, tally)) + "\n")
        }
        let parts = BulkResult.Status.allCases.compactMap { status -> String? in
            let count = tally.count(status)
            return count > 0 ? "\(count.grouped) \(status.rawValue)" : nil
        }
        let settled = tally.settled > 0 ? ["\(tally.settled.grouped) done before"] : []
        streams.show("\((parts + settled).joined(separator: ", ")); results in \(results.visible)\n")
        for failure in failures {
            let record = failure.identifier.map { " (\($0.visible))" } ?? ""
            streams.say("note: line \(failure.line)\(record): \((failure.message ?? failure.code ?? "").visible)\n")
        }
        if count > failures.count {
            streams.say("note: and \((count - failures.count).grouped) more, in the results\n")
        }
        if count > 0 {
            streams.say("note: --resume sends these rows again, once they or what is in their way is mended\n")
        }
    }

    /// What ended a run early, with how to go on.
    func explained(_ error: any Error, _ file: String) -> any Error {
        guard !(error is CancellationError) else { return error }
        let complaints = Complaints(error, calling: source.kind.command)
        let more = Complaint("the rows behind were not sent", at: file, remedy: "Then go on: --resume.")
        return Complaints(complaints.all + [more], exit: complaints.exit, refusal: complaints.refusal)
    }

    // MARK: For programs

    private func document(_ plan: BulkPlan?, _ tally: BulkRun.Tally?) -> Document {
        var members: [Document.Member] = [
            .init("File", .string(source.file)), .init("Command", .string(source.kind.command)),
            .init("Catalog", .string(source.catalog)), .init("Results", .string(results)),
            .init("IsSent", .boolean(tally != nil)),
        ]
        if let plan {
            members += [
                .init("Vocabulary", .string(plan.vocabulary.rawValue)), .init("Rows", .integer(plan.rows)),
                .init("ToSend", .integer(plan.sent)), .init("Settled", .integer(plan.settled)),
                .init("Invalid", .integer(plan.broken)), .init("Seconds", .integer(plan.seconds)),
                .init(
                    "Calls",
                    .object(plan.calls.map { .init($0.operation.name, .integer($0.count)) })
                ),
                .init("PassedOver", .list(plan.passedOver.map { .string($0.name) })),
                .init("Faults", .list(plan.faults.map(\.document))), .init("FaultCount", .integer(plan.faultCount)),
            ]
        }
        if let tally {
            members += BulkResult.Status.allCases.map { status in
                .init(
                    status.rawValue.prefix(1).uppercased() + status.rawValue.dropFirst(),
                    .integer(tally.count(status))
                )
            }
            members.append(.init("Settled", .integer(tally.settled)))
        }
        return .object(members)
    }
}

extension BulkFault {
    fileprivate var document: Document {
        .object([
            .init("Line", .integer(line)), .init("Column", column.map { .string($0.name) } ?? .null),
            .init("ColumnNumber", column.map { .integer($0.number) } ?? .null), .init("Rule", .string(rule)),
            .init("Code", .string(code)), .init("Message", .string(what)),
            .init("Fix", remedy.map(Document.string) ?? .null),
        ])
    }
}
