import CosellWire

/// What a function was called with, and what it makes of it.
struct Arguments {
    let function: Function
    /// The answered arguments, without the expression.
    let values: [Document]

    // MARK: What the arguments must be

    private func mistyped(_ position: Int, _ expected: String) -> QueryError {
        let found = values[position].typeName
        return QueryError(.invalidType, "'\(function.rawValue)' wants \(expected), found \(found)")
    }

    func list(_ position: Int) throws(QueryError) -> [Document] {
        guard case .list(let elements) = values[position] else { throw mistyped(position, "an array") }
        return elements
    }

    private func object(_ position: Int) throws(QueryError) -> [Document.Member] {
        guard case .object(let members) = values[position] else { throw mistyped(position, "an object") }
        return members
    }

    private func string(_ position: Int) throws(QueryError) -> String {
        guard case .string(let text) = values[position] else { throw mistyped(position, "a string") }
        return text
    }

    private func number(_ position: Int) throws(QueryError) -> Double {
        guard let number = values[position].number else { throw mistyped(position, "a number") }
        return number
    }

    private func numbers(_ elements: [Document]) throws(QueryError) -> [Double] {
        let numbers = elements.compactMap(\.number)
        guard numbers.count == elements.count else {
            throw QueryError(.invalidType, "'\(function.rawValue)' wants an array of numbers")
        }
        return numbers
    }

    /// Only numbers, or only strings.
    private func ordered(_ keys: [Document]) throws(QueryError) {
        let types = Set(keys.map(\.typeName))
        guard types.isEmpty || types == ["number"] || types == ["string"] else {
            throw QueryError(.invalidType, "'\(function.rawValue)' wants only numbers or only strings to compare")
        }
    }

    // MARK: Functions of values

    func result() throws(QueryError) -> Document {
        switch function {
        case .abs, .ceil, .floor: return try rounded()
        case .avg, .sum: return try total()
        case .contains, .startsWith, .endsWith: return try found()
        case .join: return try joined()
        case .keys: return .list(try object(0).map { .string($0.name) })
        case .values: return .list(try object(0).map(\.value))
        case .length: return try length()
        case .max, .min, .sort:
            let elements = try list(0)
            return try result(for: elements, keys: elements)
        case .merge: return try merged()
        case .notNull: return values.first { $0 != .null } ?? .null
        case .reverse: return try reversed()
        case .toArray:
            guard case .list = values[0] else { return .list(values) }
            return values[0]
        case .toNumber: return parsed()
        case .toString:
            guard case .string = values[0] else { return .string(values[0].compactJSON) }
            return values[0]
        case .type: return .string(values[0].typeName)
        case .map, .maxBy, .minBy, .sortBy: preconditionFailure("answered by result(for:keys:)")
        }
    }

    /// What is chosen from elements by their keys; `map` keeps the keys themselves.
    func result(for elements: [Document], keys: [Document]) throws(QueryError) -> Document {
        if function == .map { return .list(keys) }
        try ordered(keys)
        func precedes(_ left: Int, _ right: Int) -> Bool { keys[left].isLess(than: keys[right]) ?? false }
        switch function {
        case .max, .maxBy: return keys.indices.max(by: precedes).map { elements[$0] } ?? .null
        case .min, .minBy: return keys.indices.min(by: precedes).map { elements[$0] } ?? .null
        default: return .list(keys.indices.sorted(by: precedes).map { elements[$0] })
        }
    }

    private func rounded() throws(QueryError) -> Document {
        let value = try number(0)
        if case .integer(let integer) = values[0], function != .abs || integer != .min {
            return .integer(function == .abs ? Swift.abs(integer) : integer)
        }
        switch function {
        case .abs: return .double(Swift.abs(value))
        case .ceil: return .whole(value.rounded(.up))
        default: return .whole(value.rounded(.down))
        }
    }

    /// A sum of whole numbers stays whole while it fits.
    private func total() throws(QueryError) -> Document {
        let elements = try list(0)
        let numbers = try numbers(elements)
        if function == .avg {
            return numbers.isEmpty ? .null : .double(numbers.reduce(0, +) / Double(numbers.count))
        }
        var whole = 0
        for element in elements {
            guard case .integer(let integer) = element else { return .double(numbers.reduce(0, +)) }
            let (sum, overflow) = whole.addingReportingOverflow(integer)
            guard !overflow else { return .double(numbers.reduce(0, +)) }
            whole = sum
        }
        return .integer(whole)
    }

    private func found() throws(QueryError) -> Document {
        if function == .contains, case .list(let elements) = values[0] {
            return .boolean(elements.contains { $0.isSame(as: values[1]) })
        }
        guard case .string(let text) = values[0] else {
            throw mistyped(0, function == .contains ? "an array or a string" : "a string")
        }
        if function == .contains {
            guard case .string(let part) = values[1] else { return .boolean(false) }
            return .boolean(Array(text.utf8).contains(Array(part.utf8)))
        }
        let part = try string(1).utf8
        let isFound =
            function == .startsWith ? text.utf8.starts(with: part) : text.utf8.reversed().starts(with: part.reversed())
        return .boolean(isFound)
    }

    private func joined() throws(QueryError) -> Document {
        let glue = try string(0)
        var parts: [String] = []
        for element in try list(1) {
            guard case .string(let part) = element else {
                throw QueryError(.invalidType, "'join' wants an array of strings, found \(element.typeName) in it")
            }
            parts.append(part)
        }
        return .string(parts.joined(separator: glue))
    }

    private func length() throws(QueryError) -> Document {
        switch values[0] {
        case .string(let text): return .integer(text.unicodeScalars.count)
        case .list(let elements): return .integer(elements.count)
        case .object(let members): return .integer(members.count)
        default: throw mistyped(0, "an array, an object or a string")
        }
    }

    private func merged() throws(QueryError) -> Document {
        var members: [Document.Member] = []
        for position in values.indices {
            for member in try object(position) {
                if let place = members.firstIndex(where: { $0.name == member.name }) {
                    members[place] = member
                } else {
                    members.append(member)
                }
            }
        }
        return .object(members)
    }

    private func reversed() throws(QueryError) -> Document {
        switch values[0] {
        case .list(let elements): return .list(elements.reversed())
        case .string(let text):
            var reversed = String.UnicodeScalarView()
            reversed.append(contentsOf: text.unicodeScalars.reversed())
            return .string(String(reversed))
        default: throw mistyped(0, "an array or a string")
        }
    }

    private func parsed() -> Document {
        guard case .string(let text) = values[0] else { return values[0].number == nil ? .null : values[0] }
        if let integer = Int(text) { return .integer(integer) }
        guard text.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }), let double = Double(text),
            double.isFinite
        else { return .null }
        return .double(double)
    }
}

extension Document {
    /// A whole number as an integer, when it fits.
    static func whole(_ value: Double) -> Document { Int(exactly: value).map(Document.integer) ?? .double(value) }

    var compactJSON: String {
        let writer = JSONWriter()
        writer.write(self)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
