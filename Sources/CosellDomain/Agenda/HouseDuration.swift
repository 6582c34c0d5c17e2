/// How long something takes or waits, as people write it: `P16D`, `PT1H30M`, `P2W`, `16d`, `90m`, `1.5h`, `500ms` (CP30).
package struct HouseDuration: Hashable, Sendable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// - Returns: nil for what is no duration, for one of calendar months or years, and beyond a thousand years.
    package init?(_ text: String) {
        let text = text.lowercased()
        let total = text.hasPrefix("p") ? Self.standard(text.dropFirst()) : Self.short(text[...])
        guard let total, total.isFinite, total >= 0, total <= Self.longestMilliseconds else { return nil }
        milliseconds = Int64(total.rounded())
    }

    /// A thousand years: as far as the house clock goes.
    private static let longestMilliseconds = 31_536_000_000_000.0

    private static let units: [(name: String, milliseconds: Double)] = [
        ("ms", 1), ("w", 604_800_000), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000),
    ]

    /// `16d`, `90m`, `1h30m`: units in falling order.
    private static func short(_ text: Substring) -> Double? {
        guard !text.isEmpty else { return nil }
        var rest = text
        var total = 0.0
        var before = Double.infinity
        while !rest.isEmpty {
            guard let number = number(&rest), let unit = units.first(where: { rest.hasPrefix($0.name) }),
                unit.milliseconds < before
            else { return nil }
            rest = rest.dropFirst(unit.name.count)
            total += number * unit.milliseconds
            before = unit.milliseconds
        }
        return total
    }

    /// ISO 8601 behind its `P`: weeks and days, and behind a `T` hours, minutes and seconds. Months and years have no
    /// length of their own.
    private static func standard(_ text: Substring) -> Double? {
        let halves = text.split(separator: "t", maxSplits: 1, omittingEmptySubsequences: false)
        guard let days = halves.first, days.allSatisfy({ $0.isNumber || ".,wd".contains($0) }) else { return nil }
        let time = halves.count == 2 ? halves[1] : ""
        guard time.allSatisfy({ $0.isNumber || ".,hms".contains($0) }), !time.contains("ms") else { return nil }
        guard !days.isEmpty || !time.isEmpty, halves.count == 1 || !time.isEmpty else { return nil }
        let wanted = [days, time].filter { !$0.isEmpty }
        let parts = wanted.compactMap(short)
        return parts.count == wanted.count ? parts.reduce(0, +) : nil
    }

    private static func number(_ rest: inout Substring) -> Double? {
        let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
        rest = rest.dropFirst(digits.count)
        let text = digits.replacing(",", with: ".")
        guard let first = text.first, first.isNumber, text.last?.isNumber == true else { return nil }
        return Double(text)
    }
}

extension HouseDuration: CustomStringConvertible {
    /// As ISO 8601 writes it: `P16D`, `PT1H30M`.
    package var description: String {
        let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
        let (hours, afterHours) = rest.quotientAndRemainder(dividingBy: 3_600_000)
        let (minutes, afterMinutes) = afterHours.quotientAndRemainder(dividingBy: 60_000)
        let (seconds, thousandths) = afterMinutes.quotientAndRemainder(dividingBy: 1000)
        var time = hours == 0 ? "" : "\(hours)H"
        if minutes != 0 { time += "\(minutes)M" }
        if thousandths != 0 {
            time += "\(seconds).\(String(repeating: "0", count: 3 - "\(thousandths)".count))\(thousandths)S"
        } else if seconds != 0 {
            time += "\(seconds)S"
        }
        let text = "P" + (days == 0 ? "" : "\(days)D") + (time.isEmpty ? "" : "T" + time)
        return text == "P" ? "PT0S" : text
    }
}
