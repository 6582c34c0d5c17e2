import BenefitsDomain
import CosellDomain
import CosellStore
import Testing

struct BenefitsSchemaTests {
    @Test("is made once, in a history of its own")
    func migrations() async throws {
        let desk = try await BenefitsDesk.open()
        let store = desk.provider.house.store
        let numbers = BenefitsSchema.migrations.map(\.number)
        #expect(try await store.migrate(BenefitsSchema.migrations, of: BenefitsSchema.family, at: "later") == [])
        #expect(try await store.appliedMigrations(of: BenefitsSchema.family).map(\.number) == numbers)
        #expect(try await store.appliedMigrations().map(\.number) != numbers)
    }
}
