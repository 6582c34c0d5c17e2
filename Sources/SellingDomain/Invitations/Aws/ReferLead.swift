import CosellDomain
import CosellWire
package import SellingAPI

/// Leads that AWS brings; the simulator and the demonstration call this.
extension SellingProvider {
    /// Sends a lead to the partner of the call: an engagement of AWS with the lead, and an invitation that shows what a
    /// receiver may see before it accepts (R2.18), enriched by what AWS knows of the company (AD22).
    ///
    /// - Returns: the identifier of the invitation.
    package func referLead(
        _ lead: Selling.LeadContext,
        title: String,
        with prospector: any Prospector,
        _ call: Call
    ) async throws -> String {
        try await write(call) { try refer(lead, title: title, with: prospector, $0).id }
    }

    /// As ``referLead(_:title:with:_:)``, in a transaction that is open.
    func refer(
        _ lead: Selling.LeadContext,
        title: String,
        with prospector: any Prospector,
        _ books: Books
    ) throws -> EngagementInvitation {
        let call = books.call
        let engagement = Engagement(
            title: String(title.prefix(40)),
            description: nil,
            contexts: [Selling.EngagementContextDetails(type: .lead, payload: .lead(lead))],
            createdBy: AwsSide.account,
            call
        )
        let rated = engagement.rated(prospector, at: call.now)
        try books.open(rated)
        let found = prospector.result(for: lead, hasActiveSolution: try books.solutions.hasActive(call))
        return try send(
            from: AwsSide.account,
            to: call.account,
            into: rated,
            .leadInvitation(Selling.LeadInvitationPayload(showing: lead)),
            message: "This invite is for a lead from AWS. Accepting it gives you the contact data of the lead.",
            sent: call.now,
            enrichment: Selling.EnrichmentContext(
                prospectingResultAws: Selling.InvitationProspectingResultAws(
                    customer: found.customer,
                    insights: found.insights
                ),
                leadInsights: prospector.insights(into: lead, at: call.now)
            ),
            books
        )
    }
}

extension Engagement {
    /// The lead with the insights that AWS gives it.
    fileprivate func rated(_ prospector: any Prospector, at now: Instant) -> Engagement {
        var engagement = self
        for context in contexts {
            guard case .lead(var lead) = context.payload, let id = context.id else { continue }
            lead.insights = prospector.insights(into: lead, at: now)
            engagement.replace(.lead(lead), of: id)
        }
        return engagement
    }
}

extension Selling.LeadInvitationPayload {
    /// A lead without its contact (AD41): the title is cut to 80 characters, the country comes from the address.
    package init(showing lead: Selling.LeadContext) {
        let interaction = lead.interactions.last
        self.init(
            customer: Selling.LeadInvitationCustomer(
                industry: lead.customer.industry,
                companyName: lead.customer.companyName,
                websiteUrl: lead.customer.websiteUrl,
                countryCode: lead.customer.address?.countryCode,
                awsMaturity: lead.customer.awsMaturity,
                marketSegment: lead.customer.marketSegment
            ),
            interaction: Selling.LeadInvitationInteraction(
                sourceType: interaction?.sourceType,
                sourceId: interaction?.sourceId,
                sourceName: interaction?.sourceName,
                usecase: interaction?.usecase,
                contactBusinessTitle: String(interaction?.contact.businessTitle.prefix(80) ?? "")
            )
        )
    }
}
