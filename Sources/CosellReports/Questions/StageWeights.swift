import SellingAPI

/// How likely a deal of each stage is taken to launch, for weighted sums (decision 0105).
package struct StageWeights: Sendable, Equatable {
    private var weights: [String: Double] = [
        "Prospect": 0.1, "Qualified": 0.2, "Technical Validation": 0.4, "Business Validation": 0.6, "Committed": 0.9,
        "Launched": 1, "Closed Lost": 0,
    ]

    package init() {}

    /// The stages on their way, then the two ends.
    package static let stages = Selling.Stage.allCases.map(\.rawValue)

    /// - Parameter weight: 0...1.
    package mutating func set(_ stage: String, _ weight: Double) { weights[stage] = weight }

    /// Nil for a stage that has none: AWS may have a new one.
    package func weight(of stage: String?) -> Double? { stage.flatMap { weights[$0] } }

    /// Where a stage stands on the way; nil for one that is not known.
    static func place(of stage: String?) -> Int? { stage.flatMap { stage in stages.firstIndex { $0 == stage } } }

    /// `Prospect 10 %, Qualified 20 %, …`
    var words: String {
        Self.stages.dropLast(2).map { "\($0) \(NumberText.share(weights[$0] ?? 0))" }.joined(separator: ", ")
    }
}
