import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Leads that AWS brings (R2.18, additions 5).
struct ReferLeadTests {
    @Test("shows the company but not whom to call, and what AWS knows of it (AD22)")
    func invitation() async throws {
        let desk = try await Desk.open()
        let invitation = try await desk.invitation(desk.refer())
        #expect(invitation.senderAwsAccountId == "aws")
        #expect(invitation.receiver == .account(.init(alias: "Litware", awsAccountId: Sample.account)))
        #expect(invitation.payloadType == .leadInvitation)
        let payload = Selling.LeadInvitationPayload(
            customer: .init(
                industry: "Healthcare",
                companyName: "Lakeside Clinics",
                websiteUrl: "https://lakeside.example.com",
                countryCode: "US",
                awsMaturity: "Evaluating"
            ),
            interaction: .init(
                sourceType: "Event",
                sourceId: "EV-1",
                sourceName: "Care and Cloud 2029",
                contactBusinessTitle: "Head of Nursing"
            )
        )
        #expect(invitation.payload == .leadInvitation(payload))
        let enrichment = Selling.EnrichmentContext(
            prospectingResultAws: .init(
                customer: .init(accountName: "Lakeside Clinics"),
                insights: .init(marketplaceEngagementScore: "High")
            ),
            leadInsights: .init(
                leadReadinessScore: "Low",
                channelRecommendation: .init(recommendedChannel: "EMAIL")
            )
        )
        #expect(invitation.enrichmentContext == enrichment)
        #expect(!String(decoding: JSONWriter.bytes(invitation), as: UTF8.self).contains("ruth.baker"))
    }

    @Test("a title is cut to 80 characters (AD41)")
    func title() {
        var lead = Sample.lead
        lead.interactions[0].contact.businessTitle = String(repeating: "x", count: 81)
        let payload = Selling.LeadInvitationPayload(showing: lead)
        #expect(payload.interaction.contactBusinessTitle == String(repeating: "x", count: 80))
    }

    @Test("its engagement is AWS's, and rated")
    func engagement() async throws {
        let desk = try await Desk.open()
        let id = try await desk.refer()
        try await desk.accept(id)
        let engagement = try await desk.engagement(#require(desk.invitation(id).engagementId))
        #expect(engagement.createdBy == "aws")
        guard case .lead(let lead) = engagement.contexts?.first?.payload else {
            Issue.record("the engagement holds the lead")
            return
        }
        #expect(lead.insights?.leadReadinessScore == "Low")
        #expect(lead.insights?.channelRecommendation?.recommendedChannel == "EMAIL")
    }
}
