import CosellSync
import CosellWire

extension Instant {
    /// To the minute: `2026-11-29 17:00 UTC`.
    var words: String {
        let text = stored
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(5)) UTC"
    }
}
