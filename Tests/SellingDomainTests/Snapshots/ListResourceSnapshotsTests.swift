import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Selling 3.5.
struct ListResourceSnapshotsTests {
    /// Two deals of the caller and one of the other partner in one engagement, the first with two revisions.
    static func place() async throws -> (desk: Desk, engagement: String, deals: [String]) {
        let desk = try await Desk.open()
        let other = desk.of(Sample.otherAccount)
        let engagement = try await desk.engage()
        try await other.accept(desk.invite(into: engagement))
        var deals: [String] = []
        for owner in [desk, desk, other] {
            let id = try await owner.create().id
            try await owner.snap(id, in: engagement)
            deals.append(id)
        }
        try await desk.snap(deals[0], in: engagement)
        return (desk, engagement, deals)
    }

    private static func rows(_ desk: Desk, _ engagement: String, _ edits: Edits = [:]) async throws -> [String] {
        try await desk.snapshots(in: engagement, edits).resourceSnapshotSummaries.map {
            "\($0.resourceId ?? "") \($0.revision ?? 0)"
        }
    }

    @Test("by deal, newest revision first, the same for all members")
    func order() async throws {
        let (desk, engagement, deals) = try await Self.place()
        let expected = ["\(deals[0]) 2", "\(deals[0]) 1", "\(deals[1]) 1", "\(deals[2]) 1"]
        #expect(try await Self.rows(desk, engagement) == expected)
        #expect(try await Self.rows(desk.of(Sample.otherAccount), engagement) == expected)
    }

    @Test("filters by deal, template and owner")
    func filters() async throws {
        let (desk, engagement, deals) = try await Self.place()
        let filters: [(Edits, [String])] = [
            (["resourceIdentifier": .text(deals[0])], ["\(deals[0]) 2", "\(deals[0]) 1"]),
            (["createdBy": .text(Sample.otherAccount)], ["\(deals[2]) 1"]),
            (["createdBy": "aws"], []),
            (
                ["resourceSnapshotTemplateIdentifier": "Opportunity", "resourceIdentifier": .text(deals[1])],
                ["\(deals[1]) 1"]
            ),
            (["resourceSnapshotTemplateIdentifier": "AwsOpportunitySummaryFullView"], []),
            (["resourceIdentifier": "O1"], []),
        ]
        for (edits, expected) in filters {
            #expect(try await Self.rows(desk, engagement, edits) == expected, "\(edits)")
        }
    }

    @Test("comes page by page, nothing twice")
    func pages() async throws {
        let (desk, engagement, _) = try await Self.place()
        var seen: [String] = []
        var edits: Edits = ["maxResults": .number(1)]
        for _ in 1...5 {
            seen += try await Self.rows(desk, engagement, edits)
            guard let token = try await desk.snapshots(in: engagement, edits).nextToken else { break }
            edits.append("nextToken", .text(token))
        }
        #expect(try await Self.rows(desk, engagement) == seen)
    }
}
