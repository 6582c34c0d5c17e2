import CosellLint
import CosellShell
import CosellWire

/// The reports of one run, for people and for machines.
struct LintListing {
    let reports: [Entry]
    /// Files without an opportunity.
    var empty: [String] = []
    /// Files and identifiers behind which nothing could be read.
    var unread: [String] = []
    let minScore: Int?

    struct Entry {
        /// The file or identifier.
        let source: String
        let report: LintReport
    }

    private func isTooLow(_ report: LintReport) -> Bool { report.score < minScore ?? 0 }

    var isClean: Bool {
        unread.isEmpty && reports.allSatisfy { $0.report.findings.isEmpty && !isTooLow($0.report) }
    }

    private var findingCount: Int { reports.reduce(0) { $0 + $1.report.findings.count } }

    var json: String {
        let all = reports.map { $0.report.document(source: $0.source) }
        return JSONLayout.text(
            .object([
                Document.Member("Opportunities", .list(all)),
                Document.Member("FindingCount", .integer(findingCount)),
                Document.Member("LowestScore", reports.map(\.report.score).min().map { .integer($0) } ?? .null),
                Document.Member("Empty", .list(empty.map(Document.string))),
                Document.Member("Unread", .list(unread.map(Document.string))),
                Document.Member("IsClean", .boolean(isClean)),
            ])
        ) + "\n"
    }

    func text(_ style: Style) -> String {
        let blocks = reports.map { text($0, style) } + empty.map { "\($0.visible) holds no opportunity\n" }
        guard reports.count > 1 || !unread.isEmpty else { return blocks.joined() }
        let clean = reports.count { $0.report.findings.isEmpty }
        return blocks.joined(separator: "\n")
            + "\n\(reports.count) opportunities, \(clean) without findings, \(Self.count(findingCount, "finding"))"
            + (unread.isEmpty ? "" : ", \(Self.count(unread.count, "argument")) unread") + "\n"
    }

    // MARK: One opportunity

    private func text(_ entry: Entry, _ style: Style) -> String {
        let report = entry.report
        var lines = [style.head(entry.title)]
        lines.append("  score \(report.score) of 100" + (isTooLow(report) ? ", below \(minScore ?? 0)" : ""))
        lines.append("  \(verdict(report))")
        let width = report.findings.map(\.rule.count).max() ?? 0
        for finding in report.findings {
            let rule = finding.rule + String(repeating: " ", count: width - finding.rule.count)
            let subject = finding.message.contains(finding.path) ? "" : "\(finding.path): "
            lines.append("  \(style.old(rule))  \((subject + finding.message).visible)")
            lines.append("  \(String(repeating: " ", count: width))  \(style.new(finding.fix))")
        }
        for row in report.untold {
            let step = row.goal == .launch ? "for the launch" : "for a submission"
            lines.append("  \(Self.count(row.points, "point")) more \(step): \(row.fields.joined(separator: ", "))")
        }
        if report.goal == .update { lines += fields(report) }
        return lines.map { $0 + "\n" }.joined()
    }

    private func verdict(_ report: LintReport) -> String {
        let count = Self.count(report.findings.count, "finding")
        guard let goal = report.goal else {
            let rest = report.findings.isEmpty ? "" : "; \(count)"
            return "nothing to do now\(rest)"
        }
        if !report.findings.isEmpty { return "\(count) \(goal.words)" }
        if report.subject.kind == .summary { return "nothing found, as far as a list shows it; give its identifier" }
        return switch goal {
        case .submit: "ready to be submitted"
        case .launch: "ready to launch"
        case .update: "can be updated"
        }
    }

    private func fields(_ report: LintReport) -> [String] {
        let when = report.when
        guard !report.openFields.isEmpty else { return ["  no field may change \(when)"] }
        guard !report.lockedFields.isEmpty else { return ["  every field may change \(when)"] }
        return [
            "  may change \(when):", "    \(report.openFields.joined(separator: ", "))", "  locked:",
            "    \(report.lockedFields.joined(separator: ", "))",
        ]
    }

    private static func count(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
}

extension LintListing.Entry {
    fileprivate var title: String {
        let name = report.subject.name
        return name == source ? name : "\(name) (\(source))"
    }
}
