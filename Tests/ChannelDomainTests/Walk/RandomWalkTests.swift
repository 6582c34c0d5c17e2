import CosellTestSupport
import Testing

/// A partner, an account that manages its program, a customer and a signatory do whatever comes to mind, and days pass;
/// every answer, and every state that can be read, is one that the state machines have.
struct RandomWalkTests {
    private static let steps = 800
    private static let stepsBetweenComparisons = 20

    @Test("never leaves the state machines", arguments: WalkSeeds.chosen(or: 1...3))
    func walk(_ seed: UInt64) async throws {
        var walker = try await ChannelWalker(seed: seed)
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
