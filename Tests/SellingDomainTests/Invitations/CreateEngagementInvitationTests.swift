import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// Selling 3.4.
struct CreateEngagementInvitationTests {
    @Test("shows both sides what it is about, and who is in (R2.16 to R2.19)")
    func creation() async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage()
        let id = try await desk.invite(into: engagement)
        #expect(id.wholeMatch(of: /engi-[0-9a-z]{13}/) != nil)
        let expected = Selling.GetEngagementInvitationResponse(
            arn: "arn:aws:partnercentral:us-east-1::catalog/Sandbox/engagement-invitation/\(id)",
            payloadType: .opportunityInvitation,
            id: id,
            engagementId: engagement,
            engagementTitle: "Ward rounds",
            status: .pending,
            invitationDate: desk.clock.now,
            expirationDate: desk.clock.now.adding(seconds: 15 * 86_400),
            senderAwsAccountId: Sample.account,
            senderCompanyName: "Litware",
            receiver: .account(.init(alias: "Fabrikam", awsAccountId: Sample.otherAccount)),
            catalog: "Sandbox",
            payload: Sample.opportunityInvitation,
            invitationMessage: "Join us at Lakeside",
            engagementDescription: "Bedside monitoring for Lakeside",
            existingMembers: [.init(companyName: "Litware", websiteUrl: "https://litware.example.com")]
        )
        for desk in [desk, desk.of(Sample.otherAccount)] { #expect(try await desk.invitation(id) == expected) }
    }

    @Test("does not change the engagement (R2.7)")
    func engagement() async throws {
        let desk = try await Desk.open()
        let id = try await desk.engage()
        let before = try await desk.engagement(id)
        desk.clock.advance(seconds: 60)
        try await desk.invite(into: id)
        #expect(try await desk.engagement(id) == before)
    }

    @Test("a token sends one invitation (R1.39)")
    func replay() async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage()
        let first = try await desk.invite(into: engagement, token: "t")
        #expect(try await desk.invite(into: engagement, token: "t") == first)
        #expect(await outcome { try await desk.invite("aws", into: engagement, token: "t") } == "ConflictException")
        #expect(try await desk.invitations(as: .sender).engagementInvitationSummaries?.map(\.id) == [first])
    }

    // MARK: Who can be invited

    @Test(
        "a receiver must be a partner, or AWS",
        arguments: [("999999999999", "ResourceNotFoundException"), ("aws", "ok")]
    )
    func receiver(_ receiver: String, _ answer: String) async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage()
        #expect(await outcome { try await desk.invite(receiver, into: engagement) } == answer)
    }

    @Test("nobody is invited who is in, or invited; who has declined or waited too long may be")
    func repeated() async throws {
        let desk = try await Desk.open()
        let other = desk.of(Sample.otherAccount)
        let engagement = try await desk.engage()
        let invite = { await outcome { try await desk.invite(into: engagement) } }
        #expect(await outcome { try await desk.invite(Sample.account, into: engagement) } == "ConflictException")
        let first = try await desk.invite(into: engagement)
        #expect(await invite() == "ConflictException")
        try await other.reject(first)
        let second = try await desk.invite(into: engagement)
        desk.clock.advance(days: 15)
        #expect(try await desk.invitation(second).status == .expired)
        try await other.accept(desk.invite(into: engagement))
        #expect(await invite() == "ConflictException")
    }

    @Test("ten companies are the most, members and invited together (selling 2.3)")
    func limit() async throws {
        let (desk, accounts) = try await ListEngagementMembersTests.partners(10)
        let engagement = try await desk.engage()
        let first = try await desk.invite(accounts[1], into: engagement)
        for account in accounts[2...8] { try await desk.invite(account, into: engagement) }
        try await desk.of(accounts[1]).accept(first)
        let last = try await desk.invite(accounts[9], into: engagement)
        let full = await outcome { try await desk.invite("aws", into: engagement) }
        #expect(full == "ServiceQuotaExceededException")
        try await desk.of(accounts[9]).reject(last)
        #expect(await outcome { try await desk.invite("aws", into: engagement) } == "ok")
    }

    @Test("partners are connected first, unless the switch says they need not be (D16)")
    func connection() async throws {
        let stranger = "777788889999"
        for isRequired in [true, false] {
            var switches = Desk.switches
            switches.requiresConnection = isRequired
            let desk = try await Desk.open(partners: [Sample.partner(), Sample.partner(stranger)], switches: switches)
            let engagement = try await desk.engage()
            let refused = "ACTION_NOT_PERMITTED invitation.receiver.account.awsAccountId"
            #expect(
                await outcome { try await desk.invite(stranger, into: engagement) } == (isRequired ? refused : "ok")
            )
        }
    }

    // MARK: What is shared

    static let contexts:
        [(name: String, contexts: [Selling.EngagementContextPayload], payload: Selling.Payload, answer: String)] = [
            ("a deal, of nothing", [], Sample.opportunityInvitation, "INVALID_RESOURCE_STATE invitation.payload"),
            (
                "a deal, of a lead", [.lead(Sample.lead)], Sample.opportunityInvitation,
                "INVALID_RESOURCE_STATE invitation.payload"
            ),
            ("a deal, of a project", [.customerProject(.init())], Sample.opportunityInvitation, "ok"),
            (
                "a lead, of a project", [.customerProject(.init())], Sample.leadInvitation,
                "INVALID_RESOURCE_STATE invitation.payload"
            ),
            ("a lead, of a lead", [.lead(Sample.lead)], Sample.leadInvitation, "ok"),
        ]

    @Test("speaks of what stands in the engagement", arguments: contexts)
    func context(
        _ name: String,
        _ contexts: [Selling.EngagementContextPayload],
        _ payload: Selling.Payload,
        _ answer: String
    ) async throws {
        let desk = try await Desk.open()
        let engagement = try await desk.engage(contexts)
        #expect(await outcome { try await desk.invite(into: engagement, payload) } == answer)
    }

    @Test("only members invite; an invitee is denied (selling 2.3)")
    func access() async throws {
        let desk = try await Desk.open()
        let other = desk.of(Sample.otherAccount)
        let engagement = try await desk.engage()
        let invite = { await outcome { try await other.invite("aws", into: engagement) } }
        #expect(await invite() == "ResourceNotFoundException")
        let invitation = try await desk.invite(into: engagement)
        #expect(await invite() == "AccessDeniedException")
        try await other.accept(invitation)
        #expect(await invite() == "ok")
    }
}
