import CosellWire
import SellingAPI

extension SellingProvider {
    /// Makes a Sandbox opportunity of origin AWS Referral what AWS would have sent: an engagement of AWS, and an
    /// invitation to the partner a few seconds later. The opportunity stays hidden until it is accepted (5.2, X7).
    func refer(_ opportunity: Opportunity, to partner: Partner, _ books: Books) throws {
        var hidden = opportunity
        hidden.isVisible = false
        try books.opportunities.save(hidden)
        let engagement = Engagement(around: opportunity, createdBy: "aws", books.call)
        try books.engagements.insert(engagement)
        let sent = books.call.now.adding(seconds: switches.referralDelaySeconds)
        let invitation = Self.invitation(to: engagement, about: opportunity, partner, sent: sent, books.call)
        try books.engagements.insert(invitation, visibleFrom: sent)
    }

    /// R2.15: an invitation is good for 15 days.
    private static let invitationLifetimeSeconds: Int64 = 15 * 24 * 3600

    private static func invitation(
        to engagement: Engagement,
        about opportunity: Opportunity,
        _ partner: Partner,
        sent: Instant,
        _ call: Call
    ) -> Selling.GetEngagementInvitationResponse {
        let id = call.chance.identifier(prefix: "engi-", length: 13)
        return Selling.GetEngagementInvitationResponse(
            arn: ResourceName.engagementInvitation(id, catalog: call.catalog).text,
            payloadType: .opportunityInvitation,
            id: id,
            engagementId: engagement.id,
            engagementTitle: engagement.title,
            status: .pending,
            invitationDate: sent,
            expirationDate: sent.adding(seconds: invitationLifetimeSeconds),
            senderAwsAccountId: "aws",
            senderCompanyName: "AWS",
            receiver: .account(Selling.AccountReceiver(alias: partner.name, awsAccountId: partner.account)),
            catalog: call.catalog,
            payload: .opportunityInvitation(payload(about: opportunity)),
            invitationMessage: """
                This invite is for an AWS originated referral. Accepting this invitation will create an AWS originated \
                opportunity in your pipeline.
                """,
            engagementDescription: engagement.description,
            existingMembers: [Selling.EngagementMemberSummary(companyName: "AWS", websiteUrl: "www.aws.com")]
        )
    }

    private static func payload(about opportunity: Opportunity) -> Selling.OpportunityInvitationPayload {
        let account = opportunity.record.customer?.account
        let project = opportunity.record.project
        let manager = AwsRecord.partnerDevelopmentManager
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
            customer: Selling.EngagementCustomer(
                industry: account?.industry ?? .other,
                companyName: account?.companyName ?? "",
                websiteUrl: account?.websiteUrl ?? "",
                countryCode: account?.address?.countryCode ?? .us
            ),
            project: Selling.ProjectDetails(
                businessProblem: project?.customerBusinessProblem ?? "",
                title: project?.title ?? "",
                targetCompletionDate: opportunity.record.lifeCycle?.targetCloseDate ?? "",
                expectedCustomerSpend: project?.expectedCustomerSpend ?? []
            )
        )
    }
}
