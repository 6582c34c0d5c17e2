import CosellWire

extension Document {
    var text: String? { if case .string(let text) = self { text } else { nil } }

    var number: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .double(let number): number
        default: nil
        }
    }

    /// Whether it is of that kind; a number without a fraction is an integer, however it is written.
    func isA(_ kind: ValueSchema.Kind) -> Bool {
        switch (kind, self) {
        case (.null, .null), (.boolean, .boolean), (.string, .string), (.array, .list), (.object, .object): true
        case (.number, .integer), (.number, .double), (.integer, .integer): true
        case (.integer, .double(let number)): number.rounded() == number
        default: false
        }
    }

    /// Equality as JSON Schema has it: numbers by their value, objects whatever the order of their members.
    func isSame(as other: Document) -> Bool {
        switch (self, other) {
        case (.list(let mine), .list(let theirs)):
            mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.isSame(as: $1) }
        case (.object(let mine), .object(let theirs)):
            mine.count == theirs.count
                && mine.allSatisfy { member in other[member.name].map { member.value.isSame(as: $0) } ?? false }
        default: if let mine = number, let theirs = other.number { mine == theirs } else { self == other }
        }
    }
}
