import CosellShapes

/// The model's limits in words, for help and for complaints.
enum Limits {
    /// `1 to 100`, `at most 255`
    static func range(_ shape: Shape) -> String {
        switch (shape.min, shape.max) {
        case (let min?, let max?): min == max ? "exactly \(min)" : "\(min) to \(max)"
        case (let min?, nil): "at least \(min)"
        case (nil, let max?): "at most \(max)"
        case (nil, nil): "any number"
        }
    }

    /// The bounds of a pattern that only counts: `(?s).{0,255}` is how the models write a length.
    static func length(ofPattern pattern: String) -> ClosedRange<Int>? {
        guard let counter = ["(?s).{", ".{", "[\\s\\S]{"].first(where: pattern.hasPrefix), pattern.hasSuffix("}")
        else { return nil }
        return bounds(pattern.dropFirst(counter.count).dropLast())
    }

    /// The bounds that a pattern has besides its letters: `(?=.{1,80}$)…`, `[a-z]{1,64}`.
    static func lengthBeside(pattern: String) -> ClosedRange<Int>? {
        if pattern.hasPrefix("(?=.{"), let end = pattern.firstRange(of: "}$)") {
            return bounds(pattern[..<end.lowerBound].dropFirst(5))
        }
        guard pattern.hasPrefix("["), pattern.hasSuffix("}"), let end = pattern.firstRange(of: "]{"),
            pattern[end.lowerBound...].count(where: { $0 == "{" }) == 1
        else { return nil }
        return bounds(pattern[end.upperBound...].dropLast())
    }

    private static func bounds(_ text: some StringProtocol) -> ClosedRange<Int>? {
        let bounds = text.split(separator: ",").map { Int($0) }
        guard bounds.count == 2, let min = bounds[0], let max = bounds[1], min <= max else { return nil }
        return min...max
    }

    /// What a member that is missing would be.
    static func wanted(_ shape: Shape) -> String? {
        if !shape.values.isEmpty { return choice(shape) }
        if shape.kind == .timestamp { return "Write it as 2026-01-31T08:00:00Z." }
        return shape.pattern.flatMap(example).map { "It looks like \($0)." }
    }

    /// The values of an enum, unless they are a page of their own.
    static func choice(_ shape: Shape) -> String {
        guard shape.values.count > shownValues else { return "One of \(shape.values.joined(separator: ", "))." }
        return "One of \(shape.values.prefix(5).joined(separator: ", ")), … (\(shape.values.count) values; see --help)."
    }

    private static let shownValues = 40

    /// What an identifier looks like, for a pattern that names its letters.
    static func example(ofPattern pattern: String) -> String? {
        let isName = pattern.hasPrefix("arn:") || pattern.hasPrefix("(arn:") && !pattern.contains("-[")
        return isName ? nil : examples.first { pattern.contains($0.part) }?.example
    }

    private static let examples: [(part: String, example: String)] = [
        ("@(?:", "an e-mail address in small letters: ana.diaz@example.com"),
        ("\\+[1-9]\\d{1,14}", "+ and 2 to 15 digits: +12065550100"),
        ("O[0-9]{1,19}", "O and 1 to 19 digits: O123456"),
        ("S-[0-9]{1,19}", "S- and 1 to 19 digits: S-0052021"),
        ("engi-[0-9a-z]{13}", "engi- and 13 letters or digits: engi-1a2b3c4d5e6f7"),
        ("eng-[0-9a-z]{14}", "eng- and 14 letters or digits: eng-1a2b3c4d5e6f7g"),
        ("job-[0-9a-z]{13}", "job- and 13 letters or digits: job-1a2b3c4d5e6f7"),
        ("task-[0-9a-z]{13}", "task- and 13 letters or digits: task-1a2b3c4d5e6f7"),
        ("pacinv-[A-Za-z0-9]{13}", "pacinv- and 13 letters or digits: pacinv-abc1230000000"),
        ("[0-9]{12}", "12 digits: 111122223333"),
    ]
}
