import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Selling 3.3, R2.8.
struct CreateEngagementContextTests {
    @Test("takes the next id and changes the engagement")
    func addition() async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage()
        desk.clock.advance(seconds: 60)
        let answer = try await desk.addContext(to: id)
        let expected = Selling.CreateEngagementContextResponse(
            engagementId: id,
            engagementArn: "arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement/\(id)",
            engagementLastModifiedAt: desk.clock.now,
            contextId: "2"
        )
        #expect(answer == expected)
        let engagement = try await desk.engagement(id)
        #expect(engagement.contexts?.map(\.id) == ["1", "2"])
        #expect(engagement.modifiedAt == desk.clock.now)
    }

    @Test("an engagement is named by id or ARN (selling 2.2)")
    func arn() async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage()
        let arn = "arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement/\(id)"
        #expect(try await desk.addContext(to: arn).engagementId == id)
    }

    @Test("five contexts are the most; the sixth exceeds the quota (R2.8)")
    func limit() async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage()
        for number in 2...5 { #expect(try await desk.addContext(to: id).contextId == "\(number)") }
        #expect(await outcome { try await desk.addContext(to: id) } == "ServiceQuotaExceededException")
        #expect(try await desk.engagement(id).contexts?.count == 5)
    }

    @Test("two changes in the same instant have different dates (R1.46)")
    func dates() async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage()
        let answer = try await desk.addContext(to: id)
        #expect(answer.engagementLastModifiedAt == desk.clock.now.adding(milliseconds: 1))
    }

    static let refusals: [(name: String, type: Selling.EngagementContextType, answer: String)] = [
        ("of another type than its payload (R2.8)", .customerProject, "INVALID_VALUE payload"),
        ("of AWS's own type (additions 4.1)", .prospectingResult, "ACTION_NOT_PERMITTED type, INVALID_VALUE payload"),
    ]

    @Test("refuses a context", arguments: refusals)
    func refusal(_ name: String, _ type: Selling.EngagementContextType, _ answer: String) async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage()
        #expect(await outcome { try await desk.addContext(to: id, as: type) } == answer)
    }

    @Test("a token adds one context (R1.39)")
    func replay() async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage()
        let first = try await desk.addContext(to: id, token: "t")
        #expect(try await desk.addContext(to: id, token: "t") == first)
        let project = Selling.EngagementContextPayload.customerProject(Sample.customerProject)
        #expect(await outcome { try await desk.addContext(project, to: id, token: "t") } == "ConflictException")
        #expect(try await desk.engagement(id).contexts?.count == 2)
    }

    @Test("is for members; an invitee is denied, anybody else finds nothing (selling 2.3)")
    func access() async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage()
        let other = desk.of(Sample.otherAccount)
        #expect(await outcome { try await other.addContext(to: id) } == "ResourceNotFoundException")
        let invitation = try await desk.invite(into: id)
        #expect(await outcome { try await other.addContext(to: id) } == "AccessDeniedException")
        try await other.accept(invitation)
        #expect(await outcome { try await other.addContext(to: id) } == "ok")
        #expect(try await desk.engagement(id).modifiedBy == Sample.otherAccount)
    }
}
