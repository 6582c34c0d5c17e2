import SellingRules
import CosellRules
import CosellWire
import SellingAPI
import Testing

struct ListingTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var modified: (after: Int64?, before: Int64?)
        var created: (after: Int64?, before: Int64?)
        var closes: (after: String?, before: String?)
        var refused: [String] = []

        var request: Selling.ListOpportunitiesRequest {
            Selling.ListOpportunitiesRequest(
                catalog: "AWS",
                lastModifiedDate: Selling.LastModifiedDate(
                    afterLastModifiedDate: modified.after.map { Instant(seconds: $0) },
                    beforeLastModifiedDate: modified.before.map { Instant(seconds: $0) }
                ),
                createdDate: Selling.CreatedDateFilter(
                    afterCreatedDate: created.after.map { Instant(seconds: $0) },
                    beforeCreatedDate: created.before.map { Instant(seconds: $0) }
                ),
                targetCloseDate: Selling.TargetCloseDateFilter(
                    afterTargetCloseDate: closes.after,
                    beforeTargetCloseDate: closes.before
                )
            )
        }
    }

    static let rows = [
        Row(testDescription: "nothing"),
        Row(testDescription: "ends only", modified: (2, nil), created: (nil, 1), closes: ("2030-01-02", nil)),
        Row(testDescription: "one moment", modified: (1, 1), created: (1, 1), closes: ("2030-01-01", "2030-01-01")),
        Row(testDescription: "in order", modified: (1, 2), created: (1, 2), closes: ("2030-01-01", "2030-01-02")),
        Row(
            testDescription: "modified",
            modified: (2, 1),
            refused: ["selling 3.1 invalidValue lastModifiedDate.afterLastModifiedDate"]
        ),
        Row(
            testDescription: "created",
            created: (2, 1),
            refused: ["selling 3.1 invalidValue createdDate.afterCreatedDate"]
        ),
        Row(
            testDescription: "closes",
            closes: ("2030-01-02", "2030-01-01"),
            refused: ["selling 3.1 invalidValue targetCloseDate.afterTargetCloseDate"]
        ),
        Row(
            testDescription: "no day",
            closes: ("2030-02-30", "2030-04-31"),
            refused: [
                "R1.15 invalidStringFormat targetCloseDate.afterTargetCloseDate",
                "R1.15 invalidStringFormat targetCloseDate.beforeTargetCloseDate",
            ]
        ),
    ]

    @Test("names ranges that end before they start", arguments: rows)
    func ranges(_ row: Row) {
        let broken = OpportunityRules.list(row.request)
        #expect(broken.map(\.brief) == row.refused)
        #expect(broken.allSatisfy { $0.reason == .request })
    }

    @Test(
        "knows two catalogs, by their exact names (R1.28)",
        arguments: ["AWS", "Sandbox", "aws", "SANDBOX", "Moon", ""]
    )
    func catalog(_ catalog: String) {
        let broken = OpportunityRules.catalog(catalog)
        let isKnown = ["AWS", "Sandbox"].contains(catalog)
        #expect(broken.map(\.brief) == (isKnown ? [] : ["R1.28 invalidEnumValue catalog"]))
        #expect(broken.allSatisfy { $0.reason == .request })
    }
}
