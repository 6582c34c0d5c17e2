import CosellShapes
import CosellShell

/// Which part of the program a command line is for, wherever its options and its wish for help stand.
enum CommandRoute: Equatable {
    /// A service, or nothing that is known.
    case service([String])
    /// A command of our own, read by its own rules.
    case own([String])
    /// What AWS would do, and what leads to an event.
    case act([String])
    case trigger([String])
    case query([String])
    case queryHelp
    case completion([String])
    case complete([String])
    case version
    case man([String])

    static let ownCommands: Set<String> = [
        "serve", "backup", "restore", "reset", "lint", "opportunity", "whoami", "explain", "partner", "connect",
        "control", "clock", "calls", "database", "events", "world", "snapshot", "sync", "export", "overview",
        "opportunities", "report", "solutions", "referrals", "audit", "undo", "notify", "doctor", "run",
        "init", "manage", "bulk", "outbox", "crm",
    ]
    private static let queryServices: Set<String> = ["sts", "iam"]

    static func of(_ words: [String]) -> CommandRoute {
        guard words.first != "__complete" else { return .complete(Array(words.dropFirst())) }
        let (carried, rest) = Completion.leadingOptions(of: words)
        guard let name = rest.first else {
            return words.contains("--version") ? .version : .service(words.isEmpty ? ["help"] : words)
        }
        let behind = Array(rest.dropFirst())
        let wantsHelp = behind.contains { ["--help", "-h"].contains($0) } || behind.last == "help"
        switch name {
        case "--help", "-h": return .service(["help"])
        case "--version", "version": return .version
        case "help": return help(on: behind)
        case "man": return .man(wantsHelp ? [] : behind)
        case "aws": return .act(behind + carried.flatMap(\.self))
        case "trigger": return .trigger(behind + carried.flatMap(\.self))
        case "completion": return .completion(wantsHelp ? ["--help"] : behind)
        case _ where ownCommands.contains(name):
            let words = rest.map { $0 == "help" && wantsHelp ? "--help" : $0 }
            return .own(words + told(carried, to: Completer.options(of: words)))
        case _ where isOwn(rest):
            let words =
                [Service(word: name)?.shortName ?? name] + behind.map { $0 == "help" && wantsHelp ? "--help" : $0 }
            return .own(words + told(carried, to: Completer.options(of: words)))
        case _ where queryServices.contains(name):
            return wantsHelp || behind.isEmpty ? .queryHelp : .query(rest + told(carried, to: QueryCommand.options))
        default: return .service(words)
        }
    }

    /// `cosell help selling list-opportunities`: what `--help` behind these words would show.
    private static func help(on words: [String]) -> CommandRoute {
        guard let name = words.first, name != "exit-codes" else { return .service(["help"] + words) }
        guard Service(word: name) != nil, !isOwn(words) else { return of(words + ["--help"]) }
        return .service(words.count == 1 ? [name, "help"] : words + ["--help"])
    }

    /// `cosell benefits apply` stands among the operations of its service, and is none.
    private static func isOwn(_ words: [String]) -> Bool {
        guard words.count > 1, let service = Service(word: words[0]) else { return false }
        return OwnCommand.all(of: service).contains { $0.words[1] == words[1] }
    }

    /// Options before a command that it has as well. The others say nothing to it, and are left out; but who wants a part
    /// of an answer hears from a command that cannot give it.
    ///
    /// - Parameter known: what the command has, asked for only where there is an option to look for.
    private static func told(_ options: [[String]], to known: @autoclosure () -> [String]) -> [String] {
        guard !options.isEmpty else { return [] }
        let known = known()
        return options.filter { option in
            let name = String(option[0].prefix { $0 != "=" })
            return name == "--query" || known.contains(name)
        }.flatMap(\.self)
    }
}
