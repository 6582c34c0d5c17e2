import CosellWire

/// An object of a model with the way to it, so that what is wrong in it is said with its place.
struct Facts {
    let place: String
    private let object: Document

    init(_ object: Document, at place: String) {
        self.place = place
        self.object = object
    }

    func optionalText(_ name: String) -> String? {
        guard case .string(let text)? = object[name] else { return nil }
        return text
    }

    func text(_ name: String) throws(ModelFault) -> String {
        guard let text = optionalText(name) else { throw ModelFault("lacks the text \(name)", at: place) }
        return text
    }

    func flag(_ name: String) -> Bool { object[name] == .boolean(true) }

    func number(_ name: String) -> Int? {
        guard case .integer(let number)? = object[name] else { return nil }
        return number
    }

    func texts(_ name: String) -> [String] {
        guard case .list(let elements)? = object[name] else { return [] }
        return elements.compactMap {
            guard case .string(let text) = $0 else { return nil }
            return text
        }
    }

    /// The objects of a list; their places carry their names where they have one.
    func elements(_ name: String) -> [Facts] {
        guard case .list(let elements)? = object[name] else { return [] }
        return elements.enumerated().map { index, element in
            let facts = Facts(element, at: "")
            return Facts(element, at: path(name, facts.optionalText("name") ?? "\(index)"))
        }
    }

    /// The objects behind the names of an object, in its order.
    func entries(_ name: String) -> [(name: String, facts: Facts)] {
        guard case .object(let members)? = object[name] else { return [] }
        return members.map { ($0.name, Facts($0.value, at: path(name, $0.name))) }
    }

    /// An object that may be missing.
    func optional(_ name: String) -> Facts? { object[name].map { Facts($0, at: path(name)) } }

    func object(_ name: String) throws(ModelFault) -> Facts {
        guard let facts = optional(name) else { throw ModelFault("lacks \(name)", at: place) }
        return facts
    }

    /// Refuses what nobody has looked at: a trait that is passed over in silence is a wrong answer later.
    func require(only known: Set<String>) throws(ModelFault) {
        guard case .object(let members) = object else { throw ModelFault("is no object", at: place) }
        for member in members where !known.contains(member.name) {
            throw ModelFault("has the trait \(member.name), which is not understood", at: place)
        }
    }

    private func path(_ names: String...) -> String { ([place] + names).filter { !$0.isEmpty }.joined(separator: ".") }
}
