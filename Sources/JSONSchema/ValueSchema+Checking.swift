package import CosellWire

extension ValueSchema {
    /// Everything in which a value is not what the schema asks for: the missing first, then in the schema's order.
    package func flaws(in value: Document) -> [Flaw] { flaws(in: value, at: []) }

    private func flaws(in value: Document, at path: [Flaw.Step]) -> [Flaw] {
        guard allowsAnything else { return [Flaw(path, .forbidden)] }
        if let kinds, !kinds.contains(where: value.isA) { return [Flaw(path, .kind(kinds))] }
        var kinds: [Flaw.Kind] = []
        if let choices, !choices.contains(where: value.isSame) { kinds.append(.choice(choices)) }
        var flaws: [Flaw] = []
        switch value {
        case .string(let text): kinds += self.kinds(of: text)
        case .integer, .double:
            if let number = value.number, !range.allow(number) {
                kinds.append(.range(number, least: range.least, most: range.most))
            }
        case .list(let elements):
            kinds += self.kinds(ofElements: elements.count)
            for (number, element) in elements.enumerated() {
                flaws += items?.flaws(in: element, at: path + [.element(number)]) ?? []
            }
        case .object: flaws = self.flaws(inObject: value, at: path)
        case .null, .boolean: break
        }
        return kinds.map { Flaw(path, $0) } + flaws
    }

    private func kinds(of text: String) -> [Flaw.Kind] {
        var kinds: [Flaw.Kind] = []
        let count = text.unicodeScalars.count
        if !length.allow(count) { kinds.append(.length(count, least: length.least, most: length.most)) }
        if let pattern, !pattern.matches(text) { kinds.append(.pattern(pattern.text)) }
        if let format, !format.allows(text) { kinds.append(.format(format)) }
        return kinds
    }

    private func kinds(ofElements count: Int) -> [Flaw.Kind] {
        if let least = elementCount.least, count < least { return [.tooFewElements(count, least: least)] }
        if let most = elementCount.most, count > most { return [.tooManyElements(count, most: most)] }
        return []
    }

    private func flaws(inObject value: Document, at path: [Flaw.Step]) -> [Flaw] {
        let missing = required.filter { value[$0] == nil }.map { Flaw(path + [.member($0)], .missing) }
        return missing
            + properties.flatMap { property in
                value[property.name].map { property.schema.flaws(in: $0, at: path + [.member(property.name)]) } ?? []
            }
    }
}
