import CosellCodegen
import CosellWire

/// A value with one constraint broken, and the way to the break.
struct ModelBreakage {
    let value: Document
    let path: [String]
    let fault: Fault

    enum Fault: String {
        case missing, unknownValue, text, number, fewElements, manyElements, union
    }
}

/// Breaks, one at a time, each constraint that a valid value meets; of lists and maps only the first element.
struct ModelBreakages {
    let service: ServiceFacts

    func all(of value: Document, _ name: String, path: [String] = []) -> [ModelBreakage] {
        let shape = service.shape(name)
        switch (shape.kind, value) {
        case (.structure, .object(let members)), (.union, .object(let members)):
            return inMembers(members, shape, path) + ofUnion(shape, path)
        case (.list, .list(let elements)):
            return inElements(elements, shape, path) + ofCount(elements, shape, path)
        case (.map, .object(let members)):
            return inEntries(members, shape, path)
        case (.string, _): return ofString(shape, path)
        case (.integer, _): return ofNumber(shape, path)
        default: return []
        }
    }

    private func inMembers(_ members: [Document.Member], _ shape: Model.Shape, _ path: [String]) -> [ModelBreakage] {
        members.enumerated().flatMap { index, member -> [ModelBreakage] in
            guard let facts = shape.members.first(where: { $0.name == member.name }) else { return [] }
            let way = path + [member.name]
            var rest = members
            rest.remove(at: index)
            let missing = ModelBreakage(value: .object(rest), path: way, fault: .missing)
            return (facts.isRequired ? [missing] : [])
                + all(of: member.value, facts.shape, path: way).map { inner in
                    var broken = members
                    broken[index] = Document.Member(member.name, inner.value)
                    return replaced(inner, .object(broken))
                }
        }
    }

    private func ofUnion(_ shape: Model.Shape, _ path: [String]) -> [ModelBreakage] {
        shape.kind == .union ? [ModelBreakage(value: .object([]), path: path, fault: .union)] : []
    }

    private func inElements(_ elements: [Document], _ shape: Model.Shape, _ path: [String]) -> [ModelBreakage] {
        guard let first = elements.first else { return [] }
        return all(of: first, shape.element ?? "", path: path).map { inner in
            replaced(inner, .list([inner.value] + elements.dropFirst()))
        }
    }

    private func inEntries(_ entries: [Document.Member], _ shape: Model.Shape, _ path: [String]) -> [ModelBreakage] {
        guard let first = entries.first else { return [] }
        return all(of: first.value, shape.element ?? "", path: path).map { inner in
            replaced(inner, .object([Document.Member(first.name, inner.value)] + entries.dropFirst()))
        }
    }

    private func ofCount(_ elements: [Document], _ shape: Model.Shape, _ path: [String]) -> [ModelBreakage] {
        var breakages: [ModelBreakage] = []
        if let most = shape.max, let element = elements.first {
            let many = Array(repeating: element, count: most + 1)
            breakages.append(ModelBreakage(value: .list(many), path: path, fault: .manyElements))
        }
        if let least = shape.min, least > 0 {
            let few = Array(elements.prefix(least - 1))
            breakages.append(ModelBreakage(value: .list(few), path: path, fault: .fewElements))
        }
        return breakages
    }

    private func ofString(_ shape: Model.Shape, _ path: [String]) -> [ModelBreakage] {
        guard shape.values.isEmpty else {
            return [ModelBreakage(value: .string("No such value"), path: path, fault: .unknownValue)]
        }
        guard shape.pattern != nil || shape.min != nil || shape.max != nil else { return [] }
        return ValidText.broken(shape).map { [ModelBreakage(value: .string($0), path: path, fault: .text)] } ?? []
    }

    private func ofNumber(_ shape: Model.Shape, _ path: [String]) -> [ModelBreakage] {
        [shape.min.map { $0 - 1 }, shape.max.map { $0 + 1 }].compactMap { $0 }.map {
            ModelBreakage(value: .integer($0), path: path, fault: .number)
        }
    }

    private func replaced(_ breakage: ModelBreakage, _ value: Document) -> ModelBreakage {
        ModelBreakage(value: value, path: breakage.path, fault: breakage.fault)
    }
}

extension Breach.Kind {
    /// The same in the words of ``ModelBreakage``.
    var fault: ModelBreakage.Fault {
        switch self {
        case .missing: .missing
        case .unknownValue: .unknownValue
        case .pattern, .length: .text
        case .range: .number
        case .tooFewElements: .fewElements
        case .tooManyElements: .manyElements
        case .union: .union
        }
    }
}
