import BenefitsAPI
import CosellDomain
import CosellStore
import CosellTestDatabase
import Testing

@testable import BenefitsDomain

/// A page of a list is found by the index of its order, whatever is asked for; nothing is sorted.
@Suite(.enabled(if: !TestEngine.isPostgreSQL, "about SQLite"))
struct BenefitsPlanTests {
    static let applications: [ApplicationTable.Filter] = [
        .init(), .init(programs: ["MAP"]), .init(types: [.cash]), .init(benefits: ["ben-1"]),
        .init(statuses: [.inReview]), .init(stages: ["BUSINESS_REVIEW"]), .init(resources: ["arn:x"]),
        .init(programs: ["MAP"], types: [.cash], statuses: [.approved], resources: ["arn:x"]),
    ]

    static let allocations: [AllocationTable.Filter] = [
        .init(), .init(types: [.cash, .credits]), .init(benefits: ["ben-1"]), .init(applications: ["benappl-1"]),
        .init(statuses: [.active]),
    ]

    @Test("applications", arguments: applications)
    func applicationPlan(_ filter: ApplicationTable.Filter) async throws {
        let desk = try await BenefitsDesk.open()
        for start in [nil, ["1", "benappl-1"]] {
            let plan = try await plan(desk) { $0.applications.query(filter, from: start, limit: 10) }
            #expect(plan.contains { $0.contains("benefit_application_by_age") }, "\(plan)")
            #expect(!plan.contains { $0.contains("TEMP B-TREE") || $0.hasPrefix("SCAN a") }, "\(plan)")
        }
    }

    @Test("allocations", arguments: allocations)
    func allocationPlan(_ filter: AllocationTable.Filter) async throws {
        let desk = try await BenefitsDesk.open()
        for start in [nil, ["1", "benalloc-1"]] {
            let plan = try await plan(desk) { $0.allocations.query(filter, from: start, limit: 10) }
            #expect(plan.contains { $0.contains("benefit_allocation_by_age") }, "\(plan)")
            #expect(!plan.contains { $0.contains("TEMP B-TREE") || $0.hasPrefix("SCAN a") }, "\(plan)")
        }
    }

    private func plan(_ desk: BenefitsDesk, _ query: @escaping @Sendable (Books) -> SQL) async throws -> [String] {
        try await desk.provider.house.store.read { transaction in
            let books = Books(transaction, desk.call("List"))
            return try transaction.rows("EXPLAIN QUERY PLAN \(fragment: query(books))") { try $0.text(3) }
        }
    }
}
