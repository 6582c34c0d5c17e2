/// Prints a plan as Swift files. The same plan gives the same text.
package struct Printer {
    let plan: Plan
    var model: Model { plan.model }

    package init(_ plan: Plan) { self.plan = plan }

    /// File paths below the target's folder, and texts.
    package func files() -> [String: String] {
        var files = [
            "\(model.namespace)Service.swift": head() + service(),
            "Exceptions.swift": file(plan.exceptions.map(exception)),
            "Constraints.swift": file([constraintTable()], showsWire: false),
        ]
        if !plan.enumerations.isEmpty { files["Enumerations.swift"] = file(plan.enumerations.map(enumeration)) }
        for operation in model.operations {
            let own = (plan.ownShapes[operation.name] ?? []).map(carrier)
            files["Operations/\(operation.name).swift"] = file([self.operation(operation)] + own)
        }
        for shape in plan.sharedShapes { files["Shapes/\(shape.name).swift"] = file([carrier(shape)]) }
        return files
    }

    /// - Parameter types: which stand in the service's namespace.
    private func file(_ types: [String], showsWire: Bool = true) -> String {
        head(showsWire: showsWire) + "extension \(model.namespace) {\n\(types.joined(separator: "\n"))}\n"
    }

    private func head(showsWire: Bool = true) -> String {
        """
        // \(model.serviceID) \(model.version), generated from Models/. Do not edit.
        // swift-format-ignore-file

        \(showsWire ? "public " : "")import CosellWire


        """
    }

    private func carrier(_ shape: Model.Shape) -> String { shape.kind == .union ? union(shape) : structure(shape) }

    func indented(_ lines: [String], by depth: Int = 1) -> String {
        let blanks = String(repeating: "    ", count: depth)
        return lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
            .map { $0.isEmpty ? "" : blanks + $0 }.joined(separator: "\n")
    }

    /// Short words, several to a line.
    static func wrapped(_ words: [String], by depth: Int, width: Int = 120) -> String {
        let blanks = String(repeating: "    ", count: depth)
        var lines: [String] = []
        for word in words {
            if let line = lines.last, line.count + 1 + word.count <= width {
                lines[lines.count - 1] = "\(line) \(word)"
            } else {
                lines.append(blanks + word)
            }
        }
        return lines.joined(separator: "\n")
    }

    func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
