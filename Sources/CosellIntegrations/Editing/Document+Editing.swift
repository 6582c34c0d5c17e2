package import CosellWire

/// Edits of a value by the path to a part of it.
extension Document {
    package func value(at steps: some Collection<FieldPath.Step>) -> Document? {
        guard let step = steps.first else { return self }
        switch step {
        case .member(let name): return self[name]?.value(at: steps.dropFirst())
        case .element(let index):
            guard case .list(let elements) = self, index < elements.count else { return nil }
            return elements[index].value(at: steps.dropFirst())
        }
    }

    /// With something else at a path; what lies between is made where it is missing. Nil takes it away.
    package func setting(_ value: Document?, at steps: some Collection<FieldPath.Step>) -> Document? {
        guard let step = steps.first else { return value }
        switch step {
        case .member(let name):
            var members: [Member] = []
            if case .object(let known) = self { members = known }
            let inner = (self[name] ?? .null).setting(value, at: steps.dropFirst())
            guard value != nil || self[name] != nil else { return self }
            if let position = members.firstIndex(where: { $0.name == name }) { members.remove(at: position) }
            return .object(members + [inner.map { Member(name, $0) }].compactMap(\.self))
        case .element(let index):
            var elements: [Document] = []
            if case .list(let known) = self { elements = known }
            guard index <= elements.count, value != nil || index < elements.count else { return self }
            let old = index < elements.count ? elements.remove(at: index) : .null
            if let inner = old.setting(value, at: steps.dropFirst()) { elements.insert(inner, at: index) }
            return .list(elements)
        }
    }

    /// With another value laid over it: objects member by member, all else whole; null takes away.
    package func overlaid(with other: Document) -> Document? {
        switch other {
        case .null: return nil
        case .object(let changes):
            var members: [Member] = []
            if case .object(let known) = self { members = known }
            for change in changes {
                let position = members.firstIndex { $0.name == change.name }
                let old = position.map { members[$0].value } ?? .null
                let new = old.overlaid(with: change.value).map { Member(change.name, $0) }
                if let position {
                    members.replaceSubrange(position...position, with: [new].compactMap(\.self))
                } else if let new {
                    members.append(new)
                }
            }
            return .object(members)
        default: return other
        }
    }

    /// Whether there is nothing in it: AWS takes an empty text or list for none.
    package var isNothing: Bool {
        switch self {
        case .null: true
        case .string(let text): text.isEmpty
        case .list(let elements): elements.isEmpty
        case .object(let members): members.allSatisfy(\.value.isNothing)
        default: false
        }
    }

    /// For people: a text as it is, all else as JSON on one line.
    package var words: String {
        if case .string(let text) = self, !text.contains(where: \.isNewline) { return text }
        return String(decoding: JSONWriter.bytes(self), as: UTF8.self)
    }
}
