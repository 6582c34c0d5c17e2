import ArgumentParser
import CosellClient
import CosellShapes
import CosellShell
import CosellWire
import JMESPath

/// `cosell __complete WORDS…`: what the scripts of the shells ask for. It never complains: no word is better than noise.
struct Completer: Sendable {
    /// A shell does not wait long.
    private static let patience = Duration.seconds(3)
    private static let rows = 50

    let terminal: Terminal
    let configuration: ClientConfiguration

    func run(_ words: [String]) async {
        if let found = ActCompletion.words(words) {
            terminal.show(found.map { "\($0)\n" }.joined())
            return
        }
        switch Completion.of(words) {
        case .words(let found): terminal.show(found.map { "\($0)\n" }.joined())
        case .files: break
        case .options(let command, let written):
            let options = Self.options(of: command).filter { $0.hasPrefix(written) }
            terminal.show(options.map { "\($0)\n" }.joined())
        case .profiles(let written):
            let names = (try? configuration.profileNames()) ?? []
            terminal.show(names.filter { $0.hasPrefix(written) }.map { "\($0)\n" }.joined())
        case .live(let names): terminal.show(await (try? live(names, words)) ?? "")
        }
    }

    /// The long options of a command of our own, as its help lists them.
    ///
    /// - Parameter words: the command, and what else the line has.
    static func options(of words: [String]) -> [String] {
        let help = Cosell.helpMessage(for: own(words), columns: 100)
        let listed = help.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("-") }
        let options = listed.flatMap { line in
            line.split(whereSeparator: { " ,/".contains($0) }).prefix(while: { $0.hasPrefix("-") || $0.hasPrefix("<") })
                .filter { $0.hasPrefix("--") }.map(String.init)
        }
        return Set(options).sorted()
    }

    /// The command that words lead to.
    private static func own(_ words: [String]) -> any ParsableCommand.Type {
        var command: any ParsableCommand.Type = Cosell.self
        for word in words {
            guard let next = command.configuration.subcommands.first(where: { $0._commandName == word }) else { break }
            command = next
        }
        while let usual = command.configuration.defaultSubcommand { command = usual }
        return command
    }

    private func live(_ names: LiveNames, _ words: [String]) async throws -> String {
        var configuration = configuration
        configuration.endpoint = option("--endpoint-url", words) ?? configuration.endpoint
        configuration.profile = option("--profile", words) ?? configuration.profile
        let table = names.service.table
        guard let operation = table.operation(names.operation), let paginator = operation.paginator else { return "" }
        var input: [Document.Member] = []
        for member in table[operation.input].members where member.isRequired {
            switch member.name.lowercased() {
            case "catalog": input.append(.init(member.name, .string(option("--catalog", words) ?? "AWS")))
            case "participanttype": input.append(.init(member.name, .string("RECEIVER")))
            default: return ""
            }
        }
        if let limit = paginator.limit { input.append(.init(limit, .integer(Self.rows))) }
        let options = CallOptions(timeLimit: Self.patience, maximumAttempts: 1)
        let answer = try await ServiceCaller(names.service, configuration).call(operation.name, .object(input), options)
        let query = try Query("\(paginator.results)[].[\(names.identifier), \(names.label)]")
        guard case .list(let found) = try query.search(answer) else { return "" }
        return found.compactMap(line).filter { $0.hasPrefix(words.last ?? "") }.joined()
    }

    private func line(_ pair: Document) -> String? {
        guard case .list(let parts) = pair, case .string(let identifier)? = parts.first else { return nil }
        if case .string(let label)? = parts.last, parts.count == 2 {
            return "\(Self.word(identifier))\t\(Self.word(label))\n"
        }
        return "\(Self.word(identifier))\n"
    }

    /// Another partner's title, which the shell writes on the screen.
    private static func word(_ text: String) -> String {
        text.visible.split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
    }

    private func option(_ name: String, _ words: [String]) -> String? {
        guard let position = words.firstIndex(of: name), position + 1 < words.count - 1 else { return nil }
        return words[position + 1]
    }
}
