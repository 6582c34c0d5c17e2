import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Selling 2.3 and 3.3.
struct GetEngagementTests {
    @Test("reads by id and by ARN, but not by an ARN of the other catalog")
    func names() async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage()
        let prefix = "arn:aws:partnercentral:us-east-1::catalog/"
        #expect(try await desk.engagement("\(prefix)Sandbox/engagement/\(id)") == desk.engagement(id))
        for name in ["\(prefix)AWS/engagement/\(id)", "eng-00000000000000", "arn:aws:s3:::engagement/\(id)"] {
            #expect(await outcome { _ = try await desk.engagement(name) } == "ResourceNotFoundException", "\(name)")
        }
        #expect(await outcome { _ = try await desk.of(in: Catalog.aws).engagement(id) } == "ResourceNotFoundException")
    }

    /// What becomes of an invitation, and what its receiver is told about the engagement then.
    static let invitees: [(happening: String, answer: String)] = [
        ("none", "ResourceNotFoundException"), ("pending", "AccessDeniedException"), ("accepted", "ok"),
        ("rejected", "ResourceNotFoundException"), ("expired", "ResourceNotFoundException"),
    ]

    @Test("members read it, invitees are denied, everybody else finds nothing (selling 2.3)", arguments: invitees)
    func invitee(_ happening: String, _ answer: String) async throws {
        let desk = try await Desk.open()
        let other = desk.of(Sample.otherAccount)
        let id = try await desk.engage()
        if happening != "none" {
            let invitation = try await desk.invite(into: id)
            switch happening {
            case "accepted": try await other.accept(invitation)
            case "rejected": try await other.reject(invitation)
            case "expired": desk.clock.advance(days: 15)
            default: break
            }
        }
        #expect(await outcome { _ = try await other.engagement(id) } == answer)
        #expect(await outcome { _ = try await other.members(of: id) } == answer)
    }

    @Test("acceptance changes count, date and author (R2.7)")
    func acceptance() async throws {
        let desk = try await Desk.open()
        let other = desk.of(Sample.otherAccount)
        let id = try await desk.engage()
        let invitation = try await desk.invite(into: id)
        desk.clock.advance(seconds: 60)
        try await other.accept(invitation)
        let engagement = try await other.engagement(id)
        #expect(try await desk.engagement(id) == engagement)
        #expect(engagement.memberCount == 2)
        #expect((engagement.modifiedAt, engagement.modifiedBy) == (desk.clock.now, Sample.otherAccount))
        #expect(engagement.createdBy == Sample.account)
    }
}
