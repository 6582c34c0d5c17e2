import SellingDomain
import CosellWire
import SellingAPI

/// How AWS reviews what is submitted: not at all (a tester does), or by a script (X8).
extension ReviewScript {
    init(_ file: ConfigurationFile.AutoReview) throws {
        self.init()
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
                let seconds = try Wait.seconds(step.after, "switches.auto_review.[\(number)].after")
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
        return ReviewStep(afterSeconds: try Wait.seconds(seconds, "switches.auto_review"), verdict: .approved)
    }
}
