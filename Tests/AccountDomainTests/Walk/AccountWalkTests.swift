import CosellTestSupport
import Testing

/// Two partners do to each other, to their profiles and to their addresses whatever comes to mind, also at once; every
/// answer, and every state that can be read, is one that the state machines of Account have.
struct AccountWalkTests {
    private static let steps = 2000
    private static let stepsBetweenComparisons = 50

    @Test("never leaves the state machines", arguments: WalkSeeds.chosen(or: 1...4))
    func walk(_ seed: UInt64) async throws {
        var walker = try await AccountWalker(seed: seed)
        for step in 1...Self.steps {
            do {
                try await walker.step()
                if step % Self.stepsBetweenComparisons == 0 { try await walker.compare() }
            } catch {
                Issue.record("COSELL_WALK_SEED=\(seed), step \(step): \(error)")
                return
            }
        }
        #expect(walker.unseen == [], "a move that no step makes, or an end that no move meets, proves nothing")
    }
}
