import CosellStore

/// How opportunities went through each stage, from their histories.
struct StageStatistics: Sendable {
    struct Stage: Sendable {
        /// Stays that ended with a later stage, an earlier one, or lost.
        var movedOn = 0
        var movedBack = 0
        var lost = 0
        /// Opportunities that are in it and open, and those of them whose close date was moved later.
        var here = 0
        var delayed = 0
        var delays = 0
        var delayDays = 0
        /// How many stays took how many days, of those that were seen from beginning to end.
        var lengths: [Int: Int] = [:]

        var ended: Int { movedOn + movedBack + lost }

        /// Of those that left it, the share that did not leave the pipeline without a launch.
        var conversion: Double? { movedOn + lost == 0 ? nil : Double(movedOn) / Double(movedOn + lost) }

        var timed: Int { lengths.values.reduce(0, +) }

        /// In days; the lower of two in the middle.
        var medianDays: Int? { quantile(0.5) }

        func quantile(_ share: Double) -> Int? {
            let all = timed
            guard all > 0 else { return nil }
            var rest = max(1, Int((Double(all) * share).rounded(.up)))
            for (days, count) in lengths.sorted(by: { $0.key < $1.key }) {
                rest -= count
                if rest <= 0 { return days }
            }
            return lengths.keys.max()
        }
    }

    private(set) var byName: [String: Stage] = [:]

    /// Reads the history of all opportunities that the question is about.
    static func counted(_ question: ReportQuestion, _ transaction: Transaction) throws -> StageStatistics {
        var stages: [Stage] = []
        var ways: [[Int]] = []  // how often which stage was followed by which
        func make(_ stage: Int) {
            while stages.count <= stage {
                stages.append(Stage())
                ways.append([])
            }
        }
        let names = try Journeys.follow(question, transaction) { _, stay in
            make(max(stay.stage, stay.next))
            while ways[stay.stage].count <= stay.next { ways[stay.stage].append(0) }
            ways[stay.stage][stay.next] += 1
            if let days = stay.days { stages[stay.stage].lengths[days, default: 0] += 1 }
        } onEnd: { _, journey in
            guard !journey.isGone, !journey.isRejected else { return }
            make(journey.stage)
            stages[journey.stage].here += 1
            if journey.delays > 0 {
                stages[journey.stage].delayed += 1
                stages[journey.stage].delays += journey.delays
                stages[journey.stage].delayDays += journey.delayDays
            }
        }
        var statistics = StageStatistics()
        for number in stages.indices {
            var stage = stages[number]
            let name = names.text(number)
            for (next, count) in ways[number].enumerated() { stage.count(count, from: name, to: names.text(next)) }
            statistics.byName[name] = stage
        }
        return statistics
    }

    subscript(_ name: String) -> Stage { byName[name] ?? Stage() }

    /// Names in the order of the way; those that are not known behind them.
    var names: [String] { byName.keys.sorted(by: StageStatistics.isBefore) }

    static func isBefore(_ left: String, _ right: String) -> Bool {
        let (first, second) = (StageWeights.place(of: left) ?? .max, StageWeights.place(of: right) ?? .max)
        return first == second ? left < right : first < second
    }
}

extension StageStatistics.Stage {
    /// A stage that is not known is neither before nor behind another: going there counts as moving on.
    fileprivate mutating func count(_ count: Int, from stage: String, to next: String) {
        if next == PipelineTerms.lost {
            lost += count
        } else if let place = StageWeights.place(of: stage), let other = StageWeights.place(of: next), other < place {
            movedBack += count
        } else {
            movedOn += count
        }
    }
}
