package import CosellWire

/// The members of an object that somebody wrote, read one by one; whatever is wrong is refused with its place.
package struct Members: Sendable {
    package let place: String
    private let values: [String: Document]

    /// - Parameter known: the names that there are.
    package init(_ document: Document, _ place: String, known: [String]) throws(ControlRefusal) {
        self.place = place
        guard case .object(let members) = document else {
            throw .invalid(place, "\(place.isEmpty ? "The body" : place) is no object", fix: "Give an object.")
        }
        for member in members where !known.contains(member.name) {
            throw .unknown(place.isEmpty ? member.name : "\(place).\(member.name)", known: known)
        }
        values = Dictionary(members.filter { $0.value != .null }.map { ($0.name, $0.value) }) { _, last in last }
    }

    package subscript(name: String) -> Document? { values[name] }

    package func at(_ name: String) -> String { place.isEmpty ? name : "\(place).\(name)" }

    package func text(_ name: String) throws(ControlRefusal) -> String? {
        guard let value = values[name] else { return nil }
        guard case .string(let text) = value, !text.isEmpty else { throw wrong(name, "Give a text.") }
        return text
    }

    package func number(_ name: String, _ range: ClosedRange<Int>) throws(ControlRefusal) -> Int? {
        guard let value = values[name] else { return nil }
        guard case .integer(let number) = value, range.contains(number) else {
            throw wrong(name, "Give a number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }

    /// 0 to 1.
    package func fraction(_ name: String) throws(ControlRefusal) -> Double? {
        guard let number = try real(name) else { return nil }
        guard 0...1 ~= number else { throw wrong(name, "Give a number from 0 to 1.") }
        return number
    }

    /// 0 or more.
    package func amount(_ name: String) throws(ControlRefusal) -> Double? {
        guard let number = try real(name) else { return nil }
        guard number >= 0 else { throw wrong(name, "Give an amount.") }
        return number
    }

    /// Above 0.
    package func rate(_ name: String) throws(ControlRefusal) -> Double? {
        guard let number = try real(name) else { return nil }
        guard number > 0, number <= 1_000_000 else { throw wrong(name, "Give a number above 0.") }
        return number
    }

    package func duration(_ name: String) throws(ControlRefusal) -> Int64? {
        guard let text = try text(name) else { return nil }
        guard let duration = HouseDuration(text) else { throw wrong(name, "Give 500ms, 3s, 16d or P16D.") }
        return duration.milliseconds
    }

    package func boolean(_ name: String) throws(ControlRefusal) -> Bool? {
        guard let value = values[name] else { return nil }
        guard case .boolean(let boolean) = value else { throw wrong(name, "Give true or false.") }
        return boolean
    }

    package func list(_ name: String) throws(ControlRefusal) -> [Document]? {
        guard let value = values[name] else { return nil }
        guard case .list(let elements) = value else { throw wrong(name, "Give a list.") }
        return elements
    }

    private func real(_ name: String) throws(ControlRefusal) -> Double? {
        switch values[name] {
        case nil: nil
        case .integer(let number)?: Double(number)
        case .double(let number)?: number
        default: throw wrong(name, "Give a number.")
        }
    }

    package func wrong(_ name: String, _ fix: String) -> ControlRefusal {
        .invalid(at(name), "\(at(name)) cannot be meant so", fix: fix)
    }
}
