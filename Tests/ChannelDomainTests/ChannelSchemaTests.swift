import ChannelDomain
import CosellDomain
import CosellStore
import Testing

struct ChannelSchemaTests {
    @Test("is made once, in a history of its own")
    func migrations() async throws {
        let desk = try await ChannelDesk.open()
        let store = desk.provider.house.store
        let numbers = ChannelSchema.migrations.map(\.number)
        #expect(try await store.migrate(ChannelSchema.migrations, of: ChannelSchema.family, at: "later") == [])
        #expect(try await store.appliedMigrations(of: ChannelSchema.family).map(\.number) == numbers)
        #expect(try await store.appliedMigrations().map(\.number) != numbers)
    }
}
