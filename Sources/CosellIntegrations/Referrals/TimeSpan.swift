package import CosellWire

/// A length of time as people write it in rules: `3d`, `12h`, `90m`.
package struct TimeSpan: Hashable, Sendable, CustomStringConvertible {
    package let seconds: Int64

    private static let units: [(name: Character, seconds: Int64)] = [("d", 86_400), ("h", 3600), ("m", 60)]
    /// A century is longer than anything waits.
    private static let longestDays: Int64 = 36_525

    package init(seconds: Int64) { self.seconds = seconds }

    /// - Returns: nil for what is no length of time above 0.
    package init?(_ text: String) {
        guard let unit = Self.units.first(where: { $0.name == text.last }), let count = Int64(text.dropLast()),
            text.first?.isNumber == true, count > 0, count <= Self.longestDays * Self.units[0].seconds / unit.seconds
        else { return nil }
        seconds = count * unit.seconds
    }

    package var description: String {
        let unit = Self.units.first { seconds % $0.seconds == 0 } ?? Self.units[2]
        return "\(seconds / unit.seconds)\(unit.name)"
    }

    /// How long it is until then, as a countdown: `2d 4h`, `35m`, `over`.
    package static func countdown(from now: Instant, to end: Instant) -> String {
        let left = end.seconds - now.seconds
        guard left > 0 else { return "over" }
        let (days, hours, minutes) = (left / 86_400, left / 3600 % 24, left / 60 % 60)
        if days > 0 { return hours > 0 ? "\(days)d \(hours)h" : "\(days)d" }
        if hours > 0 { return minutes > 0 ? "\(hours)h \(minutes)m" : "\(hours)h" }
        return minutes > 0 ? "\(minutes)m" : "\(left)s"
    }
}
