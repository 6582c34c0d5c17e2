/// Prints a plan as Swift files. The same plan gives the same text.
package struct Printer {
    let plan: Plan
    var model: Model { plan.model }

    package init(_ plan: Plan) { self.plan = plan }

    /// File paths below the target's folder, and texts.
    package func files() -> [String: String] {
        var files = [
            "\(model.namespace)Service.swift": file(service()),
            "Exceptions.swift": file(plan.exceptions.map(exception).joined(separator: "\n")),
            "Enumerations.swift": file(plan.enumerations.map(enumeration).joined(separator: "\n")),
            "Constraints.swift": file(constraintTable(), showsWire: false),
        ]
        for operation in model.operations {
            let own = (plan.ownShapes[operation.name] ?? []).map(carrier)
            files["Operations/\(operation.name).swift"] = file(
                ([self.operation(operation)] + own).joined(separator: "\n")
            )
        }
        for shape in plan.sharedShapes { files["Shapes/\(shape.name).swift"] = file(carrier(shape)) }
        return files
    }

    private func file(_ body: String, showsWire: Bool = true) -> String {
        """
        // \(model.serviceID) \(model.version), generated from Models/. Do not edit.
        // swift-format-ignore-file

        \(showsWire ? "public " : "")import CosellWire

        \(body)
        """
    }

    private func carrier(_ shape: Model.Shape) -> String { shape.kind == .union ? union(shape) : structure(shape) }

    func indented(_ lines: [String], by depth: Int = 1) -> String {
        let blanks = String(repeating: "    ", count: depth)
        return lines.map { $0.isEmpty ? "" : blanks + $0 }.joined(separator: "\n")
    }

    func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
