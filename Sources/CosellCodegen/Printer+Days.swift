/// Members that are days travel as text, since only a text can carry what a service refuses; each is a `CalendarDay` too.
extension Printer {
    func days(_ shape: Model.Shape) -> [String] {
        shape.members.filter { plan.isDay($0.shape) }.flatMap { member in
            let name = SwiftName.member(member.name)
            let written = member.isRequired ? "newValue?.description ?? \"\"" : "newValue?.description"
            let read = member.isRequired ? "CalendarDay(\(name))" : "\(name).flatMap(CalendarDay.init)"
            return [
                "/// `\(name)` as a day; nil when there is none.",
                "public var \(SwiftName.day(member.name)): CalendarDay? {",
                "    get { \(read) }",
                "    set { \(name) = \(written) }",
                "}",
            ]
        }
    }
}

extension Plan {
    /// Whether the model's pattern asks for `YYYY-MM-DD`.
    func isDay(_ name: String) -> Bool { Self.dayPatterns.contains(shape(name).pattern ?? "") }

    private static let dayPatterns: Set<String> = [
        "[1-9][0-9]{3}-(0[1-9]|1[012])-(0[1-9]|[12][0-9]|3[01])", #"\d{4}-\d{2}-\d{2}"#,
    ]
}
