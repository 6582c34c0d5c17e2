import CosellDomain
import CosellStore
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

@testable import SellingDomain

/// A page costs the same among many records as among few: counted in steps of the engine, not in time.
struct ListOpportunitiesPlanTests {
    static let indexes: [(Selling.OpportunitySortName, String)] = [
        (.lastModifiedDate, "opportunity_by_modified"),
        (.identifier, "opportunity_by_id"),
        (.customerCompanyName, "opportunity_by_company"),
        (.createdDate, "opportunity_by_created"),
        (.targetCloseDate, "opportunity_by_close"),
    ]

    /// Filters of every member, that leave few rows or many.
    static let filters: [Edits] = [
        [:],
        ["identifier": ["O10000001", "O10000002"]],
        ["lifeCycleStage": ["Launched"]],
        ["lifeCycleStage": ["Qualified", "Prospect"]],
        ["lifeCycleReviewStatus": ["Rejected"]],
        ["lifeCycleReviewStatus": ["Approved"], "lifeCycleStage": ["Launched"]],
        ["customerCompanyName": ["Rare"]],
        ["customerCompanyName": ["Usual"]],
        ["targetCloseDate": ["AfterTargetCloseDate": "2031-01-10", "BeforeTargetCloseDate": "2031-01-12"]],
        ["targetCloseDate": ["AfterTargetCloseDate": "2031-01-01"]],
        ["createdDate": ["BeforeCreatedDate": "2030-01-15T12:01:00Z"]],
        ["createdDate": ["AfterCreatedDate": "2030-01-15T12:00:00Z"]],
        ["lastModifiedDate": ["BeforeLastModifiedDate": "2030-01-15T12:01:00Z"]],
        ["lastModifiedDate": ["AfterLastModifiedDate": "2030-01-15T12:00:00Z"]],
    ]

    @Test("no filter under any sort takes more than half as many steps again when ten times as much is stored")
    func steps() async throws {
        let few = try await Desk.crowded(2_000)
        let many = try await Desk.crowded(20_000)
        for (sort, _) in Self.indexes {
            for order in Selling.SortOrder.allCases {
                for filter in Self.filters {
                    let request = try Self.request(filter, sort, order)
                    let (small, large) = (try few.steps(of: request), try many.steps(of: request))
                    // Counting up to the bound and putting as many in order is what a filter may cost at most.
                    let most = max(small * 3 / 2, 8 * ListFilter.sparse)
                    #expect(large <= most, "\(filter) \(sort.rawValue) \(order.rawValue): \(small), \(large)")
                }
            }
        }
    }

    @Test("every list walks the index of its order or that of a filter, and never the whole table", arguments: indexes)
    func plans(_ sort: (name: Selling.OpportunitySortName, index: String)) async throws {
        let desk = try await Desk.crowded(50)
        for order in Selling.SortOrder.allCases {
            for filter in Self.filters {
                for start in [nil, ["1", "10000001"]] {
                    let plan = try desk.plan(of: try Self.request(filter, sort.name, order), from: start)
                    #expect(!plan.contains { $0.hasPrefix("SCAN opportunity") }, "\(filter) \(plan)")
                    #expect(plan.contains { $0.contains("INDEX opportunity_by") || $0.contains("PRIMARY KEY") })
                }
            }
            let plan = try desk.plan(of: try Self.request([:], sort.name, order), from: nil)
            #expect(plan.count == 1, "\(plan)")
            #expect(plan.first?.contains("INDEX \(sort.index) ") == true, "\(plan)")
        }
    }

    @Test("without a sort the latest change comes first")
    func defaultOrder() async throws {
        let desk = try await Desk.open()
        let plan = try desk.plan(of: Selling.ListOpportunitiesRequest(catalog: desk.catalog), from: nil)
        #expect(plan.count == 1)
        #expect(plan.first?.contains("INDEX opportunity_by_modified ") == true)
    }

    @Test("every sort of the model is here")
    func complete() {
        #expect(Set(Self.indexes.map(\.0)) == Set(Selling.OpportunitySortName.allCases))
    }

    private static func request(
        _ filter: Edits,
        _ sort: Selling.OpportunitySortName,
        _ order: Selling.SortOrder
    ) throws -> Selling.ListOpportunitiesRequest {
        let edits: Edits = ["sort": ["SortBy": .text(sort), "SortOrder": .text(order)]]
        return try (filter + edits).made(to: Selling.ListOpportunitiesRequest(catalog: Catalog.sandbox))
    }
}

extension Desk {
    /// Many opportunities, one minute apart; each hundredth is rejected, launched, and of a rare company.
    fileprivate static func crowded(_ count: Int) async throws -> Desk {
        let desk = try await Desk.open()
        let id = try await desk.create()
        let (account, catalog) = (desk.account, desk.catalog)
        try await desk.store.write { transaction in
            try transaction.execute(
                """
                INSERT INTO opportunity (id, catalog, account, partner_identifier, stage, review_status, company_name,
                    target_close_date, created_at, modified_at, origin, involvement, visibility,
                    involvement_change_reason, submitted_at, review_step, is_visible, document)
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count))
                SELECT 20000000 + i, \(catalog), \(account), '',
                    CASE WHEN i % 100 = 0 THEN 'Launched' WHEN i % 2 = 0 THEN 'Qualified' ELSE 'Prospect' END,
                    CASE WHEN i % 100 = 0 THEN 'Rejected' ELSE 'Approved' END,
                    CASE WHEN i % 100 = 0 THEN 'rare' ELSE 'usual' END,
                    date('2031-01-01', '+' || (i * 7 % 600) || ' days'), 1894708800000 + i * 60000,
                    1894708800000 + i * 60000, origin, involvement, visibility, involvement_change_reason, 0, 0, 1,
                    document
                FROM n, opportunity WHERE id = \(OpportunityNumber.number(of: id.id))
                """
            )
        }
        return desk
    }

    fileprivate func steps(of request: Selling.ListOpportunitiesRequest) throws -> Int {
        let call = call("ListOpportunities")
        return try store.snapshot { transaction in
            let table = OpportunityTable(transaction: transaction, call: call)
            return try transaction.steps { _ = try table.list(request, from: nil, limit: 21) }
        }
    }

    fileprivate func plan(of request: Selling.ListOpportunitiesRequest, from start: [String]?) throws -> [String] {
        let call = call("ListOpportunities")
        return try store.snapshot { transaction in
            let table = OpportunityTable(transaction: transaction, call: call)
            let query = try table.query(request, from: start, limit: 101)
            return try transaction.rows("EXPLAIN QUERY PLAN \(fragment: query)") { try $0.text(3) }
        }
    }
}
