import CosellWire
import Foundation

/// The functions of a mapping's expressions.
package enum MappingFunction: String, CaseIterable, Sendable {
    case join, first, `if`, `is`, not, day, addDays, addMonths, days, today, plus, minus, times, divide, round, upper
    case lower, left, part, replace

    /// How many values it takes.
    var arity: ClosedRange<Int> {
        switch self {
        case .today: 0...0
        case .not, .day, .upper, .lower: 1...1
        case .is, .addDays, .addMonths, .days, .plus, .minus, .times, .divide, .round, .left: 2...2
        case .if: 2...3
        case .part, .replace: 3...3
        case .first: 1...20
        case .join: 2...20
        }
    }

    /// How it is written and what it gives, for whoever wrote it wrongly.
    var usage: String {
        switch self {
        case .join: "join(\" / \", a, b, …): those that have a value, with the first text between them"
        case .first: "first(a, b, …): the first that has a value"
        case .if: "if(a, b, c): b where a has a value other than false, else c"
        case .is: "is(a, b): true where both say the same"
        case .not: "not(a): true where a is empty or false"
        case .day: "day(a): the day of a moment"
        case .addDays: "addDays(a, 30): that many days later"
        case .addMonths: "addMonths(a, 3): that many months later, at most the month's last day"
        case .days: "days(a, b): how many days b is after a"
        case .today: "today(): the day of the run, in repairs only"
        case .plus: "plus(a, b)"
        case .minus: "minus(a, b)"
        case .times: "times(a, 12)"
        case .divide: "divide(a, 12)"
        case .round: "round(a, 2): to that many digits"
        case .upper: "upper(a)"
        case .lower: "lower(a)"
        case .left: "left(a, 80): the first letters"
        case .part: "part(a, \" \", 1): the first part between such separators; -1 is the last"
        case .replace: "replace(a, b, c): every b made c"
        }
    }

    /// - Parameter values: as many as ``arity`` allows.
    func value(_ values: [String?], today: CalendarDay) -> String? {
        func text(_ index: Int) -> String? { index < values.count ? values[index] : nil }
        switch self {
        case .join:
            let parts = values.dropFirst().compactMap(\.self)
            return parts.isEmpty ? nil : parts.joined(separator: text(0) ?? "")
        case .first: return values.lazy.compactMap(\.self).first
        case .if: return text(0).map { $0 != "false" } ?? false ? text(1) : text(2)
        case .is: return text(0) == text(1) ? "true" : "false"
        case .not: return text(0).map { $0 != "false" } ?? false ? "false" : "true"
        case .today: return "\(today)"
        case .day: return Self.day(text(0)).map { "\($0)" }
        case .addDays:
            guard let day = Self.day(text(0)), let count = Self.whole(text(1)) else { return nil }
            return "\(day.adding(days: Int64(count)))"
        case .addMonths:
            guard let day = Self.day(text(0)), let count = Self.whole(text(1)) else { return nil }
            return Self.months(count, after: day).map { "\($0)" }
        case .days:
            guard let from = Self.day(text(0)), let to = Self.day(text(1)) else { return nil }
            return "\(to.daysSinceEpoch - from.daysSinceEpoch)"
        case .plus: return Self.numbers(values) { $0 + $1 }
        case .minus: return Self.numbers(values) { $0 - $1 }
        case .times: return Self.numbers(values) { $0 * $1 }
        case .divide: return Self.numbers(values) { $1 == 0 ? nil : $0 / $1 }
        case .round: return Self.rounded(text(0), Self.whole(text(1)))
        case .upper: return text(0)?.uppercased()
        case .lower: return text(0)?.lowercased()
        case .left: return Self.left(text(0), Self.whole(text(1)))
        case .part: return Self.part(text(0), text(1), Self.whole(text(2)))
        case .replace:
            guard let from = text(1) else { return text(0) }
            return MappedKind.text.text(of: text(0)?.replacing(from, with: text(2) ?? "") ?? "")
        }
    }

    private static func day(_ text: String?) -> CalendarDay? {
        text.flatMap { MappedKind.day.text(of: $0) }.flatMap { CalendarDay($0) }
    }

    /// Nothing that a mapping counts is larger.
    private static let countLimit = 1_000_000

    private static func whole(_ text: String?) -> Int? {
        text.flatMap { Int($0) }.flatMap { (-countLimit...countLimit).contains($0) ? $0 : nil }
    }

    private static func months(_ count: Int, after day: CalendarDay) -> CalendarDay? {
        let month = day.year * 12 + day.month - 1 + count
        let (year, rest) = (month >= 0 ? month / 12 : -1, month % 12)
        // The last day of a shorter month stands for those that it lacks.
        return (0...3).lazy.compactMap { CalendarDay(year: year, month: rest + 1, day: day.day - $0) }.first
    }

    private static func numbers(_ values: [String?], _ body: (Decimal, Decimal) -> Decimal?) -> String? {
        guard values.count == 2, let left = values[0].flatMap(DecimalText.decimal),
            let right = values[1].flatMap(DecimalText.decimal), let result = body(left, right), result.isFinite
        else { return nil }
        return "\(result)"
    }

    private static func rounded(_ text: String?, _ digits: Int?) -> String? {
        guard var number = text.flatMap(DecimalText.decimal), let digits, (0...20).contains(digits) else { return nil }
        var rounded = Decimal()
        NSDecimalRound(&rounded, &number, digits, .plain)
        return "\(rounded)"
    }

    private static func left(_ text: String?, _ count: Int?) -> String? {
        guard let text, let count, count > 0 else { return nil }
        return MappedKind.text.text(of: String(text.prefix(count)))
    }

    private static func part(_ text: String?, _ separator: String?, _ place: Int?) -> String? {
        guard let text, let separator, !separator.isEmpty, let place, place != 0 else { return nil }
        let parts = text.components(separatedBy: separator)
        let index = place > 0 ? place - 1 : parts.count + place
        return parts.indices.contains(index) ? MappedKind.text.text(of: parts[index]) : nil
    }
}
