import CosellDice

/// Lets the open deals run on, many times, as deals have run so far; the same seed gives the same numbers.
struct Simulation: Sendable {
    /// An open deal where it stands.
    struct Runner: Sendable {
        let stage: Int
        /// How many days it has been there.
        let elapsed: Int
        let amount: Double
        /// A position in the list of currencies.
        let currency: Int
    }

    /// What all trials came to: by trial, then by month.
    struct Outcome: Sendable {
        /// Deals that launched.
        var deals: [[Int]]
        /// By currency, trial and month.
        var amounts: [[[Double]]]
        /// How often each deal launched within the months.
        var wins: [Int]
    }

    let ageing: Ageing
    /// The days after today on which each month ends, ascending.
    let monthEnds: [Int]
    let currencies: Int

    /// A deal that goes back and forth is given up after so many moves.
    private static let moveLimit = 50

    func run(_ runners: [Runner], trials: Int, seed: UInt64) -> Outcome {
        var dice = Dice(seed: seed)
        let empty = [Double](repeating: 0, count: monthEnds.count)
        var outcome = Outcome(
            deals: Array(repeating: Array(repeating: 0, count: monthEnds.count), count: trials),
            amounts: Array(repeating: Array(repeating: empty, count: trials), count: currencies),
            wins: Array(repeating: 0, count: runners.count)
        )
        for trial in 0..<trials {
            for (index, runner) in runners.enumerated() {
                guard let month = launch(of: runner, &dice) else { continue }
                outcome.wins[index] += 1
                outcome.deals[trial][month] += 1
                outcome.amounts[runner.currency][trial][month] += runner.amount
            }
        }
        return outcome
    }

    /// The month in which it launches; nil when it is lost, or not decided in time.
    private func launch(of runner: Runner, _ dice: inout Dice) -> Int? {
        var (stage, elapsed, day) = (runner.stage, runner.elapsed, 0)
        let horizon = monthEnds.last ?? 0
        for _ in 0..<Self.moveLimit {
            guard let row = ageing.stages[stage] else { return nil }
            day += rest(of: row.lengths, after: elapsed, &dice)
            guard day <= horizon else { return nil }
            let point = dice.point()
            let next = row.ways.first { point < $0.edge }?.next ?? ageing.lost
            if next == ageing.won { return monthEnds.firstIndex { day <= $0 } }
            if next == ageing.lost { return nil }
            (stage, elapsed) = (next, 0)
        }
        return nil
    }

    /// Days until the stay ends, drawn from stays that lasted longer than this one has so far; one that has outlasted all
    /// of them may end as late again.
    private func rest(of lengths: [Int], after elapsed: Int, _ dice: inout Dice) -> Int {
        guard elapsed > 0 else { return lengths[dice.index(below: lengths.count)] }
        var (low, high) = (0, lengths.count)
        while low < high {
            let middle = (low + high) / 2
            if lengths[middle] > elapsed { high = middle } else { low = middle + 1 }
        }
        guard low < lengths.count else { return lengths[dice.index(below: lengths.count)] }
        return lengths[low + dice.index(below: lengths.count - low)] - elapsed
    }
}

extension Dice {
    /// 0..<1
    fileprivate mutating func point() -> Double { Double(next() >> 11) * 0x1p-53 }

    fileprivate mutating func index(below count: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(count)).high)
    }
}
