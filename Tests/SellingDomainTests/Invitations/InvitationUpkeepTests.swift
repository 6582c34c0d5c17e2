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
        let start = try desk.lastEvent()
        try await desk.pass(seconds: 15 * 86_400 - 1)
        #expect(try desk.lastEvent() == start)
        for _ in 1...2 { try await desk.pass(seconds: 1) }
        for account in [Sample.account, Sample.otherAccount] {
            #expect(try desk.events(of: account, after: start) == ["Engagement Invitation Expired"])
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
}
