import CosellStore
import CosellTestDatabase
import SellingDomain
import CosellTestSupport
import Testing

/// Two partners and AWS do whatever comes to mind, thousands of times; every answer, and every state that can be read, is
/// one that the state machines have.
struct RandomWalkTests {
    private static let steps = TestEngine.isPostgreSQL ? 300 : 2000
    private static let stepsOfNodes = 600
    private static let stepsBetweenComparisons = 100

    @Test("never leaves the state machines", arguments: WalkSeeds.chosen(or: 1...4))
    func walk(_ seed: UInt64) async throws {
        var walker = try await Walker(seed: seed)
        await Self.walk(&walker, seed, steps: Self.steps)
    }

    @Test(
        "two nodes on one database never leave them either, at the same moment",
        .enabled(if: TestCluster.isExpected, "PostgreSQL is not installed here")
    )
    func twoNodes() async throws {
        try await withTestDatabase { database in
            let stores = [try await database.open(), try await database.open()]
            let seed = WalkSeeds.chosen(or: 1...1)[0]
            var walker = try await Walker(seed: seed, stores: stores)
            await Self.walk(&walker, seed, steps: Self.stepsOfNodes)
            for store in stores { await store.close() }
        }
    }

    private static func walk(_ walker: inout Walker, _ seed: UInt64, steps: Int) async {
        for step in 1...steps {
            do {
                try await walker.step()
                if step % stepsBetweenComparisons == 0 { try await walker.compare() }
            } catch {
                Issue.record("COSELL_WALK_SEED=\(seed), step \(step): \(error)")
                return
            }
        }
    }
}
