import CosellStore
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

@testable import CosellDomain

/// A page costs the same among a thousand records as among a hundred thousand: its query walks the index of its order
/// and sorts nothing.
struct ListOpportunitiesPlanTests {
    static let indexes: [(Selling.OpportunitySortName, String)] = [
        (.lastModifiedDate, "opportunity_by_modified"),
        (.identifier, "opportunity_by_id"),
        (.customerCompanyName, "opportunity_by_company"),
        (.createdDate, "opportunity_by_created"),
        (.targetCloseDate, "opportunity_by_close"),
    ]

    static let filters: [Edits] = [
        [:],
        ["lifeCycleStage": ["Qualified", "Committed", "Launched"]],
        ["lifeCycleReviewStatus": ["Approved"], "lifeCycleStage": ["Prospect"]],
    ]

    @Test("each sort walks its index", arguments: indexes, filters)
    func plans(_ sort: (name: Selling.OpportunitySortName, index: String), _ filter: Edits) async throws {
        let desk = try await Desk.open()
        for order in Selling.SortOrder.allCases {
            let edits: Edits = ["sort": ["SortBy": .text(sort.name), "SortOrder": .text(order)]]
            let request = try (filter + edits).made(to: Selling.ListOpportunitiesRequest(catalog: desk.catalog))
            for start in [nil, ["1", "10000001"]] {
                let plan = try desk.plan(of: request, from: start)
                #expect(plan.count == 1, "\(order) \(plan)")
                #expect(plan.first?.contains("INDEX \(sort.index) ") == true, "\(order) \(plan)")
            }
        }
    }

    @Test("without a sort the latest change comes first")
    func defaultOrder() async throws {
        let desk = try await Desk.open()
        let plan = try desk.plan(of: Selling.ListOpportunitiesRequest(catalog: desk.catalog), from: nil)
        #expect(plan.count == 1)
        #expect(plan.first?.contains("INDEX opportunity_by_modified ") == true)
    }

    @Test("rows that the filter names are found by their ids, however they are sorted", arguments: indexes)
    func namedRows(_ sort: (name: Selling.OpportunitySortName, index: String)) async throws {
        let desk = try await Desk.open()
        let edits: Edits = [
            "identifier": ["O10000001", "O10000002"], "sort": ["SortBy": .text(sort.name), "SortOrder": "DESCENDING"],
        ]
        let request = try edits.made(to: Selling.ListOpportunitiesRequest(catalog: desk.catalog))
        let plan = try desk.plan(of: request, from: nil)
        #expect(plan.first?.contains("id=?)") == true, "\(plan)")
    }

    @Test("every sort of the model is here")
    func complete() {
        #expect(Set(Self.indexes.map(\.0)) == Set(Selling.OpportunitySortName.allCases))
    }
}

extension Desk {
    fileprivate func plan(of request: Selling.ListOpportunitiesRequest, from start: [String]?) throws -> [String] {
        let call = call("ListOpportunities")
        return try store.read { transaction in
            let query = OpportunityTable(transaction: transaction, call: call).query(request, from: start, limit: 101)
            return try transaction.rows("EXPLAIN QUERY PLAN \(fragment: query)") { try $0.text(3) }
        }
    }
}
