package import CosellDomain
package import SellingDomain

/// What happens by itself when time passes: invitations arrive and run out, tasks left for later are carried out,
/// prospecting goes on, deals are scored.
package enum PassingTime {
    package static func acts(
        _ provider: SellingProvider,
        prospector: any Prospector = CompanyProspector(),
        scorer: any OpportunityScorer = DealScorer()
    ) -> [AgendaAct] {
        provider.invitationUpkeep + provider.taskCompletion + provider.prospecting(with: prospector)
            + provider.scoring(with: scorer)
    }
}
