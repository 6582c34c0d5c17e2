import CosellStore

/// How long deals stay in each stage and where they go from there, learned from one's own history; where that knows too
/// little, the weights of the stages fill in (decision 0108).
struct Ageing: Sendable {
    struct Stage: Sendable {
        /// Days of stays, ascending; never empty.
        let lengths: [Int]
        /// Where stays end and up to which point of 0..<1 each is drawn: ascending, the last one 1.
        let ways: [(next: Int, edge: Double)]
        /// How many stays it was learned from.
        let stays: Int
        let timed: Int
        let conversion: Double
    }

    /// By the number of a stage; its end stages have no entry.
    let stages: [Stage?]
    /// The stages by their numbers.
    let names: [String]

    let won: Int
    let lost: Int

    /// As strong as so many stays of one's own is what the weights say.
    static let priorStays = 4.0
    /// Fewer timed stays tell no lengths.
    static let leastTimed = 5
    /// Days that a stay is taken to last where nothing is known.
    static let usualDays = [15, 30, 60]

    init(_ statistics: StageStatistics, _ ways: StageWays, weights: StageWeights) {
        var names = StageWeights.stages
        for name in statistics.names + ways.names where !names.contains(name) { names.append(name) }
        let (won, lost) = (names.firstIndex(of: PipelineTerms.won) ?? 0, names.firstIndex(of: PipelineTerms.lost) ?? 0)
        stages = names.enumerated().map { number, name in
            guard number != won, number != lost else { return nil }
            var counts = [Double](repeating: 0, count: names.count)
            for (next, count) in ways[name] { counts[names.firstIndex(of: next) ?? lost] += Double(count) }
            let stays = Int(counts.reduce(0, +))
            let following = number + 1 < won ? number + 1 : won
            let own = weights.weight(of: name) ?? 0
            let chance = max(weights.weight(of: names[following]) ?? 1, .leastNonzeroMagnitude)
            let onward = min(1, max(0, own / chance))
            counts[number < won ? following : won] += Self.priorStays * onward
            counts[lost] += Self.priorStays * (1 - onward)
            let all = counts.reduce(0, +)
            var edge = 0.0
            var edges: [(next: Int, edge: Double)] = []
            for (next, count) in counts.enumerated() where count > 0 {
                edge += count / all
                edges.append((next, edge))
            }
            edges[edges.count - 1].edge = 1
            let stage = statistics[name]
            let lengths = stage.lengths.sorted { $0.key < $1.key }
                .flatMap { Array(repeating: max(1, $0.key), count: $0.value) }
            return Stage(
                lengths: lengths.count >= Self.leastTimed ? lengths : Self.usualDays,
                ways: edges,
                stays: stays,
                timed: lengths.count,
                conversion: 1 - counts[lost] / all
            )
        }
        self.names = names
        (self.won, self.lost) = (won, lost)
    }

    func number(of stage: String?) -> Int { stage.flatMap { names.firstIndex(of: $0) } ?? 0 }
}

/// How often stays in one stage ended in which other one.
struct StageWays: Sendable {
    private var counts: [String: [String: Int]] = [:]

    var names: [String] { counts.keys.sorted() }

    subscript(_ stage: String) -> [(next: String, count: Int)] {
        (counts[stage] ?? [:]).sorted { $0.key < $1.key }.map { (next: $0.key, count: $0.value) }
    }

    mutating func add(_ stage: String, _ next: String) { counts[stage, default: [:]][next, default: 0] += 1 }
}
