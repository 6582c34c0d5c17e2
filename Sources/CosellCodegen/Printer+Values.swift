/// How a value of a shape is read, written and checked, as expressions.
extension Printer {
    func read(_ name: String) -> String {
        let shape = plan.shape(name)
        return switch shape.kind {
        case .structure, .union: "try \(shape.name)(from: reader)"
        case .string:
            shape.values.isEmpty ? "try reader.readString()" : "\(shape.name)(rawValue: try reader.readString())"
        case .list: "try reader.readList { (reader) throws(SerializationError) in \(read(plan.element(shape))) }"
        case .map: "try reader.readMap { (reader) throws(SerializationError) in \(read(plan.element(shape))) }"
        case .integer: "try reader.readInteger()"
        case .double: "try reader.readDouble()"
        case .boolean: "try reader.readBoolean()"
        case .timestamp: "try reader.readInstant()"
        case .blob: "try reader.readBlob()"
        case .document: "try reader.readDocument()"
        }
    }

    /// A closure over writer and value; nil where the writer itself knows how.
    private func writeClosure(_ name: String) -> String? {
        let shape = plan.shape(name)
        return switch shape.kind {
        case .list: "{ $0.list($1) \(writeElement(plan.element(shape))) }"
        case .map: "{ $0.map($1) \(writeElement(plan.element(shape))) }"
        case .blob: "{ $0.write($1) }"
        default: nil
        }
    }

    private func writeElement(_ name: String) -> String {
        if let closure = writeClosure(name) { return closure }
        let shape = plan.shape(name)
        return switch shape.kind {
        case .structure, .union: "{ $1.write(to: $0) }"
        case .string where !shape.values.isEmpty: "{ $0.write($1.rawValue) }"
        default: "{ $0.write($1) }"
        }
    }

    /// A statement that writes the value of a member, or its absence.
    func write(_ value: String, _ member: Model.Member, _ index: Int, isOptional: Bool) -> String {
        let raw = plan.isEnumeration(member.shape) ? isOptional ? "?.rawValue" : ".rawValue" : ""
        let call = "writer.member(\(index), of: Self.members, \(value)\(raw))"
        return writeClosure(member.shape).map { "\(call) \($0)" } ?? call
    }

    /// Statements that note the breaches of a value.
    func check(_ value: String, _ name: String, member: String, isOptional: Bool) -> [String] {
        guard plan.isChecked(name) else { return [] }
        let shape = plan.shape(name)
        let label = quoted(member)
        let bounds = "min: \(shape.min.map(String.init) ?? "nil"), max: \(shape.max.map(String.init) ?? "nil")"
        switch shape.kind {
        case .structure, .union: return ["check.structure(\(value), \(label))"]
        case .string:
            guard shape.values.isEmpty else { return ["check.value(\(value), \(label))"] }
            return ["check.string(\(value), \(label), \(model.namespace).Constraint.\(SwiftName.member(shape.name)))"]
        case .integer: return ["check.integer(\(value), \(label), \(bounds))"]
        case .list, .map:
            let isBounded = shape.min != nil || shape.max != nil
            let count = isBounded ? ["check.count(\(value)\(isOptional ? "?" : "").count, \(label), \(bounds))"] : []
            return count + checkElements(value, shape, member: member, isOptional: isOptional)
        case .double, .boolean, .timestamp, .blob, .document: return []
        }
    }

    private func checkElements(_ value: String, _ shape: Model.Shape, member: String, isOptional: Bool) -> [String] {
        let isMap = shape.kind == .map
        let element = check("element", plan.element(shape), member: member, isOptional: false)
        let key = shape.key.map { check(keyValue($0), $0, member: member, isOptional: false) } ?? []
        guard !(element + key).isEmpty else { return [] }
        let all = isOptional ? "\(value) ?? \(isMap ? "[:]" : "[]")" : value
        let pair = isMap ? "(\(key.isEmpty ? "_" : "key"), \(element.isEmpty ? "_" : "element"))" : "element"
        return ["for \(pair) in \(all) {"] + (key + element).map { "    " + $0 } + ["}"]
    }

    /// The key of a map, which is a `String` in Swift also where the model lists its values.
    private func keyValue(_ name: String) -> String {
        plan.isEnumeration(name) ? "\(plan.type(name))(rawValue: key)" : "key"
    }
}
