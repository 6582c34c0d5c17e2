import SellingDomain
import CosellTestSupport
import Testing

/// Two partners and AWS do whatever comes to mind, thousands of times; every answer, and every state that can be read, is
/// one that the state machines have.
struct RandomWalkTests {
    private static let steps = 2000
    private static let stepsBetweenComparisons = 100

    @Test("never leaves the state machines", arguments: WalkSeeds.chosen(or: 1...4))
    func walk(_ seed: UInt64) async throws {
        var walker = try await Walker(seed: seed)
        for step in 1...Self.steps {
            do {
                try await walker.step()
                if step % Self.stepsBetweenComparisons == 0 { try await walker.compare() }
            } catch {
                Issue.record("COSELL_WALK_SEED=\(seed), step \(step): \(error)")
                return
            }
        }
    }
}
