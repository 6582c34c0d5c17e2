import AccountAPI
import AccountDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

/// Account 2.5, 3.5.
struct ConnectionInvitationTests {
    /// Two partners with profiles, and the second one's.
    private static func pair(
        in catalog: String = Catalog.sandbox
    ) async throws -> (first: AccountDesk, second: AccountDesk, profiles: (first: String, second: String)) {
        let desk = try await AccountDesk.open(in: catalog)
        let other = desk.of(AccountDesk.second)
        let first = try await desk.enroll("Northwind")
        let second = try await other.enroll("Tailspin")
        return (desk, other, (first, second))
    }

    @Test("is seen by each party from its side", arguments: Catalog.all)
    func views(_ catalog: String) async throws {
        let (first, second, profiles) = try await Self.pair(in: catalog)
        let sent = try await first.invite(profiles.second, message: "Line one\nline two")
        #expect(sent.id.wholeMatch(of: /pacinv-[a-z0-9]{13}/) != nil)
        #expect(sent.arn == "arn:aws:partnercentral:us-east-1::catalog/\(catalog)/connection-invitation/\(sent.id)")
        #expect((sent.status, sent.participantType) == (.pending, .sender))
        #expect(sent.otherParticipantIdentifier == profiles.second)
        #expect(sent.connectionId == nil)
        #expect(sent.expiresAt == first.clock.now.wholeMilliseconds.adding(seconds: 30 * 24 * 3600))
        #expect((sent.inviterEmail, sent.inviterName) == (AccountDesk.lead, "Dana Kim"))
        let received = try await second.invitation(sent.id)
        #expect((received.participantType, received.otherParticipantIdentifier) == (.receiver, profiles.first))
        #expect(received.invitationMessage == "Line one\nline two")
        let stranger = first.of(AccountDesk.plain)
        #expect(
            await outcome { _ = try await stranger.invitation(sent.id) } == "NotFound CONNECTION_INVITATION_NOT_FOUND"
        )
        let elsewhere = first.of(in: Catalog.all.first { $0 != catalog })
        #expect(
            await outcome { _ = try await elsewhere.invitation(sent.id) } == "NotFound CONNECTION_INVITATION_NOT_FOUND"
        )
    }

    @Test(
        "is mailed to the receiver's alliance lead in catalog AWS, and in the Sandbox to nobody",
        arguments: Catalog.all
    )
    func mail(_ catalog: String) async throws {
        let (first, _, profiles) = try await Self.pair(in: catalog)
        let sent = try await first.invite(profiles.second, message: "Shall we?")
        let mails = try await first.mails(to: AccountDesk.lead).filter { $0.fields["invitationId"] == sent.id }
        #expect(mails.count == (catalog == Catalog.aws ? 1 : 0))
        #expect(mails.allSatisfy { $0.text.contains("Shall we?") })
    }

    @Test("the sender has a profile first")
    func sender() async throws {
        let desk = try await AccountDesk.open()
        let answer = "NotFound SENDER_PROFILE_NOT_FOUND"
        #expect(await outcome { try await desk.invite("pprofile-0000000000000") } == answer)
        try await desk.register()
        #expect(await outcome { try await desk.invite("nonsense") } == answer)
    }

    @Test("shows the live connection of its parties whatever became of it (account 2.5)")
    func live() async throws {
        let (first, second, profiles) = try await Self.pair()
        try await second.accept(try await first.invite(profiles.second).id)
        let live = try #require(try await first.connections().connectionSummaries.first?.id)
        let withdrawn = try await first.invite(AccountDesk.second, .subsidiary)
        #expect(withdrawn.connectionId == live)
        try await first.withdraw(withdrawn.id)
        let rejected = try await first.invite(AccountDesk.second, .subsidiary).id
        try await second.reject(rejected)
        let expired = try await first.invite(AccountDesk.second, .subsidiary).id
        try await first.pass(seconds: 31 * 24 * 3600)
        for id in [withdrawn.id, rejected, expired] {
            #expect(try await first.invitation(id).connectionId == live)
        }
    }

    struct Receiver: Sendable, CustomTestStringConvertible {
        var testDescription: String { "\(identifier) as \(type)" }
        let identifier: String
        var type = Account.ConnectionType.opportunityCollaboration
        let answer: String
    }

    static let receivers = [
        Receiver(identifier: "444455556666", answer: "INCOMPATIBLE_CONNECTION_INVITATION_REQUEST"),
        Receiver(identifier: "pprofile-123", answer: "INCOMPATIBLE_CONNECTION_INVITATION_REQUEST"),
        Receiver(identifier: "pprofile-0000000000000", answer: "NotFound RECEIVER_PROFILE_NOT_FOUND"),
        Receiver(
            identifier: "pprofile-0000000000000",
            type: .subsidiary,
            answer: "INCOMPATIBLE_CONNECTION_INVITATION_REQUEST"
        ),
        Receiver(identifier: "77778888999", type: .subsidiary, answer: "INCOMPATIBLE_CONNECTION_INVITATION_REQUEST"),
        Receiver(identifier: "111122223333", type: .subsidiary, answer: "INCOMPATIBLE_CONNECTION_INVITATION_REQUEST"),
        Receiver(identifier: "777788889999", type: .subsidiary, answer: "ok"),
    ]

    @Test("the receiver fits the type, is there, and is another", arguments: receivers)
    func receiver(_ row: Receiver) async throws {
        let desk = try await AccountDesk.open()
        try await desk.enroll()
        #expect(await outcome { try await desk.invite(row.identifier, row.type) } == row.answer)
    }

    @Test("one cannot invite oneself by one's profile")
    func oneself() async throws {
        let desk = try await AccountDesk.open()
        let own = try await desk.enroll()
        #expect(await outcome { try await desk.invite(own) } == "INCOMPATIBLE_CONNECTION_INVITATION_REQUEST")
    }

    @Test("a strict registry knows no account that nobody told of")
    func registry() async throws {
        let known = AccountRegistry([AccountDesk.plain: .init(name: "Northwind Labs")])
        let desk = try await AccountDesk.open(registry: known) { $0.knowsEveryAccount = false }
        try await desk.enroll()
        #expect(
            await outcome { try await desk.invite("999999999999", .subsidiary) }
                == "NotFound RECEIVER_PROFILE_NOT_FOUND"
        )
        #expect(await outcome { try await desk.invite(AccountDesk.plain, .subsidiary) } == "ok")
    }

    @Test("a private profile can be invited, unless the switch says otherwise")
    func visibility() async throws {
        let (first, second, profiles) = try await Self.pair()
        let strict = first.switched { $0.requiresPublicProfile = true }
        #expect(await outcome { try await strict.invite(profiles.second) } == "NotFound RECEIVER_PROFILE_NOT_FOUND")
        try await second.show(.public)
        #expect(await outcome { try await strict.invite(profiles.second) } == "ok")
    }

    @Test("the receiver's preferences are asked, by every name of the sender")
    func preferences() async throws {
        let (first, second, profiles) = try await Self.pair()
        let blocked = "Conflict INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER"
        try await second.prefer(.denyAll)
        #expect(await outcome { try await first.invite(profiles.second) } == blocked)
        try await second.prefer(.allowByDefaultDenySome, without: [profiles.first], revision: 2)
        #expect(await outcome { try await first.invite(profiles.second) } == blocked)
        #expect(await outcome { try await first.invite(AccountDesk.second, .subsidiary) } == blocked)
        try await second.prefer(.allowByDefaultDenySome, without: [AccountDesk.first], revision: 3)
        #expect(await outcome { try await first.invite(profiles.second) } == blocked)
        try await second.prefer(.allowByDefaultDenySome, without: [AccountDesk.plain], revision: 4)
        #expect(await outcome { try await first.invite(profiles.second) } == "ok")
    }

    @Test("one of a type waits between two, whoever sent it; another type may")
    func duplicates() async throws {
        let (first, second, profiles) = try await Self.pair()
        let sent = try await first.invite(profiles.second)
        let pending = "Conflict DUPLICATE_CONNECTION_INVITATION"
        #expect(await outcome { try await first.invite(profiles.second) } == pending)
        #expect(await outcome { try await second.invite(profiles.first) } == pending)
        #expect(await outcome { try await first.invite(AccountDesk.second, .subsidiary) } == "ok")
        try await second.accept(sent.id)
        #expect(await outcome { try await second.invite(profiles.first) } == "Conflict DUPLICATE_CONNECTION")
    }

    enum End: String, CaseIterable, Sendable {
        case accept, reject, withdraw, expire
    }

    /// Who does it, and how the invitation then stands.
    private static func end(_ end: End, _ id: String, _ first: AccountDesk, _ second: AccountDesk) async throws {
        switch end {
        case .accept: try await second.accept(id)
        case .reject: try await second.reject(id, because: "Busy")
        case .withdraw: try await first.withdraw(id)
        case .expire: try await first.pass(seconds: 30 * 24 * 3600)
        }
    }

    static let statuses: [(End, Account.InvitationStatus)] = [
        (.accept, .accepted), (.reject, .rejected), (.withdraw, .canceled), (.expire, .expired),
    ]

    @Test("every end is final", arguments: statuses)
    func ends(_ end: End, _ status: Account.InvitationStatus) async throws {
        let (first, second, profiles) = try await Self.pair()
        let id = try await first.invite(profiles.second).id
        try await first.pass(seconds: 60)
        let moment = end == .expire ? try await first.invitation(id).expiresAt : first.clock.now.wholeMilliseconds
        try await Self.end(end, id, first, second)
        for desk in [first, second] {
            let seen = try await desk.invitation(id)
            #expect((seen.status, seen.updatedAt) == (status, moment))
            #expect((seen.connectionId != nil) == (end == .accept))
        }
        let over = "Conflict INCOMPATIBLE_CONNECTION_INVITATION_STATE"
        #expect(await outcome { try await second.accept(id) } == over)
        #expect(await outcome { try await second.reject(id) } == over)
        #expect(await outcome { try await first.withdraw(id) } == over)
    }

    @Test("the other party is denied, and a stranger finds nothing")
    func parties() async throws {
        let (first, second, profiles) = try await Self.pair()
        let id = try await first.invite(profiles.second).id
        #expect(await outcome { try await first.accept(id) } == "Denied ACCESS_DENIED")
        #expect(await outcome { try await first.reject(id) } == "Denied ACCESS_DENIED")
        #expect(await outcome { try await second.withdraw(id) } == "Denied ACCESS_DENIED")
        let stranger = first.of(AccountDesk.plain)
        let missing = "NotFound CONNECTION_INVITATION_NOT_FOUND"
        #expect(await outcome { try await stranger.accept(id) } == missing)
        #expect(await outcome { try await stranger.reject(id) } == missing)
        #expect(await outcome { try await stranger.withdraw(id) } == missing)
        #expect(try await first.invitation(id).status == .pending)
    }

    @Test("runs out at its time even when nobody keeps up, and makes room for another")
    func expiry() async throws {
        let (first, second, profiles) = try await Self.pair()
        let sent = try await first.invite(profiles.second)
        first.clock.advance(seconds: 30 * 24 * 3600 - 1)
        #expect(try await second.invitation(sent.id).status == .pending)
        first.clock.advance(seconds: 1)
        let seen = try await second.invitation(sent.id)
        #expect((seen.status, seen.updatedAt) == (.expired, sent.expiresAt))
        #expect(try await second.invitations(status: .expired).connectionInvitationSummaries.map(\.id) == [sent.id])
        #expect(try await second.invitations(status: .pending).connectionInvitationSummaries == [])
        #expect(
            await outcome { try await second.accept(sent.id) } == "Conflict INCOMPATIBLE_CONNECTION_INVITATION_STATE"
        )
        #expect(await outcome { try await second.invite(profiles.first) } == "ok")
    }

    @Test("accept and cancel at once end in one state", arguments: 1...5)
    func race(_ round: Int) async throws {
        let (first, second, profiles) = try await Self.pair()
        let id = try await first.invite(profiles.second).id
        async let accepted = outcome { try await second.accept(id) }
        async let withdrawn = outcome { try await first.withdraw(id) }
        let answers = await [accepted, withdrawn]
        #expect(answers.sorted() == ["Conflict INCOMPATIBLE_CONNECTION_INVITATION_STATE", "ok"])
        let status = try await first.invitation(id).status
        #expect(status == (answers[0] == "ok" ? .accepted : .canceled))
        #expect(try await first.connections().connectionSummaries.count == (answers[0] == "ok" ? 1 : 0))
    }

    @Test("the same token gives the same answer, with one effect")
    func replay() async throws {
        let (first, second, profiles) = try await Self.pair()
        let sent = try await first.invite(profiles.second, token: "t")
        try await first.pass(seconds: 5)
        #expect(try await first.invite(profiles.second, token: "t") == sent)
        #expect(
            await outcome { try await first.invite(profiles.second, message: "x", token: "t") }
                == "Conflict CONFLICT_CLIENT_TOKEN"
        )
        let connection = try await second.accept(sent.id, token: "a")
        #expect(try await second.accept(sent.id, token: "a") == connection)
        #expect(try await second.events().filter { $0.hasSuffix("Accepted") }.count == 1)
    }

    @Test("50 a day")
    func quota() async throws {
        let desk = try await AccountDesk.open()
        try await desk.enroll()
        for number in 1...50 { try await desk.invite(String(100_000_000_000 + number), .subsidiary) }
        let full = "Quota LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY"
        #expect(await outcome { try await desk.invite("999999999999", .subsidiary) } == full)
        try await desk.pass(seconds: 24 * 3600)
        #expect(await outcome { try await desk.invite("999999999999", .subsidiary) } == "ok")
    }

    @Test("lists by every filter, newest first, page by page")
    func list() async throws {
        let (first, second, profiles) = try await Self.pair()
        let one = try await first.invite(profiles.second).id
        try await first.pass(seconds: 1)
        let two = try await second.invite(AccountDesk.first, .subsidiary).id
        try await first.pass(seconds: 1)
        let three = try await first.invite(AccountDesk.plain, .subsidiary).id
        func ids(_ list: Account.ListConnectionInvitationsResponse) -> [String] {
            list.connectionInvitationSummaries.map(\.id)
        }
        #expect(ids(try await first.invitations()) == [three, two, one])
        #expect(ids(try await first.invitations(side: .sender)) == [three, one])
        #expect(ids(try await first.invitations(side: .receiver)) == [two])
        #expect(ids(try await first.invitations(type: .subsidiary)) == [three, two])
        #expect(ids(try await first.invitations(others: [])) == [three, two, one])
        #expect(ids(try await first.invitations(others: [profiles.second])) == [two, one])
        #expect(ids(try await first.invitations(others: [AccountDesk.second])) == [])
        #expect(ids(try await first.invitations(others: [AccountDesk.plain])) == [three])
        try await second.accept(one)
        #expect(ids(try await first.invitations(others: [AccountDesk.second])) == [one])
        #expect(ids(try await first.invitations(status: .accepted)) == [one])
        #expect(ids(try await second.invitations()) == [two, one])
        let page = try await first.invitations(limit: 2)
        #expect(ids(page) == [three, two])
        let token = try #require(page.nextToken)
        let last = try await first.invitations(limit: 2, token: token)
        #expect((ids(last), last.nextToken) == ([one], nil))
        let foreign = "INVALID_VALUE nextToken"
        #expect(await outcome { _ = try await second.invitations(limit: 2, token: token) } == foreign)
        #expect(await outcome { _ = try await first.invitations(side: .sender, token: token) } == foreign)
        try await first.pass(seconds: 24 * 3600 + 1)
        #expect(await outcome { _ = try await first.invitations(limit: 2, token: token) } == foreign)
    }
}
