import SellingRules
import CosellDomain
import CosellRules
import CosellWire
package import SellingAPI

/// Deals that AWS brings.
extension SellingProvider {
    /// Sends a partner a deal, in either catalog: it waits in an invitation, hidden until it is accepted (X7).
    ///
    /// - Returns: the identifier of the opportunity.
    package func referOpportunity(_ input: Selling.CreateOpportunityRequest, _ call: Call) async throws -> String {
        try await write(call) { books in
            try refer(input, sent: call.now.adding(seconds: switches.referralDelaySeconds), books).opportunity
        }
    }

    /// As ``referOpportunity(_:_:)``, in a transaction that is open.
    ///
    /// - Parameter expiring: when the invitation ends; nil means in its usual time.
    func refer(
        _ input: Selling.CreateOpportunityRequest,
        sent: Instant,
        expiring: Instant? = nil,
        _ books: Books
    ) throws -> (opportunity: String, invitation: EngagementInvitation) {
        let partner = try partner(books.call)
        let opportunity = Opportunity.created(
            id: try books.opportunities.nextID(),
            content: OpportunityContent(input).created(switches: switches.rules),
            team: Team.created([], owner: partner.owner),
            origin: .awsReferral,
            books.call
        )
        try books.opportunities.insert(opportunity)
        return (opportunity.id, try refer(opportunity, to: partner, sent: sent, expiring: expiring, books))
    }

    /// Makes a Sandbox opportunity of origin AWS Referral what AWS would have sent: an engagement of AWS, and an
    /// invitation to the partner a few seconds later. The opportunity stays hidden until it is accepted
    /// (selling 5.2, X7).
    @discardableResult
    func refer(
        _ opportunity: Opportunity,
        to partner: SellingPartner,
        sent: Instant,
        expiring: Instant? = nil,
        _ books: Books
    ) throws -> EngagementInvitation {
        var hidden = opportunity
        hidden.isVisible = false
        try books.opportunities.save(hidden)
        let engagement = Engagement(around: opportunity, createdBy: AwsSide.account, books.call)
        try books.open(engagement)
        return try send(
            from: AwsSide.account,
            to: partner.account,
            into: engagement,
            .opportunityInvitation(Self.payload(about: opportunity)),
            message: Self.referralMessage,
            sent: sent,
            opportunity: opportunity.id,
            expiring: expiring,
            books
        )
    }

    /// As recorded.
    private static let referralMessage = """
        This invite is for an AWS originated referral. Accepting this invitation will create an AWS originated \
        opportunity in your pipeline.
        """

    private static func payload(about opportunity: Opportunity) -> Selling.OpportunityInvitationPayload {
        let manager = AwsSide.partnerDevelopmentManager
        return Selling.OpportunityInvitationPayload(
            senderContacts: [
                Selling.SenderContact(
                    email: manager.email ?? "",
                    firstName: manager.firstName,
                    lastName: manager.lastName,
                    businessTitle: "PDM"
                )
            ],
            receiverResponsibilities: [.servicesPartner, .softwarePartner],
            customer: opportunity.invitedCustomer,
            project: opportunity.invitedProject,
            opportunityType: opportunity.record.opportunityType
        )
    }
}

/// What an opportunity shows of itself in an engagement and in invitations (R2.10, R2.17).
extension Opportunity {
    /// The context of an engagement around it; a half that is not complete, or that the model of engagements does not
    /// allow as the model of opportunities did, is left out.
    var customerProject: Selling.CustomerProjectsContext {
        let account = record.customer?.account
        var context = Selling.CustomerProjectsContext()
        if let industry = account?.industry, let name = account?.companyName, !name.isEmpty,
            let website = account?.websiteUrl, let country = account?.address?.countryCode
        {
            let customer = Selling.EngagementCustomer(
                industry: industry,
                companyName: name,
                websiteUrl: website,
                countryCode: country
            )
            if ConstraintCheck.breaches(of: customer).isEmpty { context.customer = customer }
        }
        if let title = record.project?.title, !title.isEmpty, let problem = record.project?.customerBusinessProblem,
            let date = record.lifeCycle?.targetCloseDate
        {
            context.project = Selling.EngagementCustomerProjectDetails(
                title: title,
                businessProblem: problem,
                targetCompletionDate: date
            )
        }
        return context
    }

    /// The customer of an invitation, whose members the model demands: what is missing or secret (O17) is starred, and a
    /// website that is no address there is not told.
    var invitedCustomer: Selling.EngagementCustomer {
        let account = record.customer?.account
        let undisclosed = "not-disclosed.invalid"
        var customer = Selling.EngagementCustomer(
            industry: account?.industry ?? .other,
            companyName: Self.known(account?.companyName),
            websiteUrl: account?.websiteUrl ?? undisclosed,
            countryCode: account?.address?.countryCode ?? .us
        )
        if ConstraintCheck.breaches(of: customer).contains(where: { $0.path == ["WebsiteUrl"] }) {
            customer.websiteUrl = undisclosed
        }
        return customer
    }

    var invitedProject: Selling.ProjectDetails {
        Selling.ProjectDetails(
            businessProblem: record.project?.customerBusinessProblem ?? String(repeating: "*", count: 20),
            title: Self.known(record.project?.title),
            targetCompletionDate: record.lifeCycle?.targetCloseDate ?? "",
            expectedCustomerSpend: record.project?.expectedCustomerSpend ?? []
        )
    }

    private static func known(_ text: String?) -> String {
        guard let text, !text.isEmpty else { return "****" }
        return text
    }
}

extension Engagement {
    /// The engagement that AWS's tools open around an opportunity: title and description are cut from it, to 40 and
    /// 255 characters (selling 6.1, X7).
    init(around opportunity: Opportunity, createdBy: String, _ call: Call) {
        self.init(
            title: String(opportunity.record.project?.title?.prefix(40) ?? ""),
            description: String(opportunity.record.project?.customerBusinessProblem?.prefix(255) ?? ""),
            contexts: [
                Selling.EngagementContextDetails(
                    type: .customerProject,
                    payload: .customerProject(opportunity.customerProject)
                )
            ],
            createdBy: createdBy,
            call
        )
    }
}
