import CosellRules
import CosellWire
import SellingAPI

/// Rules about the question of ListOpportunities (selling 3.1), and about catalogs (R1.28).
enum Listing {
    static let rules: [Rule<Selling.ListOpportunitiesRequest>] = [
        range("lastModifiedDate.afterLastModifiedDate") {
            ($0.lastModifiedDate?.afterLastModifiedDate, $0.lastModifiedDate?.beforeLastModifiedDate)
        },
        range("createdDate.afterCreatedDate") { ($0.createdDate?.afterCreatedDate, $0.createdDate?.beforeCreatedDate) },
        range("targetCloseDate.afterTargetCloseDate") {
            ($0.targetCloseDate?.afterTargetCloseDate, $0.targetCloseDate?.beforeTargetCloseDate)
        },
        day("targetCloseDate.afterTargetCloseDate") { $0.targetCloseDate?.afterTargetCloseDate },
        day("targetCloseDate.beforeTargetCloseDate") { $0.targetCloseDate?.beforeTargetCloseDate },
    ]

    static let catalogs: [Rule<String>] = [
        Rule(
            "R1.28",
            "catalog",
            .invalidEnumValue,
            .of { "catalog '\($0)' is not known; give AWS or Sandbox" },
            reason: .request,
            { ["AWS", "Sandbox"].contains($0) }
        )
    ]

    /// Both ends belong to a range (D24), so equal ones are one moment or day.
    private static func range<Value: Comparable & Sendable>(
        _ field: String,
        _ bounds: @escaping @Sendable (Selling.ListOpportunitiesRequest) -> (after: Value?, before: Value?)
    ) -> Rule<Selling.ListOpportunitiesRequest> {
        Rule(
            "selling 3.1",
            RuleText(stringLiteral: field),
            .invalidValue,
            .of { _ in "\(field) is later than the end of the range; give an earlier one" },
            reason: .request,
            { request in
                guard case (let after?, let before?) = bounds(request) else { return true }
                return after <= before
            }
        )
    }

    private static func day(
        _ field: String,
        _ text: @escaping @Sendable (Selling.ListOpportunitiesRequest) -> String?
    ) -> Rule<Selling.ListOpportunitiesRequest> {
        Rule(
            "R1.15",
            RuleText(stringLiteral: field),
            .invalidStringFormat,
            .of { "\(field) \(text($0) ?? "") is not a day of the calendar; give YYYY-MM-DD" },
            reason: .request,
            { text($0).map { CalendarDay($0) != nil } ?? true }
        )
    }
}
