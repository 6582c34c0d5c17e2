import CosellWire
import JSONSchema

/// A place in the details of an application: `$.a.b`, `$.a[0].b`, `$['a']['b']` or `a.b` (benefits 3.2).
struct DetailPath: Hashable {
    enum Step: Hashable {
        case member(ExactText)
        case element(Int)
    }

    private let steps: [Step]

    /// - Returns: nil for what is no such path; wildcards and filters are none.
    init?(_ text: String) {
        var rest = Substring(text)
        let isRooted = rest.hasPrefix("$")
        if isRooted { rest = rest.dropFirst() } else { rest = "." + rest }
        var steps: [Step] = []
        while !rest.isEmpty {
            guard let (step, after) = Self.step(rest) else { return nil }
            steps.append(step)
            rest = after
        }
        guard !steps.isEmpty else { return nil }
        self.steps = steps
    }

    private static func step(_ text: Substring) -> (Step, Substring)? {
        if text.hasPrefix(".") {
            let name = text.dropFirst().prefix { !".[]*?@()'\"$ ".contains($0) }
            guard !name.isEmpty else { return nil }
            return (.member(ExactText(String(name))), text.dropFirst(1 + name.count))
        }
        for quote in ["'", "\""] where text.hasPrefix("[\(quote)") {
            let name = text.dropFirst(2).prefix { String($0) != quote }
            let rest = text.dropFirst(2 + name.count)
            guard !name.isEmpty, rest.hasPrefix("\(quote)]") else { return nil }
            return (.member(ExactText(String(name))), rest.dropFirst(2))
        }
        guard text.hasPrefix("[") else { return nil }
        let digits = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(1 + digits.count)
        guard let number = Int(digits), rest.hasPrefix("]") else { return nil }
        return (.element(number), rest.dropFirst())
    }

    func value(in document: Document) -> Document? {
        steps.reduce(Document?.some(document)) { value, step in
            switch (step, value) {
            case (.member(let name), let value?): value[name.string]
            case (.element(let number), .list(let elements)?):
                elements.indices.contains(number) ? elements[number] : nil
            default: nil
            }
        }
    }

    func schema(in form: ValueSchema) -> ValueSchema? {
        steps.reduce(ValueSchema?.some(form)) { schema, step in
            switch step {
            case .member(let name): schema?.property(name.string)
            case .element: schema?.items
            }
        }
    }

    /// The document with another value at this place, which holds one, or which the form knows and whose parent is there.
    ///
    /// - Returns: nil for another place.
    func replacing(with value: Document, in document: Document, _ form: ValueSchema) -> Document? {
        Self.replacing(steps[...], with: value, in: document, form)
    }

    private static func replacing(
        _ steps: ArraySlice<Step>,
        with value: Document,
        in document: Document,
        _ form: ValueSchema?
    ) -> Document? {
        guard let step = steps.first else { return value }
        let rest = steps.dropFirst()
        switch (step, document) {
        case (.element(let number), .list(var elements)) where elements.indices.contains(number):
            guard let next = replacing(rest, with: value, in: elements[number], form?.items) else { return nil }
            elements[number] = next
            return .list(elements)
        case (.member(let name), .object(var members)):
            let schema = form?.property(name.string)
            if let place = members.firstIndex(where: { ExactText($0.name) == name }) {
                guard let next = replacing(rest, with: value, in: members[place].value, schema) else { return nil }
                members[place] = Document.Member(name.string, next)
                return .object(members)
            }
            guard rest.isEmpty, schema != nil else { return nil }
            return .object(members + [Document.Member(name.string, value)])
        default: return nil
        }
    }
}
