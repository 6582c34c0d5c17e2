import CosellWire

/// What the language asks of values.
extension Document {
    /// Null, false, and whatever is empty are false; every number is true.
    var isTrue: Bool {
        switch self {
        case .null, .boolean(false): false
        case .boolean(true), .integer, .double: true
        case .string(let text): !text.isEmpty
        case .list(let elements): !elements.isEmpty
        case .object(let members): !members.isEmpty
        }
    }

    var typeName: String {
        switch self {
        case .null: "null"
        case .boolean: "boolean"
        case .integer, .double: "number"
        case .string: "string"
        case .list: "array"
        case .object: "object"
        }
    }

    var number: Double? {
        switch self {
        case .integer(let integer): Double(integer)
        case .double(let double): double
        default: nil
        }
    }

    /// Takes one from `left` for each value in this one, until nothing is left.
    func count(down left: inout Int) {
        left -= 1
        guard left >= 0 else { return }
        switch self {
        case .list(let elements): for element in elements where left >= 0 { element.count(down: &left) }
        case .object(let members): for member in members where left >= 0 { member.value.count(down: &left) }
        default: break
        }
    }

    /// The element at a position, from the end when it is negative.
    func element(_ position: Int) -> Document? {
        guard case .list(let elements) = self else { return nil }
        let index = position < 0 ? elements.count + position : position
        return elements.indices.contains(index) ? elements[index] : nil
    }

    func slice(_ start: Int?, _ stop: Int?, _ step: Int) -> Document {
        guard case .list(let elements) = self else { return .null }
        let bounds = step > 0 ? 0...elements.count : -1...max(elements.count - 1, -1)
        func place(_ position: Int) -> Int {
            let index = position < 0 ? elements.count + position : position
            return Swift.min(Swift.max(index, bounds.lowerBound), bounds.upperBound)
        }
        let first = start.map(place) ?? (step > 0 ? bounds.lowerBound : bounds.upperBound)
        let last = stop.map(place) ?? (step > 0 ? bounds.upperBound : bounds.lowerBound)
        return .list(stride(from: first, to: last, by: step).map { elements[$0] })
    }

    /// True or false; null when the two have no order.
    func compared(_ symbol: Symbol, to other: Document) -> Document {
        switch symbol {
        case .equal: return .boolean(isSame(as: other))
        case .unequal: return .boolean(!isSame(as: other))
        default:
            guard typeName == other.typeName, let isLess = isLess(than: other), let isMore = other.isLess(than: self)
            else { return .null }
            return switch symbol {
            case .less: .boolean(isLess)
            case .atMost: .boolean(!isMore)
            case .greater: .boolean(isMore)
            default: .boolean(!isLess)
            }
        }
    }

    /// Equal as the language sees it: 1 is 1.0, and the order of an object's members does not count.
    func isSame(as other: Document) -> Bool {
        switch (self, other) {
        case (.list(let left), .list(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
        case (.object(let left), .object(let right)):
            left.count == right.count && left.allSatisfy { other[$0.name]?.isSame(as: $0.value) ?? false }
        case (.integer(let left), .integer(let right)): left == right
        case (.integer, .double), (.double, .integer): number == other.number
        default: self == other
        }
    }

    /// The order of two numbers, or of two strings by their code points; nil when there is none.
    ///
    /// The specification orders numbers only. The AWS CLI's library orders strings too, and people compare dates with it.
    func isLess(than other: Document) -> Bool? {
        switch (self, other) {
        case (.integer(let left), .integer(let right)): left < right
        case (.string(let left), .string(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        default: number.flatMap { left in other.number.map { left < $0 } }
        }
    }
}
