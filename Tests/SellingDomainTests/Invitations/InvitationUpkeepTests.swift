import SellingDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

/// R2.21: what time does to invitations, once each.
struct InvitationUpkeepTests {
    @Test("an invitation that runs out is told to both sides, once")
    func expiry() async throws {
        let desk = try await Desk.open()
        let id = try await desk.invite(into: desk.engage())
        let start = try await desk.lastEvent()
        try await desk.pass(seconds: 15 * 86_400 - 1)
        #expect(try await desk.lastEvent() == start)
        for _ in 1...2 { try await desk.pass(seconds: 1) }
        for account in [Sample.account, Sample.otherAccount] {
            #expect(try await desk.events(of: account, after: start) == ["Engagement Invitation Expired"])
        }
        #expect(try await desk.invitation(id).status == .expired)
    }

    @Test("what was answered in time does not run out")
    func answered() async throws {
        let desk = try await Desk.open()
        let other = desk.of(Sample.otherAccount)
        let ids = [try await desk.invite(into: desk.engage()), try await desk.invite(into: desk.engage())]
        try await other.accept(ids[0])
        try await other.reject(ids[1])
        try await desk.pass(seconds: 16 * 86_400)
        #expect(try await desk.invitation(ids[0]).status == .accepted)
        #expect(try await desk.invitation(ids[1]).status == .rejected)
    }

    @Test("takes a few at a time, and says how many changed")
    func limit() async throws {
        let desk = try await Desk.open()
        for _ in 1...3 { try await desk.invite(into: desk.engage()) }
        desk.clock.advance(days: 15)
        var changed: [Int] = []
        for _ in 1...3 {
            changed.append(try await desk.round(desk.provider.invitationUpkeep, limit: 2))
        }
        #expect(changed == [2, 1, 0])
    }

    /// The entries of an agenda that nobody carries out.
    private func waiting(_ desk: Desk) async throws -> (agenda: Agenda, entries: [WaitingEntry]) {
        let agenda = Agenda(desk.house, desk.provider.invitationUpkeep, chance: desk.chance)
        return (agenda, try await agenda.list(limit: 9))
    }

    @Test("a referral that is hastened is sent at that moment, told once, and runs out 15 days after it")
    func hastened() async throws {
        let desk = try await Desk.open(
            switches: {
                var switches = Desk.switches
                switches.referralDelaySeconds = 3600
                return switches
            }()
        )
        _ = try await desk.create(["origin": "AWS Referral"])
        desk.clock.advance(seconds: 60)
        #expect(try await desk.invitations().engagementInvitationSummaries == [])
        let (agenda, entries) = try await waiting(desk)
        #expect(entries.map(\.entry.kind) == [.announceInvitation, .expireInvitation])

        try await agenda.hasten(entries[0].id)
        let told = try await desk.events { for _ in 1...2 { try await desk.keepUp() } }
        #expect(told == ["Engagement Invitation Created"])
        let found = try await desk.invitations().engagementInvitationSummaries ?? []
        let invitation = try await desk.invitation(try #require(found.first).id)
        let end = desk.clock.now.adding(seconds: 15 * 86_400)
        #expect(found.map(\.invitationDate) == [desk.clock.now])
        #expect((invitation.invitationDate, invitation.expirationDate) == (desk.clock.now, end))
        #expect(try await waiting(desk).entries.map(\.entry.due) == [end])
        #expect(try await desk.events { try await desk.pass(seconds: 3600) } == [])
        #expect(
            try await desk.events { try await desk.pass(seconds: 15 * 86_400) } == ["Engagement Invitation Expired"]
        )
    }

    @Test("an end that is hastened comes now")
    func hastenedEnd() async throws {
        let desk = try await Desk.open()
        let id = try await desk.invite(into: desk.engage())
        let (agenda, entries) = try await waiting(desk)
        try await agenda.hasten(try #require(entries.first).id)
        #expect(try await desk.events { try await desk.keepUp() } == ["Engagement Invitation Expired"])
        #expect(try await desk.invitation(id).status == .expired)
    }

    @Test("an end that is hastened before the invitation is sent waits for that, and says so")
    func hastenedTooEarly() async throws {
        let desk = try await Desk.open()
        _ = try await desk.create(["origin": "AWS Referral"])
        let (agenda, entries) = try await waiting(desk)
        try await agenda.hasten(try #require(entries.last).id)
        #expect(try await desk.events { try await desk.keepUp() } == [])
        #expect(try await waiting(desk).entries.first?.cause?.contains("is not sent yet") == true)
        let told = try await desk.events { for _ in 1...2 { try await desk.pass(seconds: 5) } }
        #expect(told == ["Engagement Invitation Created", "Engagement Invitation Expired"])
    }
}
