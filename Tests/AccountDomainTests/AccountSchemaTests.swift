import AccountDomain
import CosellDomain
import CosellStore
import Testing

struct AccountSchemaTests {
    @Test("is made once, in a history of its own")
    func migrations() async throws {
        let desk = try await AccountDesk.open()
        let store = desk.provider.house.store
        let numbers = AccountSchema.migrations.map(\.number)
        #expect(try await store.migrate(AccountSchema.migrations, of: AccountSchema.family, at: "later") == [])
        #expect(try await store.appliedMigrations(of: AccountSchema.family).map(\.number) == numbers)
        #expect(try await store.appliedMigrations().map(\.number) != numbers)
    }
}
