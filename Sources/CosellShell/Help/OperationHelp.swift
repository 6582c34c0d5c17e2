import CosellShapes

/// The page of one command: what it takes, with every limit, and an example.
struct OperationHelp {
    private let operation: OperationShape
    private let service: Service
    private let table: ServiceTable

    init(_ operation: OperationShape, _ service: Service) {
        self.operation = operation
        self.service = service
        table = service.table
    }

    var text: String {
        var parts = [head]
        let members = table[operation.input].members
        parts.append((["Options:"] + members.flatMap(lines)).joined(separator: "\n"))
        if operation.paginator != nil { parts.append("Pages:\n\(paging)") }
        parts.append("Input as a whole:\n\(whole)")
        if AwaitedTask.of(operation.name) != nil {
            parts.append("Task:\n" + HelpText.row("--wait", "answer when the task has ended, not when it has begun"))
        }
        parts.append("Options of every command:\n\(HelpText.globalOptions)")
        if let output = operation.output { parts.append("Answer:\n" + answer(table[output]).joined(separator: "\n")) }
        let errors = operation.errors.joined(separator: ", ")
        parts.append("Errors, each with exit code 254:\n" + HelpText.wrapped("  \(errors)", indent: 2))
        parts.append("Example:\n  " + Example(operation, service).text)
        return parts.joined(separator: "\n\n") + "\n"
    }

    private var head: String {
        let writing = operation.isIdempotent ? "Writes; the same call twice does it once." : "Writes."
        let effect = operation.isReadOnly ? "Reads." : writing
        return """
            \(operation.summary)

            \(operation.name) of \(service.rawValue). \(effect)

            Usage: cosell \(service.shortName) \(operation.command) [options]
            """
    }

    private var paging: String {
        var rows = [
            HelpText.row("--max-items NUMBER", "how many rows in all; what is left has a NextToken"),
            HelpText.row("--starting-token TOKEN", "go on where an earlier command stopped"),
            HelpText.row("--no-paginate", "one page only; without it all pages are read"),
        ]
        if operation.paginator?.limit != nil {
            rows.insert(HelpText.row("--page-size NUMBER", "rows in one call"), at: 0)
        }
        return rows.joined(separator: "\n")
    }

    private var whole: String {
        [
            HelpText.row("--cli-input-json TEXT", "JSON, or file://PATH; options override its members"),
            HelpText.row("--cli-input-yaml TEXT", "the same in YAML"),
            HelpText.row(
                "--generate-cli-skeleton KIND",
                "print a template: input, output, or yaml-input (with all values)"
            ),
        ].joined(separator: "\n")
    }

    // MARK: Members

    private func lines(_ member: Shape.Member) -> [String] {
        let shape = table[member.shape]
        return [HelpText.row("\(member.flag) \(placeholder(shape))", facts(member, isOption: true))]
            + nested(shape, indent: "      ", path: [])
    }

    private func placeholder(_ shape: Shape) -> String {
        switch shape.kind {
        case .structure, .union, .map, .document: return "JSON"
        case .list:
            let element = table[shape.element ?? ""]
            return element.kind == .string ? "TEXT TEXT …" : "JSON"
        case .integer, .double: return "NUMBER"
        case .boolean: return "(or --no-…)"
        case .timestamp: return "MOMENT"
        case .string, .blob: return "TEXT"
        }
    }

    private func facts(_ member: Shape.Member, isOption: Bool) -> String {
        let isFilled = isOption && (member.isToken || ["catalog", "clienttoken"].contains(member.name.lowercased()))
        var facts: [String] = []
        if member.isRequired, !isFilled { facts.append("Required.") }
        if isFilled { facts.append(member.name.lowercased() == "catalog" ? "Default AWS." : "Filled when left out.") }
        if member.isDeprecated { facts.append("Deprecated.") }
        let shape = table[member.shape]
        facts += limits(shape, isShort: !isOption)
        if shape.kind == .list { facts += limits(table[shape.element ?? ""], isShort: !isOption).map { "Each: \($0)" } }
        if shape.kind == .union { facts.append("Exactly one of its members.") }
        return facts.joined(separator: " ")
    }

    /// - Parameter isShort: whether a list of values that fills the screen is only begun; the YAML template has it whole.
    private func limits(_ shape: Shape, isShort: Bool) -> [String] {
        if isShort, shape.values.count > Self.shownValues {
            return ["One of \(shape.values.count) values: \(shape.values.prefix(5).joined(separator: ", ")), …"]
        }
        guard shape.values.isEmpty else { return ["One of: \(shape.values.joined(separator: ", "))."] }
        var limits: [String] = []
        if shape.min != nil || shape.max != nil {
            let unit = [.string: " characters", .list: " elements", .map: " entries"][shape.kind] ?? ""
            limits.append("\(Limits.range(shape).capitalizedFirst)\(unit).")
        }
        if let length = shape.pattern.flatMap(Limits.length) {
            limits.append("\(length.lowerBound) to \(length.upperBound) characters.")
        } else if let pattern = shape.pattern {
            limits.append(Limits.example(ofPattern: pattern).map { "Looks like \($0)." } ?? "Pattern \(pattern).")
        }
        return limits
    }

    private static let shownValues = 60

    private func nested(_ shape: Shape, indent: String, path: Set<String>) -> [String] {
        guard !path.contains(shape.name) else { return [] }
        if let element = shape.element { return nested(table[element], indent: indent, path: path) }
        return shape.members.flatMap { member in
            let inner = table[member.shape]
            let mark = inner.kind == .list ? "[]" : ""
            let facts = facts(member, isOption: false)
            let line = indent + member.name + mark + (facts.isEmpty ? "" : "  \(facts)")
            return [HelpText.wrapped(line, indent: indent.count + 4)]
                + nested(inner, indent: indent + "  ", path: path.union([shape.name]))
        }
    }

    private func answer(_ shape: Shape) -> [String] {
        shape.members.map { member in
            let kind = table[member.shape].kind
            return "  " + member.name + (kind == .list ? "[]" : kind == .structure || kind == .union ? " {…}" : "")
        }
    }
}

extension String {
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
