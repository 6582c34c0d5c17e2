/// Facts of the model as doc comments: required, limits, patterns, units.
extension Printer {
    func facts(_ member: Model.Member) -> String? {
        var facts: [String] = []
        if member.isRequired { facts.append("Required.") }
        if member.isToken { facts.append("Idempotency token.") }
        if member.isDeprecated { facts.append("Deprecated.") }
        if member.isClearable { facts.append("An explicit null empties it; absent leaves it as it is.") }
        facts += limits(plan.shape(member.shape))
        if plan.isSensitive(member.shape) { facts.append("Sensitive.") }
        return facts.isEmpty ? nil : facts.joined(separator: " ")
    }

    private func limits(_ shape: Model.Shape) -> [String] {
        switch shape.kind {
        case .string:
            let pattern = shape.pattern.map { "Pattern `\($0)`." }
            return [pattern, bounds(shape, "characters")].compactMap(\.self)
        case .list:
            return [bounds(shape, "elements")].compactMap(\.self)
                + limits(plan.shape(plan.element(shape))).map { "Each: \($0)" }
        case .map: return [bounds(shape, "entries")].compactMap(\.self)
        case .integer: return [bounds(shape, nil)].compactMap(\.self)
        case .timestamp: return ["UTC."]
        case .structure, .union, .document, .double, .boolean, .blob: return []
        }
    }

    private func bounds(_ shape: Model.Shape, _ unit: String?) -> String? {
        let unit = unit.map { " \($0)" } ?? ""
        return switch (shape.min, shape.max) {
        case (let min?, let max?): "\(min)...\(max)\(unit)."
        case (let min?, nil): "\(min) or more\(unit)."
        case (nil, let max?): "At most \(max)\(unit)."
        case (nil, nil): nil
        }
    }

    func comment(_ line: String) -> String { line.isEmpty ? "///" : "/// \(line)" }

    /// What it does; the rest stands in its descriptor.
    func summary(_ operation: Model.Operation) -> [String] {
        operation.summary.isEmpty ? [] : [comment(operation.summary)]
    }

    func operationFacts(_ operation: Model.Operation) -> [String] {
        var facts = [operation.isReadOnly ? "Reads." : operation.isIdempotent ? "Writes, idempotent." : "Writes."]
        if let page = operation.paginator { facts.append("Pages through `\(page.results)`.") }
        if !operation.errors.isEmpty { facts.append("Errors: \(operation.errors.joined(separator: ", ")).") }
        return (operation.summary.isEmpty ? [] : [operation.summary, ""]) + [
            facts.joined(separator: " "), "", "- Source: \(model.serviceID) \(model.version), `\(operation.name)`.",
        ]
    }
}
