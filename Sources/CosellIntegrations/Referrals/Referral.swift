import CosellSync
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
        let deal = invitation.payload.map(InvitedDeal.init)
        id = invitation.id
        arn = invitation.arn
        catalog = invitation.catalog
        status = invitation.status
        payload = invitation.payloadType
        senderAccount = invitation.senderAwsAccountId
        senderName = invitation.senderCompanyName
        title = deal?.title ?? invitation.engagementTitle ?? ""
        engagement = invitation.engagementId
        customer = deal?.customer
        industry = deal?.industry
        country = deal?.country
        amount = deal?.amount
        currency = deal?.currency
        invitedAt = invitation.invitationDate
        expiresAt = invitation.expirationDate
        let texts = [
            invitation.engagementTitle, invitation.engagementDescription, invitation.invitationMessage, deal?.customer,
        ]
        text = (texts + (deal?.texts ?? [])).compactMap(\.self).joined(separator: "\n")
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
