import CosellDice
package import CosellDomain
import Synchronization

extension Chance {
    /// Draws that depend on the seed only.
    package static func seeded(_ seed: UInt64 = 1) -> Chance {
        let dice = DiceCup(Dice(seed: seed))
        return Chance { dice.roll() }
    }
}

/// Dice that several tasks may roll.
private final class DiceCup: Sendable {
    private let dice: Mutex<Dice>

    init(_ dice: Dice) { self.dice = Mutex(dice) }

    func roll() -> UInt64 { dice.withLock { $0.next() } }
}
