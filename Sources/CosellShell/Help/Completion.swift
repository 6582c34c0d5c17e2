import CosellShapes

/// What may stand where a person pressed the tabulator.
///
/// The scripts of ``CompletionScript`` know every word that the model has. What only the service knows they ask for with
/// `cosell __complete WORDS…`, the last of the words being the one that is being written.
package enum Completion: Hashable, Sendable {
    case words([String])
    /// Ask the service; each line is an identifier, a tabulator and a label.
    case live(LiveNames)
    /// The shell's own file names.
    case files

    /// - Parameter words: the words behind the program's name; the last is unfinished, and may be empty.
    package static func of(_ words: [String]) -> Completion {
        let written = words.last ?? ""
        let before = Array(words.dropLast())
        guard let first = before.first else { return matching(services, written) }
        guard let service = Service(word: first) else { return .words([]) }
        guard before.count > 1 else { return matching(commands(service), written) }
        guard let operation = service.table.operation(command: before[1]) else { return .words([]) }
        let isFlag = written.hasPrefix("-")
        guard !isFlag, let flag = before.last(where: { $0.hasPrefix("--") }), !Words.switches.contains(flag) else {
            return matching(flags(operation, service.table), written)
        }
        if ["--cli-input-json", "--cli-input-yaml"].contains(flag) || written.hasPrefix("file") { return .files }
        if let values = optionValues[flag] { return matching(values, written) }
        guard let member = service.table[operation.input].members.first(where: { $0.flag == flag }) else {
            return .words([])
        }
        let values = values(of: member, in: service.table)
        if !values.isEmpty { return matching(values, written) }
        return LiveNames.of(member, in: service.table).map(Completion.live) ?? .words([])
    }

    private static func matching(_ words: [String], _ written: String) -> Completion {
        .words(words.filter { $0.lowercased().hasPrefix(written.lowercased()) })
    }

    static var services: [String] {
        Service.allCases.map(\.shortName) + Service.allCases.map(\.rawValue) + HelpText.commandNames + ["help"]
    }

    static func commands(_ service: Service) -> [String] { service.table.operationNames.map(KebabName.of) + ["help"] }

    static func flags(_ operation: OperationShape, _ table: ServiceTable) -> [String] {
        var flags = table[operation.input].members.map(\.flag)
        if let paginator = operation.paginator {
            flags += ["--max-items", "--starting-token"] + (paginator.limit == nil ? [] : ["--page-size"])
        }
        flags += ["--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"]
        return flags + GlobalOptions.names.sortedByCodePoint()
    }

    static func values(of member: Shape.Member, in table: ServiceTable) -> [String] {
        let shape = table[member.shape]
        if member.name.lowercased() == "catalog" { return ["AWS", "Sandbox"] }
        return shape.element.map { table[$0].values } ?? shape.values
    }

    static let optionValues: [String: [String]] = [
        "--output": OutputFormat.allCases.map(\.rawValue),
        "--color": GlobalOptions.ColorChoice.allCases.map(\.rawValue),
        "--generate-cli-skeleton": Skeleton.Kind.allCases.map(\.rawValue),
    ]
}
