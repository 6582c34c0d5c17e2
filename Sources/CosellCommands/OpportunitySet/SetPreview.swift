import CosellIntegrations
import CosellLint
import CosellShell
import CosellWire
import SellingAPI

/// What would change, what AWS would say to it, and how it ended.
struct SetPreview: Sendable {
    let record: Selling.GetOpportunityResponse
    let plan: OpportunityChange.Plan
    let report: LintReport
    let format: ReportFormat

    /// Rules that AWS refuses by, as far as the record and the day tell.
    private var warnings: [Finding] { report.findings.filter { $0.rule != "model" } }

    /// The difference for people, one field a line.
    ///
    /// - Parameters:
    ///   - advises: whether to say which fields may change, when others are locked.
    ///   - isHeld: whether the change is kept until the review that locks them has ended.
    func lines(_ style: Style, advises: Bool, isHeld: Bool = false) -> String {
        let warnings = isHeld ? warnings.filter { !Self.isLock($0) } : warnings
        var lines = [style.head("\(record.id) \(record.project?.title ?? "")")]
        lines += plan.differences.map { "  \($0.line(style))" }
        if !warnings.isEmpty { lines.append("AWS refuses this, as far as the rules tell:") }
        for warning in warnings {
            lines.append("  \(style.old(warning.rule))  \(warning.message.visible)")
            lines.append("      \(style.new(warning.fix))")
        }
        if advises, warnings.contains(where: Self.isLock) {
            let open = report.openFields
            lines.append(
                open.isEmpty ? "  No field may change now." : "  May change now: \(open.joined(separator: ", "))"
            )
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func isLock(_ finding: Finding) -> Bool {
        finding.rule == "selling 4.2" || finding.path == "lifeCycle.reviewStatus"
    }

    /// What is written last.
    ///
    /// - Parameter sent: the service's answer; nil when nothing was sent.
    func end(sent: Selling.UpdateOpportunityResponse?, _ style: Style) -> String {
        if format == .json { return json(sent) }
        if let sent { return "\(record.id.visible) is changed, as of \(sent.lastModifiedDate).\n" }
        if plan.differences.isEmpty { return "\(record.id.visible) says all this already; nothing was sent.\n" }
        return lines(style, advises: true) + "Nothing was sent.\n"
    }

    /// What is written when AWS reviews the record and the change is kept.
    func end(held: HeldChange) -> String {
        if format == .json { return json(nil, held: held) }
        return """
            AWS reviews \(record.id.visible); the change is kept as \(held.number), and cosell sync sends it behind the \
            review.

            """
    }

    private func json(_ sent: Selling.UpdateOpportunityResponse?, held: HeldChange? = nil) -> String {
        JSONLayout.text(
            .object([
                Document.Member("Id", .string(record.id)),
                Document.Member("Catalog", .string(record.catalog)),
                Document.Member("Changes", .list(plan.differences.map(\.document))),
                Document.Member("Warnings", .list(warnings.map(\.document))),
                Document.Member("IsSent", .boolean(sent != nil)),
                Document.Member("HeldAs", held.map { .integer($0.number) } ?? .null),
                Document.Member("LastModifiedDate", .string("\(sent?.lastModifiedDate ?? record.lastModifiedDate)")),
            ])
        ) + "\n"
    }
}
