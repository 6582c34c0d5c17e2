import CosellStore
package import CosellSync
import CosellWire
import SellingAPI
import SellingClient

/// `cosell solutions map`: which solution each open opportunity without one may be about.
package struct SolutionMapping: Sendable {
    /// An opportunity without a solution, and what may be its.
    package struct Row: Sendable {
        package let match: MatchedDeal
        /// The best first, none below the least score.
        package let suggestions: [SolutionMatcher.Suggestion]
    }

    package struct Limits: Sendable {
        /// Less likely ones are not suggested.
        package var leastScore = 30
        /// So many are suggested for each.
        package var perDeal = 3

        package init() {}
    }

    package let rows: [Row]
    /// The active solutions that there are.
    package let solutions: [SolutionFacts]
    /// Opportunities whose details are not stored.
    package let unread: [String]

    /// What is read of the database, before anybody's keywords.
    package struct Material: Sendable {
        package let solutions: [SolutionFacts]
        let without: [MatchedDeal]
        let examples: [MatchedDeal]
        let unread: [String]
    }

    /// More opportunities that have a solution tell nothing new about it; the newest count.
    private static let exampleLimit = 20_000

    package static func material(_ question: ReportQuestion, _ database: LocalDatabase) async throws -> Material {
        try await database.read { transaction in
            let solutions = try transaction.rows(
                """
                SELECT id, name, category FROM solution
                WHERE catalog = \(question.catalog) AND status = 'Active' AND gone_at IS NULL ORDER BY id
                """
            ) { row in
                SolutionFacts(
                    id: try row.text(0),
                    name: try row.optionalText(1) ?? "",
                    category: try row.optionalText(2) ?? ""
                )
            }
            var (without, unread) = ([MatchedDeal](), [String]())
            try read(question.openDeals, "solutions = 0", "id", question, transaction) { deal, record in
                if let record {
                    if !record.hasOtherSolution { without.append(MatchedDeal(deal, record)) }
                } else {
                    unread.append(deal.id)
                }
            }
            var all = question
            all.filters = []
            var examples: [MatchedDeal] = []
            try read(all.deals, "solutions > 0", "modified_at DESC LIMIT \(exampleLimit)", all, transaction) {
                if let record = $1 { examples.append(MatchedDeal($0, record)) }
            }
            return Material(solutions: solutions, without: without, examples: examples, unread: unread)
        }
    }

    private static func read(
        _ deals: SQL,
        _ condition: SQL,
        _ order: SQL,
        _ question: ReportQuestion,
        _ transaction: Transaction,
        _ body: (Deal, Selling.GetOpportunityResponse?) -> Void
    ) throws {
        let document = question.document
        try transaction.forEach(
            """
            SELECT \(fragment: Deal.columns), \(fragment: document) FROM \(fragment: deals) AND \(fragment: condition)
            ORDER BY \(fragment: order)
            """
        ) { row in
            let deal = try Deal(row)
            let text = try row.optionalText(Deal.columnCount)
            var record = text.flatMap { text in
                try? JSONReader.read(Selling.GetOpportunityResponse.self, from: Array(text.utf8)).value
            }
            record?.unescape()
            body(deal, record)
        }
    }

    package init(_ material: Material, _ keywords: KeywordTable, _ limits: Limits) {
        let matcher = SolutionMatcher(material.solutions, examples: material.examples, keywords: keywords)
        rows = material.without.map { match in
            let all = matcher.suggestions(for: match).filter { $0.score >= limits.leastScore }
            return Row(match: match, suggestions: Array(all.prefix(limits.perDeal)))
        }
        solutions = material.solutions
        unread = material.unread
    }

    package func report(_ question: ReportQuestion, _ limits: Limits) -> Report {
        let found = rows.filter { !$0.suggestions.isEmpty }
        var report = Report(.solutions)
        report.facts = question.facts + [Report.Fact("Least score", "\(limits.leastScore)")]
        report.figures = [
            Report.Figure("WithoutSolution", "Without a solution", .count(rows.count)),
            Report.Figure("WithSuggestion", "With a suggestion", .count(found.count)),
            Report.Figure("Solutions", "Active solutions", .count(solutions.count)),
        ]
        var suggestions = ReportSection(
            "Suggestions",
            "Suggestions",
            [
                ReportColumn("Id", "Id"), ReportColumn("Customer", "Customer"), ReportColumn("Title", "Title"),
                ReportColumn("Solution", "Solution"), ReportColumn("SolutionName", "Name"),
                ReportColumn("Score", "Score"), ReportColumn("Reasons", "Why"),
            ]
        )
        suggestions.rows = found.flatMap { row in
            row.suggestions.map { suggestion in
                [
                    .text(row.match.deal.id), .said(row.match.deal.customer), .said(row.match.deal.title),
                    .text(suggestion.solution.id), .said(suggestion.solution.name), .count(suggestion.score),
                    .text(suggestion.reasons.joined(separator: "; ")),
                ]
            }
        }
        var unmatched = ReportSection(
            "Unmatched",
            "Nothing fits",
            [
                ReportColumn("Id", "Id"), ReportColumn("Customer", "Customer"), ReportColumn("Title", "Title"),
                ReportColumn("Owner", "Owner"),
            ]
        )
        unmatched.rows = rows.filter(\.suggestions.isEmpty).map { row in
            [
                .text(row.match.deal.id), .said(row.match.deal.customer), .said(row.match.deal.title),
                .said(row.match.deal.owner),
            ]
        }
        report.sections = [suggestions, unmatched].filter { !$0.rows.isEmpty }
        if solutions.isEmpty { report.notes.append("There is no active solution to suggest.") }
        if !unread.isEmpty {
            report.notes.append(
                "\(NumberText.of(unread.count, "opportunity", plural: "opportunities")) without details here are left out; cosell sync reads them."
            )
        }
        return report
    }
}

extension Selling.GetOpportunityResponse {
    /// Marketplace solutions and products count as solutions too.
    fileprivate var hasOtherSolution: Bool {
        let related = relatedEntityIdentifiers
        return !(related.awsMarketplaceSolutions ?? []).isEmpty || !(related.awsMarketplaceProducts ?? []).isEmpty
    }
}
