import ArgumentParser
import CosellClient
import CosellIntegrations
import CosellReports
import CosellShell
import CosellSync
import CosellWire
import SellingAPI
import SellingClient
import Synchronization

/// Does what `cosell manage` is asked for: reads the local database, syncs, sends.
struct ManageDesk: Sendable {
    let options: LocalDatabaseOptions
    let database: LocalDatabase
    let streams: Streams
    let tell: @Sendable (ManageNews) -> Void

    private var catalog: String { options.catalogName() }

    /// As the log of writes and the outbox have it.
    private static let command = "manage"

    /// - Parameter listing: how opportunities are listed.
    func carryOut(_ effect: ManageEffect, _ listing: OpportunityListing) async {
        do {
            guard let news = try await news(of: effect, listing) else { return }
            tell(news)
        } catch {
            tell(.failed(Self.words(error)))
        }
    }

    private func news(of effect: ManageEffect, _ listing: OpportunityListing) async throws -> ManageNews? {
        switch effect {
        case .load: return .loaded(try await data(listing))
        case .open(let id):
            guard let sheet = try await OpportunitySheet.read(id, in: catalog, database) else {
                return .failed("\(id) is not in the local database any more; r syncs.")
            }
            return .opened(sheet)
        case .report(let kind): return .reported(try await report(kind))
        case .sync: return try await sync()
        case .plan(let order): return .planned(order, try await plan(order))
        case .send(let order, let edit):
            do { return .written(try await send(order, edit)) } catch
                where error is LockedOpportunity || error is Selling.ValidationException
            {
                // When AWS has begun to review it since it was shown, something else is to be asked.
                guard let again = try? await plan(order), again.record.isUnderReview else { throw error }
                return .planned(order, again)
            }
        case .hold(_, let edit):
            return .kept(try await edit.hold(in: HeldChanges(database), by: Self.command, at: streams.now()))
        case .sendHeld(let change, let answer): return .outcome(try await send(change, answer))
        case .drop(let change): return .outcome(try await drop(change))
        case .accept(let referral): return .written(try await accept(referral))
        case .reject(let referral, let reason):
            let current = try await current(referral)
            try await ReferralAnswer(writes()).reject(current, because: reason)
            return .written("\(referral.id) is rejected: \(reason.rawValue)")
        case .suspend, .redraw, .quit: return nil
        }
    }

    /// In one line, as the error blocks of commands say it.
    private static func words(_ error: any Error) -> String {
        let complaints = Complaints(SetRun.explained(error), calling: "manage")
        guard let first = complaints.all.first else { return "\(error)" }
        let more = complaints.all.count > 1 ? " (and \(complaints.all.count - 1) more)" : ""
        let stop = first.sentence.hasSuffix(".") ? "" : "."
        return first.sentence + more + stop + (first.remedy.map { " \($0)" } ?? "")
    }

    // MARK: Reading

    private func data(_ listing: OpportunityListing) async throws -> ManageData {
        var data = ManageData()
        data.overview = try await PipelineOverview.read(database, catalog: catalog, at: streams.now())
        let (deals, count) = try await listing.read(database)
        let held = HeldChanges(database)
        data.held = try await held.all(in: catalog)
        data.readyNumbers = Set(try await held.ready(in: catalog).map(\.number))
        let marks = Dictionary(data.held.map { ($0.opportunity, $0) }, uniquingKeysWith: { $1 })
        data.opportunities = deals.map { deal in Self.row(deal, marks, data.readyNumbers) }
        data.opportunityCount = count
        data.referrals = try await ReferralHistory(database).referrals(in: catalog)
        data.solutions = try await database.solutions(in: catalog).map {
            .init($0.id, [$0.id, $0.name, $0.status, $0.category, $0.openCount.grouped])
        }
        data.connections = try await database.connections(in: catalog).map {
            .init($0.id, [$0.id, $0.name, $0.status, $0.account, $0.types])
        }
        return data
    }

    private static func row(
        _ deal: Document,
        _ held: [String: HeldChange],
        _ readyNumbers: Set<Int>
    ) -> ManageList.Row {
        func text(_ name: String) -> String {
            if case .string(let text)? = deal[name] { text } else { "" }
        }
        let amount: String =
            if case .double(let amount)? = deal["Amount"], amount.isFinite, abs(amount) < 1e15 {
                "\(text("Currency")) \(Int(amount.rounded()).grouped)"
            } else { "" }
        let change = held[text("Id")]
        return ManageList.Row(
            text("Id"),
            [
                text("Id"), change?.mark(readyNumbers) ?? "", text("Title"), text("Stage"), text("Customer"),
                text("TargetCloseDate"), amount,
            ],
            searched: ["Title", "Customer", "Id", "PartnerOpportunityIdentifier"].map(text),
            isUrgent: text("ReviewStatus") == "Action Required" || change?.needsPerson ?? false
        )
    }

    private func report(_ kind: Report.Kind) async throws -> Report {
        let question = ReportQuestion(catalog: catalog, now: streams.now())
        switch kind {
        case .pipeline, .solutions: return try await PipelineReport.made(question, database)
        case .weekly: return try await WeeklyReport.made(question, WeeklyReport.Spans(), database)
        case .stale: return try await StaleReport.made(question, days: Self.staleDays, database)
        case .hygiene: return try await HygieneReport.made(question, database)
        case .forecast: return try await ForecastReport.made(question, ForecastReport.Plan(), database)
        }
    }

    private static let staleDays = 90

    // MARK: Syncing

    private func sync() async throws -> ManageNews {
        let gauge = Gauge()
        let report = try await Synchronizer(database, options.syncCalls(), SyncOptions(catalog: catalog)) { progress in
            if let line = gauge.line(progress) { tell(.progress(line)) }
        }
        .run()
        let sum = report.sum
        var words = "Synced: \(sum.new.grouped) new, \(sum.changed.grouped) changed, \(sum.gone.grouped) gone"
        if sum.failed > 0 { words += ", \(sum.failed.grouped) not read; cosell sync says why" }
        let ready = try await HeldChanges(database).ready(in: catalog).count
        if ready > 0 { words += "; \(ready.grouped) held \(ready == 1 ? "change" : "changes") to be sent by h" }
        return .synced(words + ".", isWhole: report.troubles.isEmpty)
    }

    /// When something was shown last, and since when a kind is read.
    private final class Gauge: Sendable {
        private static let pause = Duration.milliseconds(200)
        private let state = Mutex((kind: SyncKind?.none, start: ContinuousClock.now, shown: ContinuousClock.now))

        func line(_ progress: SyncProgress) -> String? {
            state.withLock { state in
                let now = ContinuousClock.now
                if state.kind != progress.kind { state = (progress.kind, now, now) }
                guard now - state.shown >= Self.pause else { return nil }
                state.shown = now
                return "syncing " + ProgressScreen.line(progress, since: now - state.start, barColumns: 0)
            }
        }
    }

    // MARK: Writing

    private func plan(_ order: EditOrder) async throws -> PlannedEdit {
        let command = try OpportunitySet.parse([order.deal] + order.words + ["--yes"])
        let read = try SetOrder(command, streams)
        let client = try options.call.client()
        return try await PlannedEdit.looked(at: order.deal, in: catalog, read.change, client, today: streams.now().day)
    }

    private func send(_ order: EditOrder, _ edit: PlannedEdit) async throws -> String {
        let sent = try await writes().updateOpportunity(order.deal) { try edit.apply(to: &$0) }
        return sent == nil ? "\(order.deal) says that already; nothing was sent." : "\(order.deal) is changed."
    }

    private func send(_ change: HeldChange, _ answer: HeldAnswer?) async throws -> HeldSending.Outcome {
        let held = HeldChanges(database)
        let current = try await current(change, held)
        if let answer {
            let fields = answer.field.map { [$0] } ?? []
            try await held.settle(current, answer.side, in: fields, at: streams.now())
        }
        let outcomes = try await OutboxSend.send(
            [change.number],
            held,
            by: options,
            options.call.client(),
            command: Self.command,
            streams
        )
        // One that an answer has dropped is not sent.
        guard let outcome = outcomes.first else { return try await ended(change, held) }
        return outcome
    }

    private func drop(_ change: HeldChange) async throws -> HeldSending.Outcome {
        let held = HeldChanges(database)
        try await held.drop(current(change, held).number, at: streams.now())
        return try await ended(change, held)
    }

    private func ended(_ change: HeldChange, _ held: HeldChanges) async throws -> HeldSending.Outcome {
        HeldSending.Outcome(change: try await held.change(change.number) ?? change)
    }

    /// As it is now, when that is as it was shown.
    private func current(_ change: HeldChange, _ held: HeldChanges) async throws -> HeldChange {
        guard let current = try await held.change(change.number), current.state.isOpen else {
            throw Complaint(
                "change \(change.number) was sent or dropped meanwhile",
                remedy: "r shows what became of it."
            )
        }
        guard current.edited == change.edited, current.conflicts == change.conflicts else {
            throw Complaint("change \(change.number) is another since it was shown", remedy: "Look at it again: h.")
        }
        return current
    }

    private func accept(_ referral: Referral) async throws -> String {
        let opportunity = try await ReferralAnswer(writes()).accept(try await current(referral))
        return "\(referral.id) is accepted" + (opportunity.map { ", as opportunity \($0)." } ?? ".")
    }

    /// As it is now: the stored one may be of yesterday.
    private func current(_ referral: Referral) async throws -> Referral {
        try await ReferralDesk(options.call.client(), catalog: catalog).referral(referral.id)
    }

    private func writes() async throws -> AuditedWrites {
        try await AuditedWrites.signed(
            by: options,
            client: options.call.client(),
            log: AuditLog(database),
            catalog: catalog,
            command: Self.command
        )
    }
}
