import ArgumentParser
import CosellShell
import CosellWire

/// The moment that a run reckons from, for whoever tries what it will do on another day.
struct MomentOption: ParsableArguments {
    @Option(help: ArgumentHelp("The moment to reckon from, instead of now: 2026-11-29T17:00:00Z.", visibility: .hidden))
    var now: String?

    /// - Returns: nil for the moment that it is.
    func read() throws(Complaint) -> Instant? {
        guard let now else { return nil }
        guard let moment = Instant(now) else {
            throw Complaint("'\(now)' is no moment", at: "--now", remedy: "Write 2026-11-29T17:00:00Z.")
        }
        return moment
    }
}
