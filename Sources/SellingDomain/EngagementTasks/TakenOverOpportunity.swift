import SellingRules
import CosellDomain
import CosellRules
import CosellWire
import SellingAPI

/// The opportunity that an accepted invitation brings (selling 6.2, second table).
extension SellingProvider {
    /// Step 3: AWS's own record becomes visible; a partner's deal becomes a new record of the caller.
    func takeOver(_ invitation: inout EngagementInvitation, _ books: Books) throws -> Opportunity {
        if let id = invitation.opportunity, let known = try books.opportunities.find(id) {
            return known.isVisible ? known : try reveal(known, books)
        }
        guard case .opportunityInvitation(let payload) = invitation.document.payload else {
            throw TaskFailure(.opportunityValidationFailed, "Invitation \(invitation.id) brings no opportunity.")
        }
        let leader = try leader(of: invitation, books)
        let opportunity = Opportunity.created(
            id: try books.opportunities.nextID(),
            content: OpportunityContent(payload, campaign: leader?.record.marketing?.campaignName),
            team: [try partner(books.call).owner],
            origin: .partnerReferral,
            books.call
        )
        try books.opportunities.insert(opportunity)
        if let leader { try books.opportunities.follow(leader.id, with: opportunity.id) }
        invitation.opportunity = opportunity.id
        try books.invitations.save(invitation)
        try books.raise(.opportunityCreated(opportunity.id, in: books.call.catalog), to: [books.call.account])
        return opportunity
    }

    private func reveal(_ hidden: Opportunity, _ books: Books) throws -> Opportunity {
        var opportunity = hidden
        opportunity.isVisible = true
        opportunity.touch(books.call.now)
        try books.opportunities.save(opportunity)
        try books.raise(.opportunityCreated(opportunity.id, in: books.call.catalog), to: [books.call.account])
        return opportunity
    }

    /// Step 4: AWS's deals are approved at once. A partner's deal is submitted for visibility only and shares the fate of
    /// its sender's.
    func enlist(_ opportunity: inout Opportunity, broughtBy invitation: EngagementInvitation, _ books: Books) throws {
        guard opportunity.reviewStatus == .pendingSubmission else { return }
        if invitation.sender == AwsSide.account {
            opportunity.review(.approved, at: books.call.now)
        } else {
            let leader = try books.opportunities.leader(of: opportunity.id)
            opportunity.involvement = .forVisibilityOnly
            opportunity.visibility = .full
            opportunity.submit(at: books.call.now)
            if leader?.reviewStatus == .approved { opportunity.review(.approved, at: books.call.now) }
        }
        opportunity.touch(books.call.now)
        try books.opportunities.save(opportunity)
        try books.raise(.opportunityUpdated(opportunity.id, in: books.call.catalog), to: [books.call.account])
        try askForScore(of: opportunity, books)
        try expectReview(of: opportunity, books)
    }

    /// The sender's deal that its engagement carries.
    private func leader(of invitation: EngagementInvitation, _ books: Books) throws -> Opportunity? {
        let sender = books.of(invitation.sender)
        let carried = try sender.engagements.resources(of: invitation.engagement, by: invitation.sender)
        return try carried.first.flatMap(sender.opportunities.find)
    }
}

extension OpportunityContent {
    /// What a partner's invitation tells of its deal; no rule of creation is asked, its close date may be past.
    fileprivate init(_ payload: Selling.OpportunityInvitationPayload, campaign: String?) {
        self.init()
        primaryNeedsFromAws = [.doNotNeedSupportFromAWSSalesRep]
        nationalSecurity = .no
        opportunityType = payload.opportunityType ?? .netNewBusiness  // EG12
        customer = Selling.Customer(
            account: Selling.Account(
                industry: payload.customer.industry,
                companyName: payload.customer.companyName,
                websiteUrl: payload.customer.websiteUrl,
                address: Selling.Address(countryCode: payload.customer.countryCode)
            ),
            contacts: []
        )
        project = Selling.Project(
            expectedCustomerSpend: payload.project.expectedCustomerSpend,
            title: payload.project.title,
            customerBusinessProblem: payload.project.businessProblem
        )
        marketing = Selling.Marketing(campaignName: campaign, source: .explicitNone)
        lifeCycle = Selling.LifeCycle(stage: .prospect, targetCloseDate: payload.project.targetCompletionDate)
    }
}
