import Foundation

/// Numbers as people read them, the same on every machine.
enum NumberText {
    /// `12,345`
    static func count(_ count: Int) -> String { grouped(String(count)) }

    /// `12,345.6`
    static func decimal(_ number: Double) -> String { number.isFinite ? grouped(String(format: "%.1f", number)) : none }

    /// `37 %`; what is more than none and less than all does not look like it.
    static func share(_ share: Double) -> String {
        guard share.isFinite else { return none }
        let percent = (share * 100).rounded()
        if percent == 0, share > 0 { return "<1 %" }
        if percent == 100, share < 1 { return ">99 %" }
        return "\(grouped(String(format: "%.0f", percent))) %"
    }

    /// `USD 12,500`, whole units: a report is no invoice.
    static func money(_ sum: Sum) -> String {
        let name = sum.currency == PipelineTerms.noCurrency ? "no currency" : sum.currency
        return "\(name) \(amount(sum.amount))"
    }

    static func amount(_ amount: Double) -> String {
        amount.isFinite ? grouped(String(format: "%.0f", amount)) : none
    }

    /// `1 day`, `12 days`
    static func days(_ count: Int) -> String { Self.of(count, "day") }

    /// `1 deal`, `12 deals`
    static func of(_ count: Int, _ word: String, plural: String? = nil) -> String {
        "\(Self.count(count)) \(count == 1 ? word : plural ?? "\(word)s")"
    }

    /// For machines: to the cent, without a sign of thousands, and never as a power.
    static func plain(_ number: Double, places: Int = 2) -> String {
        guard number.isFinite else { return "" }
        var text = String(format: "%.\(places)f", number)
        while text.hasSuffix("0") { text.removeLast() }
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    static let none = "–"

    private static func grouped(_ text: String) -> String {
        let sign = text.hasPrefix("-") ? "-" : ""
        let digits = text.dropFirst(sign.count).prefix { $0 != "." }
        let rest = text.dropFirst(sign.count + digits.count)
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { grouped.append(",") }
            grouped.append(digit)
        }
        return sign + grouped + rest
    }
}

extension ReportCell {
    /// For people.
    package var words: String {
        switch self {
        case .nothing: ""
        case .text(let text): text
        case .count(let count): NumberText.count(count)
        case .decimal(let number): NumberText.decimal(number)
        case .share(let share): NumberText.share(share)
        case .money(let sums):
            sums.isEmpty ? NumberText.none : sums.map(NumberText.money).joined(separator: "; ")
        }
    }
}
