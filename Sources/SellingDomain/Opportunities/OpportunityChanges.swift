import CosellDomain
import SellingAPI

/// What every change of an opportunity by its partner ends with.
extension SellingProvider {
    /// Keeps a change, tells the owner, runs the jobs that watch the opportunity (selling 8.3), and has AWS look at it
    /// again (AD32).
    ///
    /// - Parameter kind: the related entity that came or went; products and offers make no snapshot (AD29).
    func keep(_ opportunity: Opportunity, showing kind: Selling.RelatedEntityType = .solutions, _ books: Books) throws {
        try books.opportunities.save(opportunity)
        try books.raise(.opportunityUpdated(opportunity.id, in: books.call.catalog), to: [books.call.account])
        if [.solutions, .awsMarketplaceSolutions].contains(kind) { try runJobs(watching: opportunity, books) }
        try askForScore(of: opportunity, books)
    }
}
