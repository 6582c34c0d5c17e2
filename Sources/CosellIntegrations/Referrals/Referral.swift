package import CosellWire
package import SellingAPI

/// An invitation that a partner received, as far as it matters to the decision: who it is about, what it is worth, how
/// long it can be answered.
package struct Referral: Hashable, Sendable {
    package let id: String
    package let arn: String?
    package let catalog: String
    package let status: Selling.InvitationStatus?
    package let payload: Selling.EngagementInvitationPayloadType?
    package let senderAccount: String?
    package let senderName: String?
    package let title: String
    package let engagement: String?
    package let customer: String?
    package let industry: String?
    package let country: String?
    /// What the customer is expected to spend on AWS a month.
    package let amount: Double?
    package let currency: String?
    package let invitedAt: Instant?
    package let expiresAt: Instant?
    /// Everything that people wrote about it: where keywords are looked for.
    package let text: String

    package init(_ invitation: Selling.GetEngagementInvitationResponse) {
        let facts = PayloadFacts(invitation.payload)
        id = invitation.id
        arn = invitation.arn
        catalog = invitation.catalog
        status = invitation.status
        payload = invitation.payloadType
        senderAccount = invitation.senderAwsAccountId
        senderName = invitation.senderCompanyName
        title = facts.title ?? invitation.engagementTitle ?? ""
        engagement = invitation.engagementId
        customer = facts.customer
        industry = facts.industry
        country = facts.country
        amount = facts.amount
        currency = facts.currency
        invitedAt = invitation.invitationDate
        expiresAt = invitation.expirationDate
        let texts = [
            invitation.engagementTitle, invitation.engagementDescription, invitation.invitationMessage, facts.customer,
        ]
        text = (texts + facts.texts).compactMap(\.self).joined(separator: "\n")
    }

    /// Whether it can still be answered at a moment.
    package func isOpen(at now: Instant) -> Bool {
        status == .pending && (expiresAt.map { now < $0 } ?? true)
    }

    /// Whether the payload, without which hardly anything is known of it, came along.
    package var hasFacts: Bool { customer != nil || industry != nil || country != nil || amount != nil }

    package var document: Document {
        let text = { (value: String?) in value.map(Document.string) ?? .null }
        return .object([
            .init("Id", .string(id)), .init("Arn", text(arn)), .init("Catalog", .string(catalog)),
            .init("Status", text(status?.rawValue)), .init("PayloadType", text(payload?.rawValue)),
            .init("SenderAwsAccountId", text(senderAccount)), .init("SenderCompanyName", text(senderName)),
            .init("Title", .string(title)), .init("EngagementId", text(engagement)), .init("Customer", text(customer)),
            .init("Industry", text(industry)), .init("Country", text(country)),
            .init("Amount", amount.map(Document.double) ?? .null), .init("Currency", text(currency)),
            .init("InvitationDate", text(invitedAt?.description)),
            .init("ExpirationDate", text(expiresAt?.description)),
        ])
    }
}

/// What the three kinds of payload say alike.
private struct PayloadFacts {
    var title: String?
    var customer: String?
    var industry: String?
    var country: String?
    var amount: Double?
    var currency: String?
    var texts: [String?] = []

    init(_ payload: Selling.Payload?) {
        switch payload {
        case .opportunityInvitation(let payload)?:
            title = payload.project.title
            customer = payload.customer.companyName
            industry = payload.customer.industry.rawValue
            country = payload.customer.countryCode.rawValue
            texts = [payload.project.title, payload.project.businessProblem]
            read(payload.project.expectedCustomerSpend)
        case .leadInvitation(let payload)?:
            customer = payload.customer.companyName
            industry = payload.customer.industry
            country = payload.customer.countryCode
            texts = [payload.interaction.usecase, payload.interaction.sourceName]
        case .accountPlanningInvitation(let payload)?:
            customer = payload.customer?.companyName
            industry = payload.customer?.industry
            country = payload.customer?.countryCode?.rawValue
        case .unknown?, nil: break
        }
    }

    /// What is spent on AWS, where more than one entry says something.
    private mutating func read(_ spend: [Selling.ExpectedCustomerSpend]) {
        guard let entry = spend.first(where: { $0.targetCompany == "AWS" }) ?? spend.first else { return }
        amount = entry.amount.flatMap(Double.init)
        currency = entry.currencyCode.rawValue
    }
}
