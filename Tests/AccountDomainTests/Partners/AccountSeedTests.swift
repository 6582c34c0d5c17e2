import AccountAPI
import AccountDomain
import CosellDomain
import CosellStore
import CosellTestDatabase
import CosellTestSupport
import CosellWire
import SellingAPI
import SellingDomain
import Testing

/// Decision 0060: what a configuration says is brought into the store once.
struct AccountSeedTests {
    private static let lead = Partner.Lead(
        firstName: "Dana",
        lastName: "Kim",
        email: "dana@northwind.example",
        businessTitle: "Alliance Lead"
    )

    private static func seed(_ accounts: [(String, String)]) -> AccountSeed {
        var seed = AccountSeed()
        for catalog in Catalog.all {
            seed.partners += accounts.map { account, name in
                SeededPartner(catalog: catalog, account: account, name: name, website: "northwind.example", lead: lead)
            }
            if accounts.count > 1 {
                seed.connections.append(
                    SeededConnection(catalog: catalog, accounts[0].0, accounts[1].0, .opportunityCollaboration)
                )
            }
        }
        return seed
    }

    private static let two = [(AccountDesk.first, "Northwind"), (AccountDesk.second, "Tailspin")]

    @Test("a partner is verified, with a profile, in both catalogs", arguments: Catalog.all)
    func partner(_ catalog: String) async throws {
        let desk = try await AccountDesk.open(in: catalog, seed: Self.seed(Self.two))
        let partner = try await desk.partner()
        #expect((partner.legalName, partner.profile.displayName) == ("Northwind", "Northwind"))
        #expect(partner.profile.websiteUrl == "https://northwind.example")
        #expect(partner.profile.profileId != nil)
        #expect(try await desk.lead() == AccountDesk.contact())
        for type in Account.VerificationType.allCases {
            #expect(try await desk.verification(type).verificationStatus == .succeeded)
        }
        let connection = try #require(try await desk.connections("OPPORTUNITY_COLLABORATION").connectionSummaries.first)
        #expect(connection.otherParticipantAccountId == AccountDesk.second)
        #expect(try await desk.invitations(status: .accepted).connectionInvitationSummaries.count == 1)
        #expect(try await desk.events() == [])
    }

    @Test("two accounts of one name are two partners")
    func names() async throws {
        let seed = Self.seed([(AccountDesk.first, "Northwind"), (AccountDesk.second, "northwind")])
        let desk = try await AccountDesk.open(seed: seed)
        #expect(try await desk.partner().legalName == "Northwind")
        #expect(try await desk.of(AccountDesk.second).partner().legalName == "northwind 444455556666")
    }

    @Test(
        "who the partners are is read once after a change; a get is one statement",
        .enabled(if: !TestEngine.isPostgreSQL, "PostgreSQL tells of a change a moment after it")
    )
    func reads() async throws {
        let selling = try await Desk.open()
        let (house, now) = (selling.house, selling.clock.now)
        let account = try await AccountProvider.open(house, seed: Self.seed(Self.two), now: now, chance: selling.chance)
        let desk = AccountDesk(
            provider: account,
            clock: selling.clock,
            chance: selling.chance,
            account: AccountDesk.first,
            catalog: selling.catalog
        )
        let input = Selling.GetOpportunityRequest(catalog: selling.catalog, identifier: try await selling.create().id)
        let tally = selling.store.readTally
        func cost() async throws -> [Int] {
            let before = (tally.count, tally.scatteredCount)
            _ = try await selling.provider.getOpportunity(input, selling.call("GetOpportunity"))
            _ = try await input.storedAnswer(selling.provider, selling.call("GetOpportunity"))
            return [tally.count - before.0, tally.scatteredCount - before.1]
        }
        #expect(try await cost() == [2, 0])
        _ = try await selling.create()
        #expect(try await cost() == [2, 0])
        try await desk.show(.public)
        #expect(try await cost() == [3, 0])
        #expect(try await cost() == [2, 0])
    }

    @Test("what calls made of it stands after the next start; what is new comes in")
    func once() async throws {
        let desk = try await AccountDesk.open(seed: Self.seed(Self.two))
        let id = try #require(try await desk.connections().connectionSummaries.first?.id)
        try await desk.disconnect(id)
        try await desk.update(AccountDesk.details("Northwind New"))
        try await desk.pass(seconds: 1)
        let third = (AccountDesk.third, "Litware")
        _ = try await AccountProvider.open(
            desk.provider.house,
            seed: Self.seed(Self.two + [third]),
            now: desk.clock.now,
            chance: desk.chance
        )
        #expect(try await desk.connections().connectionSummaries == [])
        #expect(try await desk.partner().profile.displayName == "Northwind New")
        #expect(try await desk.of(AccountDesk.third).partner().legalName == "Litware")
    }

    @Test("invitations of some time ago wait, or have expired")
    func invitations() async throws {
        var seed = Self.seed(Self.two)
        let pending = "pacinv-abc1230000000"
        let expired = "pacinv-abc1230000001"
        for (id, days) in [(pending, Int64(1)), (expired, 31)] {
            seed.invitations.append(
                SeededInvitation(
                    catalog: Catalog.sandbox,
                    id: id,
                    from: AccountDesk.second,
                    to: AccountDesk.first,
                    message: "Hello",
                    ageSeconds: days * 86_400
                )
            )
        }
        let desk = try await AccountDesk.open(seed: seed)
        #expect(try await desk.invitation(pending).status == .pending)
        #expect(try await desk.invitation(expired).status == .expired)
        try await desk.pass(seconds: 29 * 86_400)
        #expect(try await desk.invitation(pending).status == .expired)
        #expect(try await desk.events() == ["Partner Connection Invitation Expired"])
    }

    // MARK: What the other services see

    @Test("who registers is a partner for every service, in that catalog, under the name of its profile")
    func registration() async throws {
        let desk = try await AccountDesk.open(seed: Self.seed([]))
        let house = desk.provider.house
        await #expect(throws: (any Error).self) { try await house.admit(desk.call("GetOpportunity")) }
        try await desk.register("Northwind Cloud")
        #expect(try await house.admit(desk.call("GetOpportunity")).name == "Northwind Cloud")
        #expect(house.partner(desk.account, in: Catalog.aws) == nil)
        #expect(house.partner(desk.account, in: "")?.lead?.email == AccountDesk.lead)
        try await desk.update(AccountDesk.details("Northwind"))
        try await desk.pass(seconds: 1)
        let partner = try await house.admit(desk.call("GetOpportunity"))
        #expect((partner.name, partner.website) == ("Northwind", "https://northwind.example"))
    }

    @Test("a collaboration opens Selling's invitations and its end closes them; a subsidiary opens none")
    func gate() async throws {
        let desk = try await AccountDesk.open(seed: Self.seed([]))
        let other = desk.of(AccountDesk.second)
        try await desk.enroll("Northwind")
        let profile = try await other.enroll("Tailspin")
        func canInvite() async throws -> Bool {
            let house = desk.provider.house
            try await house.admit(desk.call("CreateEngagementInvitation"))
            return house.canInvite(AccountDesk.second, AccountDesk.first, in: desk.catalog)
        }
        try await desk.connect(with: AccountDesk.second, at: AccountDesk.second, .subsidiary)
        #expect(try await canInvite() == false)
        let id = try await desk.connect(with: AccountDesk.second, at: profile).id
        #expect(try await canInvite())
        #expect(!desk.provider.house.canInvite(AccountDesk.first, AccountDesk.second, in: Catalog.aws))
        try await other.disconnect(id)
        #expect(try await canInvite() == false)
    }
}
