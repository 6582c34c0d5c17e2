package import SellingAPI

/// What is stored about an opportunity, as far as rules look at it.
package struct OpportunityState: Sendable {
    package let id: String
    package let content: OpportunityContent
    package let reviewStatus: Selling.ReviewStatus
    package let related: Selling.RelatedEntityIdentifiers
    /// Given at submission; nil before (I1).
    package let involvement: Selling.SalesInvolvementType?

    package init(
        id: String,
        content: OpportunityContent,
        reviewStatus: Selling.ReviewStatus,
        related: Selling.RelatedEntityIdentifiers,
        involvement: Selling.SalesInvolvementType? = nil
    ) {
        self.id = id
        self.content = content
        self.reviewStatus = reviewStatus
        self.related = related
        self.involvement = involvement
    }

    /// The same record once AWS has approved it.
    var approved: OpportunityState {
        OpportunityState(id: id, content: content, reviewStatus: .approved, related: related, involvement: involvement)
    }

    var stage: Selling.Stage { content.lifeCycle?.stage ?? .prospect }

    /// Whether the review lets the partner change anything: the status gate of selling 3.1 and 4.2.
    var isOpenToItsPartner: Bool { ![.submitted, .inReview, .rejected].contains(reviewStatus) }

    /// Whether AWS only looks at it; the record itself shows that (I2).
    var isForVisibilityOnly: Bool { content.declinesSupport }

    var isCoSell: Bool { involvement == .coSell && !isForVisibilityOnly }

    /// What counts as a solution for S1 and O36: real ones, and Marketplace solutions and products (AD28).
    var solutionCount: Int {
        (related.solutions?.count ?? 0) + (related.awsMarketplaceSolutions?.count ?? 0)
            + (related.awsMarketplaceProducts?.count ?? 0)
    }
}
