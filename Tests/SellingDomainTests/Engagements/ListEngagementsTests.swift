import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Selling 3.3.
struct ListEngagementsTests {
    /// Four engagements, a second apart: of nothing, of a lead, of a project, and one of the other partner with both.
    static func place() async throws -> (desk: Desk, ids: [String]) {
        let desk = try await Desk.open()
        let other = desk.of(Sample.otherAccount)
        let project = Selling.EngagementContextPayload.customerProject(Sample.customerProject)
        var ids: [String] = []
        for contexts in [[], [.lead(Sample.lead)], [project]] as [[Selling.EngagementContextPayload]] {
            ids.append(try await desk.engage(contexts))
            desk.clock.advance(seconds: 1)
        }
        ids.append(try await other.engage([project, .lead(Sample.lead), project]))
        try await desk.accept(other.invite(Sample.account, into: ids[3]))
        return (desk, ids)
    }

    /// Filters, and the places of the engagements that pass them.
    static let filters: [(name: String, edits: Edits, places: [Int])] = [
        ("all, newest first", [:], [3, 2, 1, 0]),
        ("oldest first", ["sort": ["SortBy": "CreatedDate", "SortOrder": "ASCENDING"]], [0, 1, 2, 3]),
        ("of the caller", ["createdBy": ["111122223333"]], [2, 1, 0]),
        ("not of the caller", ["excludeCreatedBy": ["111122223333"]], [3]),
        ("of either", ["createdBy": ["111122223333", "444455556666"]], [3, 2, 1, 0]),
        ("with a lead", ["contextTypes": ["Lead"]], [3, 1]),
        ("with a lead or a project", ["contextTypes": ["Lead", "CustomerProject"]], [3, 2, 1]),
        ("without a lead", ["excludeContextTypes": ["Lead"]], [2, 0]),
        (
            "with a project, without a lead", ["contextTypes": ["CustomerProject"], "excludeContextTypes": ["Lead"]],
            [2]
        ),
        ("with a result of prospecting", ["contextTypes": ["ProspectingResult"]], []),
        ("by no type", ["contextTypes": []], [3, 2, 1, 0]),
    ]

    @Test("filters by creator and contexts", arguments: filters)
    func filter(_ name: String, _ edits: Edits, _ places: [Int]) async throws {
        let (desk, ids) = try await Self.place()
        #expect(try await desk.engagements(edits).engagementSummaryList.map(\.id) == places.map { ids[$0] })
    }

    @Test("finds by id and by ARN, and only what the caller is a member of")
    func identifiers() async throws {
        let (desk, ids) = try await Self.place()
        let arn = "arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement/\(ids[1])"
        let edits: Edits = ["engagementIdentifier": [.text(ids[3]), .text(arn), "eng-00000000000000"]]
        #expect(try await desk.engagements(edits).engagementSummaryList.map(\.id) == [ids[3], ids[1]])
        #expect(try await desk.of(Sample.otherAccount).engagements(edits).engagementSummaryList.map(\.id) == [ids[3]])
        #expect(try await desk.of(in: Catalog.aws).engagements(edits).engagementSummaryList == [])
    }

    @Test("a summary counts members and names each type once")
    func summary() async throws {
        let (desk, ids) = try await Self.place()
        let summary = try #require(try await desk.engagements().engagementSummaryList.first)
        let expected = Selling.EngagementSummary(
            arn: "arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement/\(ids[3])",
            id: ids[3],
            title: "Ward rounds",
            createdAt: TestClock.start.adding(seconds: 3),
            createdBy: Sample.otherAccount,
            memberCount: 2,
            modifiedAt: try await desk.engagement(ids[3]).modifiedAt,
            modifiedBy: Sample.account,
            contextTypes: [.customerProject, .lead]
        )
        #expect(summary == expected)
    }

    @Test(
        "comes page by page, in both orders, nothing twice and nothing left out",
        arguments: ["ASCENDING", "DESCENDING"]
    )
    func pages(_ order: String) async throws {
        let (desk, ids) = try await Self.place()
        var seen: [String?] = []
        var edits: Edits = ["maxResults": .number(1), "sort": ["SortBy": "CreatedDate", "SortOrder": .text(order)]]
        for _ in 1...5 {
            let page = try await desk.engagements(edits)
            seen += page.engagementSummaryList.map(\.id)
            guard let token = page.nextToken else { break }
            edits.append("nextToken", .text(token))
        }
        #expect(seen == (order == "ASCENDING" ? ids : ids.reversed()))
    }

    @Test("an account that is asked for and excluded is refused")
    func contradiction() async throws {
        let desk = try await Desk.open()
        let edits: Edits = ["createdBy": ["111122223333"], "excludeCreatedBy": ["444455556666", "111122223333"]]
        #expect(await outcome { _ = try await desk.engagements(edits) } == "INVALID_VALUE excludeCreatedBy")
    }
}
