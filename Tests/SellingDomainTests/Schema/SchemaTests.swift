import SellingDomain
import CosellDomain
import CosellStore
import CosellTestSupport
import SellingAPI
import Testing

struct SchemaTests {
    @Test("is made once")
    func migrations() async throws {
        let desk = try await Desk.open()
        #expect(try await desk.store.migrate(Schema.migrations, at: "later") == [])
        #expect(
            try await desk.store.appliedMigrations().map(\.number) == Schema.migrations.map(\.number)
        )
    }

    @Test("the secret of page tokens is made once and stays")
    func secret() async throws {
        let desk = try await Desk.open()
        for _ in 1...2 { _ = try await desk.create() }
        let token = try #require(try await desk.list(["maxResults": .number(1)]).nextToken)
        try await desk.store.write { try SecretTable(transaction: $0).prepare(SecretTable.drawn(.seeded(99))) }
        let later = try await desk.switched { _ in }
        let next: Edits = ["maxResults": .number(1), "nextToken": .text(token)]
        #expect(try await later.list(next).opportunitySummaries.map(\.id) == ["O10000001"])
    }
}
