import SellingDomain
import CosellDomain
import CosellWire
import SellingAPI

extension TaskMode {
    /// - Parameter word: `sync`, `async=<seconds>` or `fail=<ReasonCode>`.
    init(configured word: String) throws {
        let place = "switches.task_mode"
        let parts = word.split(separator: "=", maxSplits: 1)
        switch (parts.first, parts.count) {
        case ("sync", 1): self = .sync
        case ("async", 2):
            guard let seconds = Int(parts[1]) else {
                throw ConfigurationError(
                    place,
                    "\(String(parts[1]).excerpt()) is not a number of seconds; write async=5"
                )
            }
            self = .async(seconds: try Wait.seconds(seconds, place))
        case ("fail", 2):
            let code = Selling.ReasonCode(rawValue: String(parts[1]))
            guard code.isKnown else {
                let known = Selling.ReasonCode.allCases.map(\.rawValue).sorted().joined(separator: ", ")
                throw ConfigurationError(
                    place,
                    "\(String(parts[1]).excerpt()) is not a reason code; give one of \(known)"
                )
            }
            self = .fail(code)
        default:
            throw ConfigurationError(
                place,
                "\(word.excerpt()) is not known; give sync, async=<seconds> or fail=<ReasonCode>"
            )
        }
    }
}
