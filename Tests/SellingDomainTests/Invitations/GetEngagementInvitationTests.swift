import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Selling 3.4, additions 5; who sees what is in ``EngagementInvitationTests``.
struct GetEngagementInvitationTests {
    @Test("reads by id and by ARN, but not by an ARN of the other catalog")
    func names() async throws {
        let desk = try await Desk.open()
        let id = try await desk.invite(into: desk.engage())
        let prefix = "arn:aws:partnercentral:us-east-1::catalog/"
        #expect(try await desk.invitation("\(prefix)Sandbox/engagement-invitation/\(id)").id == id)
        for name in ["\(prefix)AWS/engagement-invitation/\(id)", "engi-0000000000000"] {
            #expect(await outcome { _ = try await desk.invitation(name) } == "ResourceNotFoundException", "\(name)")
        }
        #expect(await outcome { _ = try await desk.of(in: Catalog.aws).invitation(id) } == "ResourceNotFoundException")
    }

    @Test("of a partner's lead shows what AWS found since it was sent (AD23), and nothing before (AD21)")
    func enrichment() async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage([.lead(Sample.lead)])
        let id = try await desk.invite(into: engagement, Sample.leadInvitation)
        #expect(try await desk.invitation(id).enrichmentContext == nil)
        try await desk.prospect([engagement])
        try await desk.pass(seconds: 2)
        let expected = Selling.EnrichmentContext(
            prospectingResultAws: .init(
                customer: .init(accountName: "Lakeside Clinics"),
                insights: .init(marketplaceEngagementScore: "High")
            ),
            leadInsights: .init(
                leadReadinessScore: "Low",
                channelRecommendation: .init(recommendedChannel: "EMAIL")
            )
        )
        for desk in [desk, desk.of(Sample.otherAccount)] {
            #expect(try await desk.invitation(id).enrichmentContext == expected)
        }
    }

    @Test("of a deal shows nothing of it")
    func deal() async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage([.lead(Sample.lead), .customerProject(Sample.customerProject)])
        let id = try await desk.invite(into: engagement)
        try await desk.prospect([engagement])
        try await desk.pass(seconds: 2)
        #expect(try await desk.invitation(id).enrichmentContext == nil)
    }
}
