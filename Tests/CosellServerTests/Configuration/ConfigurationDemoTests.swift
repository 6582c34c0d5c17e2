import SellingDomain
import CosellAccess
import CosellDomain
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

@testable import CosellServer

/// What exists without a configuration; others build on it.
struct ConfigurationDemoTests {
    private let accounts = Configuration.demo.accounts

    @Test("two partners, a third one, and accounts that are none, with their keys")
    func keys() {
        let numbers = ["111122223333", "444455556666", "555566667777", "777788889999", "333344446666", "555566668888"]
        #expect(accounts.map(\.partner.account) == numbers)
        #expect(accounts.map(\.isPartner) == [true, true, true, false, false, false])
        #expect(
            accounts.flatMap(\.keys).map { [$0.id, $0.secret] } == [
                ["AKIACOSELLPARTNER001", "cosell-demo-secret-partner-1"],
                ["AKIACOSELLREADONLY01", "cosell-demo-secret-readonly-1"],
                ["AKIACOSELLPARTNER002", "cosell-demo-secret-partner-2"],
                ["AKIACOSELLPARTNER003", "cosell-demo-secret-partner-3"],
                ["AKIACOSELLPLAIN00001", "cosell-demo-secret-plain-1"],
                ["AKIACOSELLPROGRAM001", "cosell-demo-secret-program-1"],
                ["AKIACOSELLCUSTOMER01", "cosell-demo-secret-customer-1"],
            ]
        )
    }

    @Test(
        "full access for all keys but one, which has Get and List",
        arguments: Selling.operations.map { $0.descriptor.name }
    )
    func rights(_ operation: String) {
        let decisions = accounts.flatMap(\.keys).map { key in
            let request = AccessRequest(
                key.principal,
                ActionName("partnercentral:\(operation)"),
                on: "arn:aws:partnercentral:us-east-1:\(key.principal.account):catalog/AWS/opportunity/O1",
                values: [.catalog: ["AWS"]]
            )
            return DenialMessage(request, request.decision) == nil
        }
        #expect(
            decisions == [
                true, operation.hasPrefix("Get") || operation.hasPrefix("List"), true, true, true, true, true,
            ]
        )
    }

    @Test("three Active solutions at least, one Inactive and one Draft, in each catalog of the two partners")
    func solutions() {
        for account in accounts.prefix(2) {
            for catalog in Catalog.all {
                let solutions = account.partner.solutions.filter { $0.catalog == catalog }
                #expect(solutions.count { $0.status == .active } >= 3)
                #expect(solutions.count { $0.status == .inactive } == 1)
                #expect(solutions.count { $0.status == .draft } == 1)
                #expect(Set(solutions.map(\.id)).count == solutions.count)
                #expect(solutions.contains { $0.id == "S-1234567" && $0.status == .active } == (catalog == "Sandbox"))
            }
        }
    }

    @Test("the demo pipeline fills empty books once, by the rules that every client meets")
    func pipeline() async throws {
        let desk = try await Desk.open(partners: accounts.map(\.partner))
        let demo = DemoPipeline(desk.provider, chance: desk.chance, now: desk.clock.now)
        try await demo.load()
        let all: Edits = ["maxResults": .number(100)]
        var counts: [Int] = []
        for catalog in Catalog.all {
            counts.append(try await desk.of(in: catalog).list(all).opportunitySummaries.count)
        }
        #expect(counts.reduce(0, +) >= 60)
        try await demo.load()
        for (catalog, count) in zip(Catalog.all, counts) {
            #expect(try await desk.of(in: catalog).list(all).opportunitySummaries.count == count)
        }
    }

    @Test("the demo pipeline passes over accounts that are not configured")
    func otherAccounts() async throws {
        let desk = try await Desk.open(partners: [
            SellingPartner(account: "123456789012", name: "Else", owner: Sample.owner)
        ])
        try await DemoPipeline(desk.provider, chance: desk.chance, now: desk.clock.now).load()
        #expect(try await desk.of("123456789012").list().opportunitySummaries == [])
    }
}
