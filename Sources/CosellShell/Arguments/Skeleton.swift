import CosellShapes
import CosellWire

/// Templates: every member of a shape with a placeholder.
enum Skeleton {
    enum Kind: String, CaseIterable { case input, output, yamlInput = "yaml-input" }

    /// - Parameter namesMembers: whether a text holds its member's name, as in the AWS CLI's sample answers.
    static func document(
        of name: String,
        in table: ServiceTable,
        namesMembers: Bool = false
    ) -> Document {
        document(name, member: "", table, namesMembers, path: [])
    }

    private static func document(
        _ name: String,
        member: String,
        _ table: ServiceTable,
        _ namesMembers: Bool,
        path: Set<String>
    ) -> Document {
        let shape = table[name]
        let path = path.union([name])
        func inner(_ name: String, _ member: String) -> Document {
            path.contains(name) && table[name].hasMembers
                ? .object([]) : document(name, member: member, table, namesMembers, path: path)
        }
        switch shape.kind {
        case .structure, .union:
            return .object(shape.members.map { Document.Member($0.name, inner($0.shape, $0.name)) })
        case .list: return .list([inner(shape.element ?? "", shape.element ?? "")])
        case .map: return .object([Document.Member("KeyName", inner(shape.element ?? "", ""))])
        case .string, .blob: return .string(namesMembers ? member : shape.values.first ?? "")
        case .integer: return .integer(0)
        case .double: return .double(0)
        case .boolean: return .boolean(true)
        case .timestamp: return .string("1970-01-01T00:00:00")
        case .document: return .object([])
        }
    }

    /// The input as YAML, with what each member must be behind it.
    static func yaml(of operation: OperationShape, in table: ServiceTable) -> String {
        var lines: [String] = []
        append(table[operation.input], "", table, path: [], to: &lines)
        return lines.joined(separator: "\n")
    }

    /// - Parameter path: the structures around this one; one that holds itself again is left empty.
    private static func append(
        _ shape: Shape,
        _ indent: String,
        _ table: ServiceTable,
        path: Set<String>,
        to lines: inout [String]
    ) {
        let path = path.union([shape.name])
        for member in shape.members {
            let inner = table[member.shape]
            let values = inner.values.isEmpty ? nil : "Valid values are: \(inner.values.joined(separator: ", "))."
            let comment = [member.isRequired ? "[REQUIRED]" : nil, values].compactMap(\.self).joined(separator: " ")
            let remark = comment.isEmpty ? "" : "  # \(comment)"
            switch inner.kind {
            case .structure, .union:
                guard !path.contains(inner.name) else {
                    lines.append("\(indent)\(member.name): {}\(remark)")
                    continue
                }
                lines.append("\(indent)\(member.name):\(remark)")
                append(inner, indent + "  ", table, path: path, to: &lines)
            case .list:
                lines.append("\(indent)\(member.name):\(remark)")
                let element = table[inner.element ?? ""]
                guard element.hasMembers, !path.contains(element.name) else {
                    lines.append("\(indent)- \(scalar(element))")
                    continue
                }
                var rows: [String] = []
                append(element, indent + "  ", table, path: path, to: &rows)
                if let first = rows.first { rows[0] = indent + "- " + first.dropFirst(indent.count + 2) }
                lines += rows
            case .map:
                lines.append("\(indent)\(member.name):\(remark)")
                lines.append("\(indent)  KeyName: \(scalar(table[inner.element ?? ""]))")
            default: lines.append("\(indent)\(member.name): \(scalar(inner))\(remark)")
            }
        }
    }

    private static func scalar(_ shape: Shape) -> String {
        switch shape.kind {
        case .string, .blob: shape.values.first.map(YAMLScalar.text) ?? "''"
        case .integer: "0"
        case .double: "0.0"
        case .boolean: "true"
        case .timestamp: "1970-01-01 00:00:00"
        case .structure, .union, .map, .document: "{}"
        case .list: "[]"
        }
    }
}
