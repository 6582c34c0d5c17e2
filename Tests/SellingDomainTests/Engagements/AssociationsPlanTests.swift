import CosellStore
import CosellTestSupport
import SellingAPI
import Testing

@testable import SellingDomain

/// A page of what engagements carry costs the same however much they carry.
struct AssociationsPlanTests {
    static let filters: [Edits] = [
        [:], ["engagementIdentifier": "eng-00000000000001"], ["resourceIdentifier": "O1"],
        ["createdBy": .text(Sample.account)], ["createdBy": .text(Sample.otherAccount)],
    ]

    @Test("walks an index of its order and sorts no more than the rows of one resource", arguments: filters)
    func plan(_ filter: Edits) async throws {
        let (desk, engagements, opportunities) = try await ListEngagementResourceAssociationsTests.place()
        let request = try filter.made(
            to: Selling.ListEngagementResourceAssociationsRequest(catalog: desk.catalog)
        )
        let call = desk.call("ListEngagementResourceAssociations")
        for start in [nil, [engagements[0], opportunities[0]]] {
            let plan = try desk.store.snapshot { transaction in
                let table = EngagementTable(transaction: transaction, call: call)
                let query = table.associationsQuery(request, from: start, limit: 101)
                return try transaction.rows("EXPLAIN QUERY PLAN \(fragment: query)") { try $0.text(3) }
            }
            #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
            if request.resourceIdentifier == nil { #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)") }
        }
    }
}
