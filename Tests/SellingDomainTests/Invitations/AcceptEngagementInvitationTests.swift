import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Selling 3.4; which states and parties may, is in ``EngagementInvitationTests``.
struct AcceptEngagementInvitationTests {
    @Test("makes the receiver a member, and no opportunity")
    func membership() async throws {
        let desk = try await Desk.open()
        let other = desk.of(Sample.otherAccount)
        let engagement = try await desk.engage()
        let id = try await desk.invite(into: engagement)
        let arn = "arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement-invitation/\(id)"
        try await other.accept(arn)
        let members = try await other.members(of: engagement).engagementMemberList.map(\.accountId)
        #expect(members == [Sample.account, Sample.otherAccount])
        #expect(try await other.list().opportunitySummaries == [])
        #expect(try await other.invitation(arn).payload == Sample.opportunityInvitation)
    }

    @Test("of a lead of AWS, shows whom to call (R2.18)")
    func lead() async throws {
        let desk = try await Desk.open()
        let id = try await desk.refer()
        let engagement = try #require(try await desk.invitation(id).engagementId)
        #expect(await outcome { _ = try await desk.engagement(engagement) } == "AccessDeniedException")
        try await desk.accept(id)
        guard case .lead(let lead) = try await desk.engagement(engagement).contexts?.first?.payload else {
            Issue.record("the engagement holds the lead")
            return
        }
        #expect(lead.interactions.first?.contact == Sample.interaction.contact)
        let members = try await desk.members(of: engagement).engagementMemberList.map(\.accountId)
        #expect(members == ["aws", Sample.account])
    }
}
