import CosellSync
import Testing

@testable import CosellReports

/// What histories tell about the way through the stages.
struct StageStatisticsTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let versions: [DealVersion]
        var stage = "Prospect"
        var movedOn = 0
        var movedBack = 0
        var lost = 0
        var lengths: [Int: Int] = [:]
    }

    private static func version(
        _ at: String,
        _ stage: String?,
        closes: String? = "2026-12-31",
        change: String? = nil
    ) -> DealVersion {
        DealVersion(at: at, stage: stage, closes: closes, created: "2026-03-01", change: change)
    }

    static let rows = [
        Row(testDescription: "seen once", versions: [version("2026-03-05", "Prospect")]),
        Row(
            testDescription: "on, its first stay since it was created",
            versions: [version("2026-03-05", "Prospect"), version("2026-03-11", "Qualified")],
            movedOn: 1,
            lengths: [10: 1]
        ),
        Row(
            testDescription: "first seen further on: nobody knows since when",
            versions: [version("2026-03-05", "Qualified"), version("2026-03-11", "Committed")],
            stage: "Qualified",
            movedOn: 1
        ),
        Row(
            testDescription: "back",
            versions: [
                version("2026-03-05", "Qualified"), version("2026-03-11", "Committed"),
                version("2026-03-12", "Qualified"),
            ],
            stage: "Committed",
            movedBack: 1,
            lengths: [1: 1]
        ),
        Row(
            testDescription: "lost",
            versions: [version("2026-03-05", "Prospect"), version("2026-03-06", "Closed Lost")],
            lost: 1,
            lengths: [5: 1]
        ),
        Row(
            testDescription: "a change of something else ends no stay",
            versions: [
                version("2026-03-05", "Prospect"), version("2026-03-06", "Prospect", closes: "2027-01-01"),
                version("2026-03-21", "Qualified"),
            ],
            movedOn: 1,
            lengths: [20: 1]
        ),
        Row(
            testDescription: "to a stage that nobody knows",
            versions: [version("2026-03-05", "Prospect"), version("2026-03-06", "Negotiation")],
            movedOn: 1,
            lengths: [5: 1]
        ),
        Row(
            testDescription: "gone and back is one stay",
            versions: [
                version("2026-03-05", "Prospect"), version("2026-03-06", "Prospect", change: "gone"),
                version("2026-03-10", "Prospect", change: "back"), version("2026-03-11", "Qualified"),
            ],
            movedOn: 1,
            lengths: [10: 1]
        ),
    ]

    @Test("stays end on, back or lost", arguments: rows)
    func stays(_ row: Row) async throws {
        let book = try await DealBook()
        try await book.add("O1", row.versions)
        try await book.add("O2", Self.version("2026-03-02", "Business Validation"))
        let statistics = try await book.database.read {
            try StageStatistics.counted(.on("2026-12-01"), $0)[row.stage]
        }
        #expect(statistics.movedOn == row.movedOn)
        #expect(statistics.movedBack == row.movedBack)
        #expect(statistics.lost == row.lost)
        #expect(statistics.lengths == row.lengths)
    }

    @Test("only a later date is a delay; those who are gone have none")
    func delays() async throws {
        let book = try await DealBook()
        try await book.add(
            "O1",
            Self.version("2026-03-02", "Prospect", closes: "2026-06-01"),
            Self.version("2026-03-03", "Prospect", closes: "2026-06-11"),
            Self.version("2026-03-04", "Prospect", closes: "2026-05-01"),
            Self.version("2026-03-05", "Prospect", closes: nil),
            Self.version("2026-03-06", "Prospect", closes: "2026-05-06")
        )
        try await book.add(
            "O2",
            Self.version("2026-03-02", "Prospect", closes: "2026-06-01"),
            Self.version("2026-03-03", "Prospect", closes: "2026-07-01"),
            Self.version("2026-03-04", "Prospect", closes: "2026-07-01", change: "gone")
        )
        let stage = try await book.database.read { try StageStatistics.counted(.on("2026-12-01"), $0)["Prospect"] }
        #expect([stage.here, stage.delayed, stage.delays, stage.delayDays] == [1, 1, 2, 15])
    }

    static let quantiles: [(lengths: [Int: Int], share: Double, days: Int?)] = [
        ([:], 0.5, nil), ([3: 1], 0.5, 3), ([3: 1, 9: 1], 0.5, 3), ([3: 1, 9: 2], 0.5, 9), ([1: 9, 50: 1], 0.9, 1),
        ([1: 9, 50: 1], 0.95, 50), ([1: 1], 0, 1), ([1: 1, 2: 1], 1, 2),
    ]

    @Test("the median is a length that was", arguments: quantiles)
    func quantile(_ lengths: [Int: Int], _ share: Double, _ days: Int?) {
        var stage = StageStatistics.Stage()
        stage.lengths = lengths
        #expect(stage.quantile(share) == days)
    }
}
