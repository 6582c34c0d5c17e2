import CosellIntegrations
import CosellStore
import CosellSync
import CosellWire
import SellingAPI
import SellingClient

/// The outbox: what AWS's review holds is put there, and taken out where it has been settled otherwise.
extension CRMSync {
    /// Gives what waits for AWS's review to the outbox, which sends it when the review has ended.
    func hold(_ plan: DealPlan, _ report: inout CRMReport) async throws {
        let changes = plan.changes.filter { $0.outbox == .due }
        guard !changes.isEmpty, let body = plan.aws?.body,
            let record = try? JSONReader.read(Selling.GetOpportunityResponse.self, from: JSONWriter.bytes(body)).0
        else { return }
        try await hold(changes, from: Selling.UpdateOpportunityRequest(editing: record), of: plan, &report)
    }

    func hold(
        _ changes: [DealPlan.Change],
        from base: Selling.UpdateOpportunityRequest,
        of plan: DealPlan,
        _ report: inout CRMReport
    ) async throws {
        let edited: Selling.UpdateOpportunityRequest
        do { edited = try DealEdit.apply(changes, [], to: base) { _, _ in true }.request } catch {
            return report.refuse(plan, .aws, try Self.reason(error))
        }
        let (books, opportunity) = (books, base.identifier)
        let values = changes.map { ($0.field.name, $0.new) }
        // What the outbox has of a deal and nobody knows of would be sent though the deal says something else by then.
        let kept = try await HeldChanges(books.database).hold(
            edited,
            from: base,
            title: plan.title,
            by: command,
            at: now()
        ) { number, transaction in
            for (field, value) in values {
                try books.save(HeldField(field: field, value: value, number: number), of: opportunity, transaction)
            }
        }
        report.hold(plan, changes, as: kept.number)
    }

    /// Takes out of the outbox what this run has settled otherwise, and what is to be decided among the conflicts.
    func settleHeld(_ work: Work, _ direction: Direction) async throws {
        guard let aws = work.aws, let opportunity = work.plan.opportunity else { return }
        let outbox = HeldChanges(books.database)
        for (held, fate) in work.plan.held.sorted(by: { $0.key.field < $1.key.field }) {
            let isConflict = work.plan.conflicts.contains { $0.field == held.field }
            let isSettled =
                switch work.plan.changes.first(where: { $0.field.name == held.field })?.side {
                case .aws?: work.done.contains(held.field)
                case .crm?: direction != .push && !work.isLeftForCRM
                case nil: !isConflict && !work.plan.strangers.contains(held.field)
                }
            guard isSettled || isConflict else { continue }
            let books = books
            let forget: @Sendable (Transaction) throws -> Void = { transaction in
                if isSettled { try books.forget(held, of: opportunity, transaction) }
            }
            guard fate == .waiting, let field = planner.mapping.fields.first(where: { $0.name == held.field })?.aws
            else {
                try await books.database.write(forget)
                continue
            }
            let text = field.text(in: aws)
            try await outbox.withdraw(
                from: held.number,
                isConflict ? "both sides changed it: cosell crm conflicts" : "cosell \(command) has settled it",
                at: now(),
                noting: forget
            ) { field.setting(text, in: $0) }
        }
    }
}
