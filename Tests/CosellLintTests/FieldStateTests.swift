import CosellLint
import SellingAPI
import Testing

/// Which fields may change now.
struct FieldStateTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let status: Selling.ReviewStatus
        var stage = Selling.Stage.prospect
        var isUnnamed = false
        let openCount: Int
        var open: [String] = []
        var locked: [String] = []
    }

    static let rows = [
        Row(
            testDescription: "a draft",
            status: .pendingSubmission,
            openCount: 42,
            open: ["project.title", "partnerOpportunityIdentifier"],
            locked: ["lifeCycle.stage", "lifeCycle.closedLostReason"]
        ),
        Row(testDescription: "submitted", status: .submitted, openCount: 0, locked: ["project.title"]),
        Row(testDescription: "in review", status: .inReview, openCount: 0),
        Row(
            testDescription: "sent back",
            status: .actionRequired,
            openCount: 11,
            open: ["project.customerBusinessProblem", "lifeCycle.targetCloseDate"],
            locked: ["project.title", "lifeCycle.nextSteps"]
        ),
        Row(
            testDescription: "approved",
            status: .approved,
            openCount: 32,
            open: ["lifeCycle.stage"],
            locked: ["project.title", "partnerOpportunityIdentifier"]
        ),
        Row(
            testDescription: "approved, without an identifier of the partner",
            status: .approved,
            isUnnamed: true,
            openCount: 33,
            open: ["partnerOpportunityIdentifier"]
        ),
        Row(
            testDescription: "launched",
            status: .approved,
            stage: .launched,
            openCount: 2,
            open: ["project.deliveryModels", "project.additionalComments"]
        ),
        Row(testDescription: "lost", status: .approved, stage: .closedLost, openCount: 0),
        Row(testDescription: "rejected", status: .rejected, openCount: 0),
    ]

    @Test("follows the table of selling 4.2", arguments: rows)
    func fields(_ row: Row) {
        let record = Deal.record(row.status, stage: row.stage) {
            if row.isUnnamed { $0.partnerOpportunityIdentifier = nil }
        }
        let report = OpportunityLint(today: Deal.today).report(on: LintSubject(record))
        #expect(report.openFields.count == row.openCount)
        #expect(Set(report.openFields).isSuperset(of: row.open))
        #expect(Set(report.lockedFields).isSuperset(of: row.locked))
    }
}
