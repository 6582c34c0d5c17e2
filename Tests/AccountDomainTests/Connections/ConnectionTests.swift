import AccountAPI
import AccountDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

/// Account 2.6, 3.6.
struct ConnectionTests {
    private static func pair() async throws
        -> (first: AccountDesk, second: AccountDesk, profiles: (first: String, second: String))
    {
        let desk = try await AccountDesk.open()
        let other = desk.of(AccountDesk.second)
        let first = try await desk.enroll("Northwind")
        let second = try await other.enroll("Tailspin")
        return (desk, other, (first, second))
    }

    @Test("tells each party of the other")
    func views() async throws {
        let (first, second, profiles) = try await Self.pair()
        let accepted = try await first.connect(with: AccountDesk.second, at: profiles.second)
        #expect(accepted.id.wholeMatch(of: /pac-[a-z0-9]{13}/) != nil)
        #expect(accepted.arn == "arn:aws:partnercentral:us-east-1::catalog/Sandbox/connection/\(accepted.id)")
        #expect(accepted.otherParticipantAccountId == AccountDesk.first)
        let detail = try #require(accepted.connectionTypes["OPPORTUNITY_COLLABORATION"])
        #expect((detail.status, detail.inviterEmail, detail.inviterName) == (.active, AccountDesk.lead, "Dana Kim"))
        #expect(detail.otherParticipant == .partnerProfile(.init(id: profiles.first, name: "Northwind")))
        let mine = try await first.connection(accepted.id)
        #expect(mine.otherParticipantAccountId == AccountDesk.second)
        #expect(
            mine.connectionTypes["OPPORTUNITY_COLLABORATION"]?.otherParticipant
                == .partnerProfile(.init(id: profiles.second, name: "Tailspin"))
        )
        #expect(try await second.connection(accepted.id).id == accepted.id)
        let stranger = first.of(AccountDesk.third)
        #expect(await outcome { _ = try await stranger.connection(accepted.id) } == "NotFound CONNECTION_NOT_FOUND")
        let elsewhere = first.of(in: Catalog.aws)
        #expect(await outcome { _ = try await elsewhere.connection(accepted.id) } == "NotFound CONNECTION_NOT_FOUND")
    }

    @Test("a second type is added to the connection, and the last that ends, ends it")
    func types() async throws {
        let (first, second, profiles) = try await Self.pair()
        let id = try await first.connect(with: AccountDesk.second, at: profiles.second).id
        let pending = try await first.invite(AccountDesk.second, .subsidiary)
        #expect(pending.connectionId == id)
        #expect(try await second.accept(pending.id).id == id)
        #expect(try await first.connection(id).connectionTypes.count == 2)
        try await first.pass(seconds: 10)
        let ended = try await second.disconnect(id)
        let detail = try #require(ended.connectionTypes["OPPORTUNITY_COLLABORATION"])
        #expect((detail.status, detail.canceledBy) == (.canceled, AccountDesk.second))
        #expect(
            (detail.canceledAt, ended.updatedAt) == (
                first.clock.now.wholeMilliseconds, first.clock.now.wholeMilliseconds
            )
        )
        #expect(ended.connectionTypes["SUBSIDIARY"]?.status == .active)
        #expect(try await first.connections().connectionSummaries.map(\.id) == [id])
        #expect(try await first.connect(with: AccountDesk.second, at: profiles.second).id == id)
        let again = try #require(try await first.connection(id).connectionTypes["OPPORTUNITY_COLLABORATION"])
        #expect((again.status, again.canceledAt, again.canceledBy) == (.active, nil, nil))
        try await first.disconnect(id)
        try await first.disconnect(id, .subsidiary)
        #expect(try await first.connections().connectionSummaries == [])
        #expect(try await first.connection(id).connectionTypes.values.allSatisfy { $0.status == .canceled })
        let next = try await first.connect(with: AccountDesk.second, at: profiles.second).id
        #expect(next != id)
    }

    @Test("a type that is not there cannot end, nor one that has ended")
    func cancel() async throws {
        let (first, second, profiles) = try await Self.pair()
        let id = try await first.connect(with: AccountDesk.second, at: profiles.second).id
        #expect(await outcome { try await first.disconnect(id, .subsidiary) } == "NotFound CONNECTION_NOT_FOUND")
        #expect(
            await outcome { try await first.of(AccountDesk.plain).disconnect(id) } == "NotFound CONNECTION_NOT_FOUND"
        )
        try await first.disconnect(id)
        #expect(await outcome { try await second.disconnect(id) } == "Conflict INCOMPATIBLE_CONNECTION_STATE")
    }

    @Test("who is no partner is told of by its seller profile, or by its account's name")
    func participants() async throws {
        var seller = AccountRegistry.Entry(name: "Northwind Labs")
        seller.sellerProfile = .init(id: "seller-1", name: "Labs")
        let registry = AccountRegistry([
            AccountDesk.plain: .init(name: "Northwind Annex"), AccountDesk.third: seller, AccountDesk.second: seller,
        ])
        let desk = try await AccountDesk.open(registry: registry)
        let own = try await desk.enroll("Northwind")
        try await desk.of(AccountDesk.second).enroll("Tailspin")
        let rows: [(String, Account.Participant)] = [
            (AccountDesk.plain, .account(.init(name: "Northwind Annex"))),
            (AccountDesk.third, .sellerProfile(.init(id: "seller-1", name: "Labs"))),
            (AccountDesk.second, .sellerProfile(.init(id: "seller-1", name: "Labs"))),
        ]
        for (account, told) in rows {
            let id = try await desk.connect(with: account, at: account, .subsidiary).id
            #expect(try await desk.connection(id).connectionTypes["SUBSIDIARY"]?.otherParticipant == told)
            let seen = try await desk.of(account).connection(id).connectionTypes["SUBSIDIARY"]?.otherParticipant
            #expect(seen == .partnerProfile(.init(id: own, name: "Northwind")))
        }
    }

    @Test("lists what is alive, or what a type and status ask for")
    func list() async throws {
        let (first, _, profiles) = try await Self.pair()
        let partner = try await first.connect(with: AccountDesk.second, at: profiles.second).id
        try await first.pass(seconds: 1)
        let plain = try await first.connect(with: AccountDesk.plain, at: AccountDesk.plain, .subsidiary).id
        try await first.pass(seconds: 1)
        let gone = try await first.connect(with: AccountDesk.third, at: AccountDesk.third, .subsidiary).id
        try await first.disconnect(gone, .subsidiary)
        let rows: [(String?, [String])] = [
            (nil, [plain, partner]),
            ("OPPORTUNITY_COLLABORATION", [partner]),
            ("SUBSIDIARY", [plain]),
            ("SUBSIDIARY:ACTIVE", [plain]),
            ("SUBSIDIARY:canceled", [gone]),
            ("OPPORTUNITY_COLLABORATION:CANCELED", []),
        ]
        for (filter, ids) in rows {
            #expect(try await first.connections(filter).connectionSummaries.map(\.id) == ids, "\(filter ?? "none")")
        }
        for filter in ["PARTNER", "SUBSIDIARY:GONE", "subsidiary", "SUBSIDIARY:"] {
            let answer = await outcome { _ = try await first.connections(filter) }
            #expect(answer == "INVALID_ENUM_VALUE connectionType", "\(filter)")
        }
        for other in [AccountDesk.second, profiles.second] {
            #expect(try await first.connections(others: [other]).connectionSummaries.map(\.id) == [partner])
        }
        let page = try await first.connections(limit: 1)
        #expect(page.connectionSummaries.map(\.id) == [plain])
        let last = try await first.connections(limit: 1, token: page.nextToken)
        #expect((last.connectionSummaries.map(\.id), last.nextToken) == ([partner], nil))
    }
}
