import CosellDomain
import CosellStore

/// What a book of Benefits holds before anybody calls.
package struct BenefitsSeed: Sendable {
    package let applications: [BenefitApplication]
    package let allocations: [BenefitAllocation]

    package init(_ applications: [BenefitApplication], _ allocations: [BenefitAllocation]) {
        (self.applications, self.allocations) = (applications, allocations)
    }
}

extension BenefitsProvider {
    /// Fills the caller's book in a catalog, if nothing is in it; nobody is told of what lies before the first call.
    ///
    /// - Throws: denied, for an account that is no partner of the catalog.
    package func sow(_ seed: BenefitsSeed, _ call: Call) async throws {
        try await write(call) { books in
            guard try !books.applications.reach(1), try books.allocations.list(.init(), from: nil, limit: 1).isEmpty
            else { return }
            for application in seed.applications {
                try books.applications.insert(application, of: benefit(of: application).program)
            }
            for allocation in seed.allocations { try books.allocations.insert(allocation) }
        }
    }
}
