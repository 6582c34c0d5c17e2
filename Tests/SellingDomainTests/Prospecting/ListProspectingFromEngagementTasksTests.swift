import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Additions 3.4.
struct ListProspectingFromEngagementTasksTests {
    /// Four tasks, ten seconds apart; the last two start together. They fail 0, 2, 1 and 1 engagements.
    static func place() async throws -> (desk: Desk, ids: [String]) {
        let desk = try await Desk.open()
        var ids: [String] = []
        for (name, failing) in [("birch", 0), ("Alder", 2), ("alder", 1), ("Alder", 1)] {
            var engagements = [try await desk.engage([.lead(Sample.lead)])]
            for _ in 0..<failing { engagements.append(try await desk.engage()) }
            ids.append(try #require(try await desk.prospect(engagements, name: name).taskId))
            if ids.count < 3 { try await desk.pass(seconds: 10) }
        }
        try await desk.pass(seconds: 10)
        return (desk, ids)
    }

    private static func places(_ desk: Desk, _ ids: [String], _ edits: Edits) async throws -> [Int?] {
        try await desk.prospectings(edits).taskSummaries.map { ids.firstIndex(of: $0.taskId) }
    }

    private static func sort(_ by: String, _ order: String) -> Edits {
        ["sort": ["SortBy": .text(by), "SortOrder": .text(order)]]
    }

    @Test("sorts by three things; ties stand by id, ascending, whatever the order (AD12)")
    func order() async throws {
        let (desk, ids) = try await Self.place()
        let ties = ids[2] < ids[3] ? [2, 3] : [3, 2]
        let alders = ids[1] < ids[3] ? [1, 3] : [3, 1]
        let orders: [(Edits, [Int])] = [
            ([:], ties + [1, 0]),
            (Self.sort("StartTime", "DESCENDING"), ties + [1, 0]),
            (Self.sort("StartTime", "ASCENDING"), [0, 1] + ties),
            (Self.sort("TaskName", "ASCENDING"), alders + [2, 0]),
            (Self.sort("TaskName", "DESCENDING"), [0, 2] + alders),
            (Self.sort("FailedEngagementCount", "ASCENDING"), [0] + ties + [1]),
            (Self.sort("FailedEngagementCount", "DESCENDING"), [1] + ties + [0]),
        ]
        for (edits, expected) in orders {
            #expect(try await Self.places(desk, ids, edits) == expected, "\(edits)")
            var (seen, paged): ([Int?], Edits) = ([], edits + ["maxResults": .number(1)])
            for _ in 1...5 {
                seen += try await Self.places(desk, ids, paged)
                guard let token = try await desk.prospectings(paged).nextToken else { break }
                paged.append("nextToken", .text(token))
            }
            #expect(seen == expected, "paged by \(edits)")
        }
    }

    static let filters: [(name: String, edits: Edits, count: Int)] = [
        ("a name, by case", ["taskName": ["Alder"]], 2),
        ("either name", ["taskName": ["alder", "birch"]], 2),
        ("no such name", ["taskName": ["Oak"]], 0),
        ("by no name", ["taskName": []], 4),
        ("at or after the second", ["startAfter": .text(TestClock.start.adding(seconds: 10))], 3),
        ("at or before the second", ["startBefore": .text(TestClock.start.adding(seconds: 10))], 2),
        ("in an empty range", ["startAfter": "2031-01-01T00:00:00Z", "startBefore": "2030-01-01T00:00:00Z"], 0),
        ("an unknown id", ["taskIdentifier": ["task-00000000000000"]], 0),
        ("a name and a range", ["taskName": ["Alder"], "startBefore": .text(TestClock.start.adding(seconds: 15))], 1),
    ]

    @Test("filters, inclusively (AD11, AD13)", arguments: filters)
    func filter(_ name: String, _ edits: Edits, _ count: Int) async throws {
        let (desk, _) = try await Self.place()
        #expect(try await desk.prospectings(edits).taskSummaries.count == count)
    }

    @Test("a summary counts, and has an end once everything has one (AD15)")
    func summary() async throws {
        let desk = try await Desk.open()
        let engagements = [try await desk.engage([.lead(Sample.lead)]), try await desk.engage()]
        let task = try await desk.prospect(engagements)
        var expected = Selling.ProspectingTaskSummary(
            taskId: try #require(task.taskId),
            taskArn: try #require(task.taskArn),
            taskName: "Spring",
            startTime: desk.clock.now,
            totalEngagementCount: 2,
            completedEngagementCount: 0,
            failedEngagementCount: 0
        )
        #expect(try await desk.prospectings().taskSummaries == [expected])
        desk.clock.advance(milliseconds: 1500)
        try await desk.keepUp()
        expected.completedEngagementCount = 1
        #expect(try await desk.prospectings().taskSummaries == [expected])
        desk.clock.advance(milliseconds: 500)
        try await desk.keepUp()
        expected.failedEngagementCount = 1
        expected.endTime = desk.clock.now
        #expect(try await desk.prospectings().taskSummaries == [expected])
    }
}
