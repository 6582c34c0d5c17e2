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
    /// The profiles of AWS's shared files.
    case profiles(written: String)
    /// What the help of a command of our own lists.
    case options(of: [String], written: String)

    /// - Parameter words: the words behind the program's name; the last is unfinished, and may be empty.
    package static func of(_ words: [String]) -> Completion {
        let written = words.last ?? ""
        let (_, before) = leadingOptions(of: Array(words.dropLast()))
        let flag = openOption(in: Array(words.dropLast()))
        if let flag, !written.hasPrefix("--"), OwnCommand.named(before)?.values[flag] == nil,
            let found = global(flag, written)
        {
            return found
        }
        guard let first = before.first(where: { !$0.hasPrefix("-") }) else {
            return matching(
                written.hasPrefix("-") ? GlobalOptions.names(waits: false).sortedByCodePoint() : services,
                written
            )
        }
        if first == "help" { return of(Array(before.drop { $0 != "help" }.dropFirst()) + [written]) }
        guard let service = Service(word: first) else {
            return OwnCommand.named(before)?.completion(of: written, after: flag) ?? .words([])
        }
        guard before.count > 1 else { return matching(commands(service), written) }
        guard let operation = service.table.operation(command: before[1]) else {
            let own = OwnCommand.named([service.shortName] + before.dropFirst())
            return own?.completion(of: written, after: flag) ?? .words([])
        }
        guard !written.hasPrefix("-"), let flag else { return matching(flags(operation, service.table), written) }
        if written.hasPrefix("file") { return .files }
        guard let member = service.table[operation.input].members.first(where: { $0.flag == flag }) else {
            return .words([])
        }
        let values = values(of: member, in: service.table)
        if !values.isEmpty { return matching(values, written) }
        return LiveNames.of(member, in: service.table).map(Completion.live) ?? .words([])
    }

    /// Options that stand before any command, each with its value, and what follows them.
    package static func leadingOptions(of words: [String]) -> (options: [[String]], rest: [String]) {
        var options: [[String]] = []
        var rest = words[...]
        while let word = rest.first, word.hasPrefix("--"), word != "--help", word != "--version" {
            let name = String(word.prefix { $0 != "=" })
            let takesNext = (GlobalOptions.valued.contains(name) || name == "--catalog") && name == word
            guard takesNext || Words.switches.contains(name) || name != word else { break }
            options.append(Array(rest.prefix(takesNext ? 2 : 1)))
            rest = rest.dropFirst(takesNext ? 2 : 1)
        }
        return (options, Array(rest))
    }

    /// The option whose value is being written.
    private static func openOption(in before: [String]) -> String? {
        guard let position = before.lastIndex(where: { $0.hasPrefix("--") }) else { return nil }
        let flag = before[position]
        guard !Words.switches.contains(flag), !flag.contains("=") else { return nil }
        let isFilled = position < before.count - 1
        return isFilled && GlobalOptions.valued.contains(flag) ? nil : flag
    }

    /// Values of options that every command has.
    private static func global(_ flag: String, _ written: String) -> Completion? {
        if ["--cli-input-json", "--cli-input-yaml"].contains(flag) { return .files }
        if flag == "--profile" { return .profiles(written: written) }
        return optionValues[flag].map { matching($0, written) }
    }

    static func matching(_ words: [String], _ written: String) -> Completion {
        .words(words.filter { $0.lowercased().hasPrefix(written.lowercased()) })
    }

    static var services: [String] {
        Service.allCases.map(\.shortName) + Service.allCases.map(\.rawValue) + HelpText.commandNames + ["help"]
    }

    static func commands(_ service: Service) -> [String] {
        service.table.operationNames.map(KebabName.of) + OwnCommand.all(of: service).map { $0.words[1] } + ["help"]
    }

    static func flags(_ operation: OperationShape, _ table: ServiceTable) -> [String] {
        var flags = table[operation.input].members.map(\.flag)
        if let paginator = operation.paginator {
            flags += ["--max-items", "--starting-token"] + (paginator.limit == nil ? [] : ["--page-size"])
        }
        flags += ["--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"]
        return flags + GlobalOptions.names(waits: AwaitedTask.of(operation.name) != nil).sortedByCodePoint()
    }

    static func values(of member: Shape.Member, in table: ServiceTable) -> [String] {
        let shape = table[member.shape]
        if member.name.lowercased() == "catalog" { return ["AWS", "Sandbox"] }
        return shape.element.map { table[$0].values } ?? shape.values
    }

    static let optionValues: [String: [String]] = [
        "--output": OutputFormat.allCases.map(\.rawValue),
        "--region": ["us-east-1"],
        "--color": GlobalOptions.ColorChoice.allCases.map(\.rawValue),
        "--generate-cli-skeleton": Skeleton.Kind.allCases.map(\.rawValue),
    ]
}
