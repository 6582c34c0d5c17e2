import Foundation

/// The seeds of random walks. A failure prints its seed; `COSELL_WALK_SEED=<seed>` walks that way again.
package enum WalkSeeds {
    package static func chosen(or usual: ClosedRange<UInt64>) -> [UInt64] {
        let chosen = ProcessInfo.processInfo.environment["COSELL_WALK_SEED"].flatMap(UInt64.init)
        return chosen.map { [$0] } ?? Array(usual)
    }
}
