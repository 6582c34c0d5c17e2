/// The days of some years as texts, counted one by one.
struct DayByDay: Sequence, IteratorProtocol {
    private var year: Int
    private var month = 1
    private var day = 1
    private let lastYear: Int

    init(from firstYear: Int, through lastYear: Int) {
        year = firstYear
        self.lastYear = lastYear
    }

    mutating func next() -> String? {
        guard year <= lastYear else { return nil }
        defer { step() }
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    private mutating func step() {
        day += 1
        guard day > length else { return }
        day = 1
        month += 1
        guard month > 12 else { return }
        month = 1
        year += 1
    }

    private var length: Int {
        switch month {
        case 2: (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
