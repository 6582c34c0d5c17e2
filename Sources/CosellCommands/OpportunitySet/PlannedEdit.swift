import CosellIntegrations
import CosellLint
import CosellShell
import CosellWire
import SellingAPI
import SellingClient
import SellingRules

/// A change of one opportunity that was looked at and not sent yet: the record as it is, what becomes of it, and what the
/// rules say to that.
struct PlannedEdit: Sendable {
    let change: OpportunityChange
    let record: Selling.GetOpportunityResponse
    let plan: OpportunityChange.Plan
    let report: LintReport

    /// Reads the record and holds the change against it.
    ///
    /// - Throws: ``Complaints`` for what the model forbids, or what would be emptied unasked.
    static func looked(
        at identifier: String,
        in catalog: String,
        _ change: OpportunityChange,
        _ client: SellingClient,
        today: CalendarDay
    ) async throws -> PlannedEdit {
        let record = try await client.getOpportunity(.init(catalog: catalog, identifier: identifier))
        let plan = try change.plan(on: Selling.UpdateOpportunityRequest(echoing: record))
        let lint = OpportunityLint(today: today, goal: .update)
        let report = lint.report(on: LintSubject(plan.edited, missing: plan.missing), replacing: LintSubject(record))
        try refuseBreaches(report, beside: LintSubject(record), lint)
        return PlannedEdit(change: change, record: record, plan: plan, report: report)
    }

    /// Makes of a record exactly what was shown: when it is another by now, the person decides again.
    func apply(to request: inout Selling.UpdateOpportunityRequest) throws {
        let again = try change.plan(on: request)
        guard again.differences == plan.differences else {
            throw Complaints(
                [
                    Complaint(
                        "\(record.id) has changed since it was shown",
                        at: plan.differences.map(\.path).joined(separator: ", "),
                        remedy: "Run the command again and look at the new difference."
                    )
                ],
                exit: .refused
            )
        }
        request = again.edited
    }

    /// Keeps the change until AWS has reviewed the record.
    ///
    /// - Parameter command: what made it, `opportunity set`.
    func hold(in held: HeldChanges, by command: String, at moment: Instant) async throws -> HeldChange {
        let base = Selling.UpdateOpportunityRequest(editing: record)
        return try await held.hold(
            try change.plan(on: base).edited,
            from: base,
            title: record.project?.title,
            by: command,
            at: moment
        )
    }

    /// What the model forbids is not sent; faults that the record had before are the service's to judge.
    private static func refuseBreaches(_ report: LintReport, beside record: LintSubject, _ lint: OpportunityLint) throws
    {
        let known = lint.report(on: record).modelFindings
        let new = report.modelFindings.filter { finding in !known.contains(finding) }
        guard !new.isEmpty else { return }
        throw Complaints(new.map { Complaint($0.message, at: $0.path, remedy: $0.fix) })
    }
}
