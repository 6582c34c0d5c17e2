import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Selling 3.3: one row for each engagement and opportunity.
struct ListEngagementResourceAssociationsTests {
    /// Two engagements that both partners are in; the first carries a deal of each, the second one of the caller's.
    static func place() async throws -> (desk: Desk, engagements: [String], opportunities: [String]) {
        let desk = try await Desk.open()
        let other = desk.of(Sample.otherAccount)
        var engagements: [String] = []
        for _ in 1...2 {
            let id = try await desk.engage()
            try await other.accept(desk.invite(into: id))
            engagements.append(id)
        }
        let opportunities = [try await desk.create().id, try await other.create().id]
        for _ in 1...2 { try await desk.snap(opportunities[0], in: engagements[0]) }
        try await other.snap(opportunities[1], in: engagements[0])
        try await desk.snap(opportunities[0], in: engagements[1])
        return (desk, engagements, opportunities)
    }

    private static func rows(_ answer: Selling.ListEngagementResourceAssociationsResponse) -> Set<[String]> {
        Set(answer.engagementResourceAssociationSummaries.map { [$0.engagementId ?? "", $0.resourceId ?? ""] })
    }

    @Test("shows both partners' deals to both, and who owns them")
    func rows() async throws {
        let (desk, engagements, opportunities) = try await Self.place()
        let all = try await desk.associations()
        #expect(try await desk.of(Sample.otherAccount).associations() == all)
        #expect(all.engagementResourceAssociationSummaries.count == 3)
        #expect(
            all.engagementResourceAssociationSummaries.contains(
                .init(
                    catalog: "Sandbox",
                    engagementId: engagements[0],
                    resourceType: .opportunity,
                    resourceId: opportunities[1],
                    createdBy: Sample.otherAccount
                )
            )
        )
    }

    @Test("finds the engagements of an opportunity, and filters by engagement and owner")
    func filters() async throws {
        let (desk, engagements, opportunities) = try await Self.place()
        let first = [engagements[0], opportunities[0]]
        let second = [engagements[1], opportunities[0]]
        let theirs = [engagements[0], opportunities[1]]
        let filters: [(Edits, Set<[String]>)] = [
            (["resourceIdentifier": .text(opportunities[0])], [first, second]),
            (["engagementIdentifier": .text(engagements[0])], [first, theirs]),
            (["createdBy": .text(Sample.otherAccount)], [theirs]),
            (["createdBy": .text(Sample.account), "engagementIdentifier": .text(engagements[1])], [second]),
            (["resourceIdentifier": "O1"], []),
        ]
        for (edits, expected) in filters {
            #expect(Self.rows(try await desk.associations(edits)) == expected, "\(edits)")
        }
    }

    @Test("comes page by page, nothing twice")
    func pages() async throws {
        let (desk, _, _) = try await Self.place()
        var seen: [Selling.EngagementResourceAssociationSummary] = []
        var edits: Edits = ["maxResults": .number(1)]
        for _ in 1...4 {
            let page = try await desk.associations(edits)
            seen += page.engagementResourceAssociationSummaries
            guard let token = page.nextToken else { break }
            edits.append("nextToken", .text(token))
        }
        #expect(try await desk.associations().engagementResourceAssociationSummaries == seen)
        #expect(seen.count == 3)
    }

    @Test("says nothing of engagements that the caller is only invited to, nor of the other catalog")
    func strangers() async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage()
        try await desk.snap(desk.create().id, in: engagement)
        try await desk.invite(into: engagement)
        for stranger in [desk.of(Sample.otherAccount), desk.of(in: Catalog.aws)] {
            #expect(try await stranger.associations().engagementResourceAssociationSummaries == [])
        }
    }
}
