import CosellDomain
import CosellStore
import CosellTestDatabase
import CosellTestSupport
import SellingAPI
import Testing

@testable import SellingDomain

/// Which index a list of opportunities walks; what a page costs is counted with all lists.
@Suite(.enabled(if: !TestEngine.isPostgreSQL, "about SQLite"))
struct ListOpportunitiesPlanTests {
    static let indexes: [(Selling.OpportunitySortName, String)] = [
        (.lastModifiedDate, "opportunity_by_modified"),
        (.identifier, "opportunity_by_id"),
        (.customerCompanyName, "opportunity_by_company"),
        (.createdDate, "opportunity_by_created"),
        (.targetCloseDate, "opportunity_by_close"),
    ]

    @Test("every order walks its index, without looking at rows that are not shown", arguments: indexes)
    func plans(_ sort: (name: Selling.OpportunitySortName, index: String)) async throws {
        let desk = try await Desk.open()
        for order in Selling.SortOrder.allCases {
            let plan = try await desk.plan(["sort": ["SortBy": .text(sort.name), "SortOrder": .text(order)]])
            #expect(plan.contains { $0.contains("COVERING INDEX \(sort.index) ") }, "\(plan)")
            #expect(plan.count { $0.hasPrefix("USE TEMP B-TREE") } <= 1, "\(plan)")
        }
    }

    @Test("without a sort the latest change comes first")
    func defaultOrder() async throws {
        let plan = try await Desk.open().plan([:])
        #expect(plan.contains { $0.contains("COVERING INDEX opportunity_by_modified ") }, "\(plan)")
    }

    @Test("every sort of the model is here")
    func complete() {
        #expect(Set(Self.indexes.map(\.0)) == Set(Selling.OpportunitySortName.allCases))
    }
}

extension Desk {
    fileprivate func plan(_ edits: Edits) async throws -> [String] {
        let request = try edits.made(to: Selling.ListOpportunitiesRequest(catalog: catalog))
        let call = call("ListOpportunities")
        return try await store.snapshot { transaction in
            let walks = try OpportunityTable(transaction: transaction, call: call).walks(request, from: nil)
            let query = try #require(walks.query("1", limit: 101))
            return try transaction.rows("EXPLAIN QUERY PLAN \(fragment: query)") { try $0.text(3) }
        }
    }
}
