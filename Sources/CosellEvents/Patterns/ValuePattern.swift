import CosellWire

/// What a value must be: itself, or what an operator says of it.
enum ValuePattern: Hashable, Sendable {
    case exactly(Document)
    case text(TextMatch)
    case anythingBut([Document])
    case anyTextBut([TextMatch])
    case number(NumberRange)
    case address(AddressBlock)
    case exists(Bool)

    init(_ document: Document, at path: String) throws(BadPattern) {
        switch document {
        case .string, .integer, .double, .boolean, .null: self = .exactly(document)
        case .list: throw BadPattern(path, "a list within a list matches nothing")
        case .object(let members):
            guard let member = members.first, members.count == 1 else {
                throw BadPattern(path, "an object with one operator is needed")
            }
            self = try Self.reading(member.name, member.value, at: "\(path).\(member.name)")
        }
    }

    static let operators = TextMatch.operators + ["anything-but", "cidr", "exists", "numeric"]

    private static func reading(_ name: String, _ value: Document, at path: String) throws(BadPattern) -> Self {
        switch name {
        case "exists":
            guard case .boolean(let isThere) = value else { throw BadPattern(path, "true or false is needed") }
            return .exists(isThere)
        case "numeric": return .number(try NumberRange(value, at: path))
        case "cidr":
            guard case .string(let text) = value, let block = AddressBlock(text) else {
                throw BadPattern(path, "a block of addresses such as 10.0.0.0/24 is needed")
            }
            return .address(block)
        case "anything-but": return try anythingBut(value, at: path)
        case let name where TextMatch.operators.contains(name): return .text(try TextMatch(name, value, at: path))
        default:
            let known = operators.sorted().joined(separator: ", ")
            throw BadPattern(path, "there is no such operator; known are \(known)")
        }
    }

    private static func anythingBut(_ value: Document, at path: String) throws(BadPattern) -> Self {
        switch value {
        case .string, .integer, .double: return .anythingBut([value])
        case .list(let elements):
            let texts = elements.filter { if case .string = $0 { true } else { false } }
            let numbers = elements.filter { $0.number != nil }
            guard !elements.isEmpty, [texts.count, numbers.count].contains(elements.count) else {
                throw BadPattern(path, "a list of texts, or one of numbers, is needed")
            }
            return .anythingBut(elements)
        case .object(let members):
            guard let member = members.first, members.count == 1, TextMatch.operators.contains(member.name) else {
                throw BadPattern(path, "one of \(TextMatch.operators.joined(separator: ", ")) is needed")
            }
            let place = "\(path).\(member.name)"
            guard case .list(let elements) = member.value else {
                return .anyTextBut([try TextMatch(member.name, member.value, at: place)])
            }
            guard !elements.isEmpty else { throw BadPattern(place, "an empty list matches nothing") }
            var patterns: [TextMatch] = []
            for (number, element) in elements.enumerated() {
                patterns.append(try TextMatch(member.name, element, at: "\(place)[\(number)]"))
            }
            return .anyTextBut(patterns)
        default: throw BadPattern(path, "a text, a number, a list of them or an object is needed")
        }
    }

    func matches(anyOf leaves: [Document]) -> Bool {
        if case .exists(let isThere) = self { return isThere != leaves.isEmpty }
        return leaves.contains(where: matches)
    }

    private func matches(_ leaf: Document) -> Bool {
        switch self {
        case .exactly(let value): return leaf == value
        case .text(let pattern): return pattern.matches(leaf)
        case .anythingBut(let values): return !values.contains(leaf)
        case .anyTextBut(let patterns): return !patterns.contains { $0.matches(leaf) }
        case .number(let range): return leaf.number.map(range.contains) ?? false
        case .address(let block):
            guard case .string(let text) = leaf else { return false }
            return block.contains(text)
        case .exists: return true
        }
    }
}

/// `[">", 10, "<=", 20]`
struct NumberRange: Hashable, Sendable {
    private var lowest = -Double.infinity
    private var includesLowest = true
    private var highest = Double.infinity
    private var includesHighest = true

    /// As far as EventBridge compares numbers.
    private static let reach = 5e9

    init(_ document: Document, at path: String) throws(BadPattern) {
        guard case .list(let elements) = document, [2, 4].contains(elements.count) else {
            throw BadPattern(path, "a list such as [\">\", 10, \"<=\", 20] is needed")
        }
        let (sign, number) = try Self.bound(elements, 0, at: path)
        switch sign {
        case "=": (lowest, highest) = (number, number)
        case ">", ">=": (lowest, includesLowest) = (number, sign == ">=")
        default: (highest, includesHighest) = (number, sign == "<=")
        }
        guard elements.count == 4 else { return }
        let (second, top) = try Self.bound(elements, 2, at: path)
        guard sign.hasPrefix(">"), second.hasPrefix("<") else {
            throw BadPattern(path, "of two bounds the first is > or >=, the second < or <=")
        }
        guard number < top else { throw BadPattern(path, "the first bound must be below the second") }
        (highest, includesHighest) = (top, second == "<=")
    }

    private static func bound(
        _ elements: [Document],
        _ index: Int,
        at path: String
    ) throws(BadPattern) -> (sign: String, number: Double) {
        guard case .string(let sign) = elements[index], ["=", "<", "<=", ">", ">="].contains(sign) else {
            throw BadPattern("\(path)[\(index)]", "one of =, <, <=, >, >= is needed")
        }
        guard let number = elements[index + 1].number, abs(number) <= reach else {
            throw BadPattern("\(path)[\(index + 1)]", "a number from -5.0e9 to 5.0e9 is needed")
        }
        return (sign, number)
    }

    func contains(_ number: Double) -> Bool {
        (includesLowest ? number >= lowest : number > lowest)
            && (includesHighest ? number <= highest : number < highest)
    }
}

extension Document {
    fileprivate var number: Double? {
        switch self {
        case .integer(let number): Double(number)
        case .double(let number): number
        default: nil
        }
    }
}
