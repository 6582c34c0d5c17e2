public import CosellWire

extension CalendarDay: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) {
        guard let day = CalendarDay(value) else { preconditionFailure("\(value) is not a day") }
        self = day
    }
}
