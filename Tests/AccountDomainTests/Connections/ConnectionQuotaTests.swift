import AccountAPI
import CosellDomain
import CosellTestSupport
import Testing

@testable import AccountDomain

/// Account 1.3: what an account may have at a time.
struct ConnectionQuotaTests {
    private static let openLimit = "Quota LIMIT_EXCEEDED_NUMBER_OF_OPEN_CONNECTION_INVITATION"
    private static let aliveLimit = "Quota LIMIT_EXCEEDED_NUMBER_OF_ACTIVE_CONNECTION"

    /// A partner that has so many invitations open, or accepted, to accounts as its subsidiaries.
    private static func partner(
        _ count: Int,
        areAccepted: Bool
    ) async throws -> (desk: AccountDesk, profile: String, ids: [String]) {
        let desk = try await AccountDesk.open()
        let profile = try await desk.enroll()
        let invitation = try await desk.invite("100000000001", .subsidiary)
        if areAccepted { try await desk.of("100000000001").accept(invitation.id) }
        let call = desk.call("CreateConnectionInvitation")
        let ids = try await desk.provider.write(call) { books in
            try (2...count).map { number in
                var document = invitation
                document.id = "pacinv-\(1_000_000_000_000 + number)"
                document.otherParticipantIdentifier = String(100_000_000_000 + number)
                document.status = areAccepted ? .accepted : .pending
                let next = ConnectionInvitation(
                    sender: desk.account,
                    receiver: document.otherParticipantIdentifier,
                    senderProfile: profile,
                    document: document
                )
                try books.connectionInvitations.insert(next)
                guard areAccepted else { return next.id }
                var connection = PartnerConnection(from: next, books)
                connection.add(next, at: books.now)
                try books.connections.save(connection)
                return next.id
            }
        }
        return (desk, profile, [invitation.id] + ids)
    }

    @Test("a thousand invitations wait; one that ends or is over makes room")
    func open() async throws {
        let (desk, _, ids) = try await Self.partner(999, areAccepted: false)
        #expect(await outcome { try await desk.invite("999999999991", .subsidiary) } == "ok")
        #expect(await outcome { try await desk.invite("999999999992", .subsidiary) } == Self.openLimit)
        try await desk.of("100000000001").reject(ids[0])
        #expect(await outcome { try await desk.invite("999999999992", .subsidiary) } == "ok")
        #expect(await outcome { try await desk.invite("999999999993", .subsidiary) } == Self.openLimit)
        desk.clock.advance(seconds: ConnectionInvitation.lifetimeSeconds)
        #expect(await outcome { try await desk.invite("999999999993", .subsidiary) } == "ok")
    }

    @Test("a full account is full in its catalog, as a sender, and takes invitations all the same")
    func catalogs() async throws {
        let (desk, _, _) = try await Self.partner(1000, areAccepted: false)
        #expect(await outcome { try await desk.invite("999999999991", .subsidiary) } == Self.openLimit)
        let elsewhere = desk.of(in: Catalog.aws)
        try await elsewhere.enroll()
        #expect(await outcome { try await elsewhere.invite("999999999991", .subsidiary) } == "ok")
        let other = desk.of(AccountDesk.second)
        try await other.enroll("Tailspin")
        let received = try await other.invite(desk.account, .subsidiary)
        #expect(await outcome { try await desk.accept(received.id) } == "ok")
    }

    @Test("a thousand connections are alive, for either side; another type of one of them is no further one")
    func alive() async throws {
        let (desk, profile, _) = try await Self.partner(1000, areAccepted: true)
        let other = desk.of(AccountDesk.second)
        try await other.enroll("Tailspin")
        let sent = try await desk.invite(other.account, .subsidiary).id
        #expect(await outcome { try await other.accept(sent) } == Self.aliveLimit)
        try await desk.withdraw(sent)
        let received = try await other.invite(desk.account, .subsidiary).id
        #expect(await outcome { try await desk.accept(received) } == Self.aliveLimit)

        let first = desk.of("100000000001")
        try await first.enroll("Subsidiary")
        let collaboration = try await first.invite(profile)
        let connection = try await desk.accept(collaboration.id)
        #expect(connection.connectionTypes.count == 2)

        try await desk.disconnect(connection.id)
        #expect(await outcome { try await desk.accept(received) } == Self.aliveLimit)
        try await desk.disconnect(connection.id, .subsidiary)
        #expect(await outcome { try await desk.accept(received) } == "ok")
    }
}
