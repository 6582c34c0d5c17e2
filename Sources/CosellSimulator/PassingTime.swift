package import CosellDomain
package import SellingDomain

/// What happens by itself when time passes: submissions are reviewed by a script, invitations arrive and run out, tasks
/// left for later are carried out, prospecting goes on, deals are scored, and what is over is forgotten.
package enum PassingTime {
    package static func acts(
        _ provider: SellingProvider,
        prospector: any Prospector = CompanyProspector(),
        scorer: any OpportunityScorer = DealScorer()
    ) -> [AgendaAct] {
        provider.reviewing + provider.invitationUpkeep + provider.taskCompletion
            + provider.prospecting(with: prospector) + provider.scoring(with: scorer) + provider.house.housekeeping
    }
}
