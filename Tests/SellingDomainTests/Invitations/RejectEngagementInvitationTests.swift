import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Selling 3.4, R2.20; which states and parties may, is in ``EngagementInvitationTests``.
struct RejectEngagementInvitationTests {
    @Test("any reason passes, and none", arguments: ["Unable to support", "We are busy", nil])
    func reasons(_ reason: String?) async throws {
        let desk = try await Desk.open()
        let id = try await desk.invite(into: desk.engage())
        try await desk.of(Sample.otherAccount).reject(id, because: reason)
        for desk in [desk, desk.of(Sample.otherAccount)] {
            let invitation = try await desk.invitation(id)
            #expect((invitation.status, invitation.rejectionReason) == (.rejected, reason))
        }
    }

    @Test("hides the payload from who declined, and the engagement; the sender keeps seeing what it sent (R2.20)")
    func payload() async throws {
        let desk = try await Desk.open()
        let other = desk.of(Sample.otherAccount)
        let engagement = try await desk.engage()
        let id = try await desk.invite(into: engagement)
        try await other.reject(id)
        #expect(try await other.invitation(id).payload == nil)
        #expect(try await desk.invitation(id).payload == Sample.opportunityInvitation)
        #expect(try await other.invitations().engagementInvitationSummaries?.map(\.id) == [id])
        #expect(await outcome { _ = try await other.engagement(engagement) } == "ResourceNotFoundException")
    }

    @Test("a deal that AWS made for it is never reached")
    func referral() async throws {
        let desk = try await Desk.open()
        let opportunity = try await desk.create(["origin": "AWS Referral"]).id
        desk.clock.advance(seconds: 5)
        let id = try #require(try await desk.invitations().engagementInvitationSummaries?.first?.id)
        try await desk.reject(id, because: "Duplicate of partner referral")
        #expect(await outcome { _ = try await desk.record(opportunity) } == "ResourceNotFoundException")
        #expect(try await desk.acceptByTask(id).reasonCode == .invitationValidationFailed)
        #expect(try await desk.list().opportunitySummaries == [])
    }
}
