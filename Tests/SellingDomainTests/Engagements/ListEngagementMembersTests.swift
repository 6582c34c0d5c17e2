import SellingDomain
import CosellDomain
import CosellTestSupport
import SellingAPI
import Testing

/// Selling 3.3, R2.14.
struct ListEngagementMembersTests {
    /// Desks of nine partners in one place, all connected to the first.
    static func partners(_ count: Int) async throws -> (desk: Desk, accounts: [String]) {
        let accounts = (0..<count).map { "11112222333\($0)" }
        var switches = Desk.switches
        switches.requiresConnection = false
        let partners = accounts.map { account in
            SellingPartner(account: account, name: "Partner \(account.suffix(1))", owner: Sample.owner)
        }
        let desk = try await Desk.open(partners: partners, switches: switches)
        return (desk.of(accounts[0]), accounts)
    }

    @Test("in the order of joining, five on a page for who does not say")
    func pages() async throws {
        let (desk, accounts) = try await Self.partners(8)
        let id = try await desk.engage()
        for account in accounts.dropFirst().reversed() {
            try await desk.of(account).accept(desk.invite(account, into: id))
        }
        let joined = [accounts[0]] + accounts.dropFirst().reversed()
        let first = try await desk.members(of: id)
        #expect(first.engagementMemberList.map(\.accountId) == Array(joined.prefix(5)))
        let token = try #require(first.nextToken)
        let second = try await desk.members(of: id, ["nextToken": .text(token)])
        #expect(second.engagementMemberList.map(\.accountId) == Array(joined.dropFirst(5)))
        #expect(second.nextToken == nil)
        let other = try await desk.engage()
        #expect(
            await outcome { _ = try await desk.members(of: other, ["nextToken": .text(token)]) }
                == "INVALID_VALUE nextToken"
        )
    }

    @Test("a partner without a website shows the word null, and AWS its own (R2.14)")
    func websites() async throws {
        let (desk, accounts) = try await Self.partners(1)
        let opportunity = try await desk.create().id
        let id = try await desk.engage()
        try await desk.snap(opportunity, in: id)
        #expect(
            try await desk.members(of: id).engagementMemberList
                == [.init(companyName: "Partner 0", websiteUrl: "null", accountId: accounts[0])]
        )
        let named = try await Desk.open()
        let deal = try await named.opportunity(at: .approved)
        let engagement = try #require(try await named.engagements().engagementSummaryList.first?.id)
        #expect(
            try await named.members(of: engagement).engagementMemberList == [
                .init(companyName: "Litware", websiteUrl: "https://litware.example.com", accountId: Sample.account),
                .init(companyName: "AWS", websiteUrl: "www.aws.com", accountId: "aws"),
            ],
            "\(deal)"
        )
    }
}
