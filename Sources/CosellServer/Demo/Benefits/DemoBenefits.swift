import BenefitsAPI
import BenefitsDomain
import CosellDomain
import CosellRules
import CosellWire
import SellingAPI
import SellingDomain

/// Fills the first demo partner's books with applications in every state and allocations of every kind (benefits 7), once.
struct DemoBenefits: Sendable {
    private let benefits: BenefitsProvider
    private let selling: SellingProvider
    private let chance: Chance
    private let now: Instant

    init(_ benefits: BenefitsProvider, _ selling: SellingProvider, chance: Chance, now: Instant) {
        (self.benefits, self.selling, self.chance, self.now) = (benefits, selling, chance, now)
    }

    func load() async throws {
        for catalog in Catalog.all {
            do {
                let opportunity = try await opportunity(in: catalog)
                let desk = DemoBenefitsDesk(
                    account: Self.account,
                    catalog: catalog,
                    catalogue: benefits.catalogue,
                    now: now.wholeMilliseconds,
                    opportunity: opportunity,
                    chance: chance
                )
                try await benefits.sow(
                    BenefitsSeed(
                        DemoApplication.all.compactMap { $0.record(at: desk) },
                        DemoAllocation.all.compactMap { $0.record(at: desk) }
                    ),
                    call("SowBenefits", catalog)
                )
            } catch Objection.denied { continue }
        }
    }

    private static let account = "111122223333"

    /// The ARN of one that the applications can be associated with; nil where there is none.
    private func opportunity(in catalog: String) async throws -> String? {
        let request = Selling.ListOpportunitiesRequest(catalog: catalog, maxResults: 1)
        let list = try await selling.listOpportunities(
            request,
            call(Selling.service.key(of: "ListOpportunities"), catalog)
        )
        return list.opportunitySummaries.first?.arn
    }

    private func call(_ operation: String, _ catalog: String) -> Call {
        Call(
            account: Self.account,
            catalog: catalog,
            operation: operation,
            requestID: "demo",
            now: now,
            chance: chance
        )
    }
}

/// Where the demo's records of Benefits are written.
struct DemoBenefitsDesk: Sendable {
    let account: String
    let catalog: String
    let catalogue: BenefitCatalogue
    let now: Instant
    let opportunity: String?
    let chance: Chance

    func arn(_ kind: String, _ id: String) -> String {
        ResourceName(account: account, catalog: catalog, path: "\(kind)/\(id)").text
    }

    func moment(daysAgo days: Int) -> Instant { now.adding(seconds: Int64(-days) * 86_400) }
}
