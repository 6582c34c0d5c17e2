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
        let kept = try await HeldChanges(books.database).hold(
            edited,
            from: base,
            title: plan.title,
            by: command,
            at: now()
        )
        let (books, opportunity) = (books, base.identifier)
        let fields = changes.map { HeldField(field: $0.field.name, value: $0.new, number: kept.number) }
        try await books.database.write { transaction in
            for field in fields { try books.save(field, of: opportunity, transaction) }
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
            if fate == .waiting, let field = planner.mapping.fields.first(where: { $0.name == held.field })?.aws {
                let text = field.text(in: aws)
                try await outbox.withdraw(
                    from: held.number,
                    isConflict ? "both sides changed it: cosell crm conflicts" : "cosell \(command) has settled it",
                    at: now()
                ) { field.setting(text, in: $0) }
            }
            guard isSettled else { continue }
            let books = books
            try await books.database.write { try books.forget(held, of: opportunity, $0) }
        }
    }
}
