import SellingDomain
import Foundation
import Testing

/// Two partners and AWS do whatever comes to mind, thousands of times; every answer, and every state that can be read, is
/// one that the state machines have.
struct RandomWalkTests {
    /// A failure prints its seed; `COSELL_WALK_SEED=<seed>` walks that way again.
    private static let seeds: [UInt64] =
        ProcessInfo.processInfo.environment["COSELL_WALK_SEED"].flatMap(UInt64.init).map { [$0] } ?? [1, 2, 3, 4]

    private static let steps = 2000
    private static let stepsBetweenComparisons = 100

    @Test("never leaves the state machines", arguments: seeds)
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
