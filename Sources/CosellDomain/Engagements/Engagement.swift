import CosellWire
import SellingAPI

/// A shared workspace around an opportunity.
struct Engagement {
    let id: String
    let catalog: String
    /// An account, or `aws`.
    let createdBy: String
    let createdAt: Instant
    let title: String
    let description: String
    let opportunity: String

    /// Title and description as AWS cuts them from the opportunity: to 40 and 255 characters (6.1, X7).
    init(around opportunity: Opportunity, createdBy: String, _ call: Call) {
        id = call.chance.identifier(prefix: "eng-", length: 14)
        catalog = call.catalog
        self.createdBy = createdBy
        createdAt = call.now
        title = String(opportunity.record.project?.title?.prefix(40) ?? "")
        description = String(opportunity.record.project?.customerBusinessProblem?.prefix(255) ?? "")
        self.opportunity = opportunity.id
    }
}

extension SellingProvider {
    /// Opens the engagement that carries a submitted opportunity, as the task of a later version will.
    func engage(_ opportunity: Opportunity, _ books: Books) throws {
        let call = books.call
        try books.engagements.insert(Engagement(around: opportunity, createdBy: call.account, call))
    }
}
