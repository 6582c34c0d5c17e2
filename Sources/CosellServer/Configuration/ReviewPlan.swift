import SellingDomain
import CosellDomain
package import CosellSimulator
import CosellWire
import SellingAPI

/// How AWS reviews what is submitted: not at all (a tester does), or by a script (X8).
package struct ReviewPlan: Hashable, Sendable {
    package var steps: [ReviewStep] = []

    package init(steps: [ReviewStep] = []) { self.steps = steps }

    init(_ file: ConfigurationFile.AutoReview) throws {
        switch file {
        case .off: steps = []
        case .word("off"): steps = []
        case .word(let word): steps = [try Self.approval(word)]
        case .script(let script):
            steps = try script.enumerated().map { number, step in
                let status = Selling.ReviewStatus(rawValue: step.status)
                guard let verdict = Verdict(status, comments: step.comments, reason: step.reason) else {
                    throw ConfigurationError(
                        "switches.auto_review.[\(number)].status",
                        "\(step.status.excerpt()) is not a verdict; give In review, Approved, Action Required or Rejected"
                    )
                }
                let seconds = try Self.seconds(step.after, "switches.auto_review.[\(number)].after")
                return ReviewStep(afterSeconds: seconds, verdict: verdict)
            }
        }
    }

    private static func approval(_ word: String) throws -> ReviewStep {
        let parts = word.split(separator: "=")
        guard parts.count == 2, parts[0] == "approve_after", let seconds = Int(parts[1]) else {
            throw ConfigurationError(
                "switches.auto_review",
                "\(word.excerpt()) is not known; give off, approve_after=<seconds>, or a list of steps"
            )
        }
        return ReviewStep(afterSeconds: try Self.seconds(seconds, "switches.auto_review"), verdict: .approved)
    }

    /// Ten years; a longer wait is a slip of the finger, and could not be added to a moment.
    private static let longestWaitSeconds = 315_360_000

    static func seconds(_ value: Int, _ place: String) throws -> Int64 {
        try wait(value, longestWaitSeconds, "seconds", place)
    }

    static func milliseconds(_ value: Int, _ place: String) throws -> Int64 {
        try wait(value, longestWaitSeconds * 1000, "milliseconds", place)
    }

    private static func wait(_ value: Int, _ longest: Int, _ unit: String, _ place: String) throws -> Int64 {
        guard 0...longest ~= value else {
            throw ConfigurationError(place, "\(value) is not a wait; give 0 to \(longest) \(unit)")
        }
        return Int64(value)
    }
}
