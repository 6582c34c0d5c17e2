/// What is to be printed: which shape goes into which file, and what each looks like in Swift.
package struct Plan {
    let model: Model
    /// Structures and unions that belong to one operation only, by operation.
    let ownShapes: [String: [Model.Shape]]
    /// Structures and unions that several operations share.
    let sharedShapes: [Model.Shape]
    let exceptions: [Model.Shape]
    let enumerations: [Model.Shape]
    /// Strings with a pattern or a length that something checked holds.
    let constraints: [Model.Shape]
    private let checked: Set<String>
    private let shapes: [String: Model.Shape]

    /// - Throws: when the model lacks what a patch is for.
    package init(_ original: Model) throws(ModelFault) {
        var model = original
        try Patches.apply(to: &model)
        self.model = model
        let shapes = Dictionary(uniqueKeysWithValues: model.shapes.map { ($0.name, $0) })
        self.shapes = shapes
        let reach = Reach(shapes)
        var users: [String: Set<String>] = [:]
        for operation in model.operations {
            for name in reach.from([operation.input, operation.output].compactMap(\.self)) {
                users[name, default: []].insert(operation.name)
            }
        }
        exceptions = model.shapes.filter(\.isException)
        let carriers = model.shapes.filter { ($0.kind == .structure || $0.kind == .union) && !$0.isException }
        ownShapes = Dictionary(grouping: carriers.filter { users[$0.name]?.count == 1 }) { users[$0.name]?.first ?? "" }
        sharedShapes = carriers.filter { users[$0.name]?.count != 1 }
        enumerations = model.shapes.filter { $0.kind == .string && !$0.values.isEmpty }
        let inputs = reach.from(model.operations.map(\.input) + Patches.checkedAnswers(of: model.namespace))
        constraints = model.shapes.filter {
            inputs.contains($0.name) && $0.kind == .string && $0.values.isEmpty && $0.isConstrained
        }
        checked = Set(inputs.filter { name in reach.from([name]).contains { shapes[$0]?.isConstrained == true } })
    }

    func shape(_ name: String) -> Model.Shape {
        guard let shape = shapes[name] else { preconditionFailure("no shape \(name)") }
        return shape
    }

    /// Whether a request holds values of the shape, and they can break a constraint.
    func isChecked(_ name: String) -> Bool { checked.contains(name) }

    /// Whether a member leads back to the structure that holds it without a list or a map between; a value can't hold
    /// itself, so it goes behind a reference.
    func isIndirect(_ member: Model.Member, in holder: Model.Shape) -> Bool {
        var waiting = [member.shape]
        var seen: Set<String> = []
        while let name = waiting.popLast() {
            if name == holder.name { return true }
            let shape = shape(name)
            guard seen.insert(name).inserted, [.structure, .union].contains(shape.kind) else { continue }
            waiting += shape.members.map(\.shape)
        }
        return false
    }

    func isEnumeration(_ name: String) -> Bool { !shape(name).values.isEmpty }

    func isSensitive(_ name: String) -> Bool {
        let shape = shape(name)
        return shape.isSensitive || (shape.element.map(isSensitive) ?? false)
    }

    /// The Swift type of a value.
    func type(_ name: String) -> String {
        let shape = shape(name)
        return switch shape.kind {
        case .structure, .union: shape.name
        case .string: shape.values.isEmpty ? "String" : shape.name
        case .list: "[\(type(element(shape)))]"
        case .map: "[String: \(type(element(shape)))]"
        case .integer: "Int"
        case .double: "Double"
        case .boolean: "Bool"
        case .timestamp: "Instant"
        case .blob: "[UInt8]"
        case .document: "Document"
        }
    }

    func element(_ shape: Model.Shape) -> String {
        guard let element = shape.element else { preconditionFailure("\(shape.name) has no element") }
        return element
    }

    /// What a required member holds until it is read; a request without it is refused before anyone looks.
    func placeholder(_ name: String) -> String {
        let shape = shape(name)
        return switch shape.kind {
        case .structure:
            "\(shape.name)("
                + shape.members.filter(\.isRequired).map { "\(SwiftName.member($0.name)): \(placeholder($0.shape))" }
                .joined(separator: ", ") + ")"
        case .union: ".unknown(\"\")"
        case .string: shape.values.isEmpty ? "\"\"" : "\(shape.name)(rawValue: \"\")"
        case .list, .blob: "[]"
        case .map: "[:]"
        case .integer, .double: "0"
        case .boolean: "false"
        case .timestamp: "Instant(seconds: 0)"
        case .document: ".null"
        }
    }
}

extension Model.Shape {
    var isConstrained: Bool { pattern != nil || min != nil || max != nil || !values.isEmpty }
}

/// Which shapes hold which.
struct Reach {
    private let shapes: [String: Model.Shape]

    init(_ shapes: [String: Model.Shape]) { self.shapes = shapes }

    func from(_ roots: [String]) -> Set<String> {
        var reached: Set<String> = []
        var waiting = roots
        while let name = waiting.popLast() {
            guard reached.insert(name).inserted, let shape = shapes[name] else { continue }
            waiting += shape.members.map(\.shape) + [shape.element, shape.key].compactMap(\.self)
        }
        return reached
    }
}
