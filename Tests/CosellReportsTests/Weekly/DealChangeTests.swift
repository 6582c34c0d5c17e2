import Testing

@testable import CosellReports

/// What a change is called.
struct DealChangeTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var before: Deal? = .known
        var after: Deal = .known
        var isGone = false
        var isNew = true
        let told: [String]
    }

    private static func deal(_ change: (inout Deal) -> Void) -> Deal {
        var deal = Deal.known
        change(&deal)
        return deal
    }

    static let rows = [
        Row(testDescription: "new", before: nil, told: ["New: came as Qualified"]),
        Row(
            testDescription: "new and won at once",
            before: nil,
            after: deal { $0.stage = "Launched" },
            told: ["New: came as Launched", "Won: "]
        ),
        Row(
            testDescription: "seen for the first time, made long ago",
            before: nil,
            isNew: false,
            told: ["Other changes: what it was before is not known"]
        ),
        Row(testDescription: "gone", isGone: true, told: ["Gone: no longer in the catalog"]),
        Row(testDescription: "came and went", before: nil, isGone: true, told: []),
        Row(testDescription: "on", after: deal { $0.stage = "Committed" }, told: ["Moved on: Qualified → Committed"]),
        Row(testDescription: "back", after: deal { $0.stage = "Prospect" }, told: ["Moved back: Qualified → Prospect"]),
        Row(testDescription: "unknown", after: deal { $0.stage = "Talks" }, told: ["Moved on: Qualified → Talks"]),
        Row(testDescription: "won", after: deal { $0.stage = "Launched" }, told: ["Won: from Qualified"]),
        Row(
            testDescription: "lost",
            after: deal {
                $0.stage = "Closed Lost"; $0.closedLostReason = "Price"
            },
            told: ["Lost: Price"]
        ),
        Row(
            testDescription: "lost in silence",
            after: deal { $0.stage = "Closed Lost" },
            told: ["Lost: no reason given"]
        ),
        Row(
            testDescription: "AWS asks",
            after: deal { $0.reviewStatus = "Action Required" },
            told: ["Action required: Approved → Action Required"]
        ),
        Row(
            testDescription: "refused",
            after: deal { $0.reviewStatus = "Rejected" },
            told: ["Rejected: Approved → Rejected"]
        ),
        Row(
            testDescription: "later and larger, to someone else",
            after: deal {
                $0.targetCloseDate = "2026-07-31"; $0.amount = 1500; $0.owner = "Bo Li"
            },
            told: ["Closes later: 2026-06-30 → 2026-07-31", "Larger: 1,000 → 1,500", "New owner: Ana Novak → Bo Li"]
        ),
        Row(
            testDescription: "earlier and smaller",
            after: deal {
                $0.targetCloseDate = "2026-06-01"; $0.amount = nil
            },
            told: ["Closes earlier: 2026-06-30 → 2026-06-01", "Smaller: 1,000 → 0"]
        ),
        Row(testDescription: "something else", told: ["Other changes: Project.Title"]),
    ]

    @Test("each by its name, and with what it was", arguments: rows)
    func told(_ row: Row) {
        let change = DealChange(
            before: row.before,
            after: row.after,
            isGone: row.isGone,
            isNew: row.isNew,
            fields: ["Project.Title"]
        )
        #expect(change.all.map { "\($0.kind.rawValue): \($0.words)" } == row.told)
    }
}

extension Deal {
    fileprivate static var known: Deal {
        var deal = Deal(id: "O1")
        (deal.stage, deal.reviewStatus, deal.owner, deal.amount) = ("Qualified", "Approved", "Ana Novak", 1000)
        deal.targetCloseDate = "2026-06-30"
        return deal
    }
}
