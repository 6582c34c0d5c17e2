package import AccountDomain
package import BenefitsDomain
package import ChannelDomain
package import CosellDomain
package import SellingDomain

/// The table of acts: everything that whoever plays AWS can do, service by service. A later service adds its rows here.
package enum ActTable {
    package static let rows =
        SellingActor.acts.map(\.row) + AccountActor.acts.map(\.row) + BenefitsActor.acts.map(\.row)
        + ChannelActor.acts.map(\.row)

    package static func acts(
        _ selling: SellingProvider,
        _ account: AccountProvider,
        _ benefits: BenefitsProvider,
        _ channel: ChannelProvider,
        prospector: any Prospector = CompanyProspector(),
        scorer: any OpportunityScorer = DealScorer()
    ) -> [BoundAct] {
        SellingActor(selling, prospector: prospector, scorer: scorer).bound + AccountActor(account).bound
            + BenefitsActor(benefits).bound + ChannelActor(channel).bound
    }
}
