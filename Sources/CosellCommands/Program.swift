import ArgumentParser
import CosellClient
import CosellShapes
import CosellShell
import Foundation

/// The `cosell` command: words of a service are an operation of it, all others a command of our own.
package enum Program {
    /// - Parameter words: behind the program's name.
    package static func main(_ words: [String]) async {
        do { try Preferences.apply(environment) } catch { exit(complain(error, exit: .configuration).rawValue) }
        switch CommandRoute.of(words) {
        case .own(let words): exit(await own(words))
        case .act(let words): exit(await ActCommand.run(words, .machine).rawValue)
        case .trigger(let words): exit(await TriggerCommand.run(words, .machine).rawValue)
        case .query(let words): exit(await query(words).rawValue)
        case .queryHelp: terminal.show(QueryCommand.usage)
        case .completion(let words): exit(completion(words.first).rawValue)
        case .complete(let words):
            await Completer(terminal: terminal, configuration: ClientConfiguration()).run(words)
        case .version: terminal.show(ProgramVersion.line + "\n")
        case .man(let words): exit(man(words).rawValue)
        case .service(let words): exit(await raw.run(words).rawValue)  // which knows the nearest name to a wrong one
        }
    }

    private static func complain(_ complaint: Complaint, exit: CommandStatus) -> CommandStatus {
        let color = GlobalOptions.glimpse(of: Array(CommandLine.arguments.dropFirst())).color
        terminal.say(ErrorBlock.text(Complaints([complaint], exit: exit), style: terminal.errorStyle(color)))
        return exit
    }

    private static func man(_ words: [String]) -> CommandStatus {
        guard words.count == 1 else {
            terminal.show(Man.usage)
            return words.isEmpty ? .done : .usage
        }
        do {
            terminal.say("\(try Man.write(to: words[0])) pages\n")
            return .done
        } catch { return complain(error, exit: .failure) }
    }

    /// A command of our own; words that it cannot read end as those of services do.
    private static func own(_ words: [String]) async -> Int32 {
        do {
            var command = try Cosell.parseAsRoot(words)
            if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
            return CommandStatus.done.rawValue
        } catch let failure as ServeFailure {
            terminal.say("Error: \(failure.description)\n")
            return failure.code.rawValue
        } catch {
            let code = Cosell.exitCode(for: error)
            let message = code == .validationFailure ? complaint(error, words) : Cosell.fullMessage(for: error)
            if code.isSuccess {
                terminal.show(message.isEmpty ? "" : message + "\n")
            } else {
                terminal.say(message.isEmpty ? "" : message + "\n")
            }
            return code == .validationFailure ? CommandStatus.usage.rawValue : code.rawValue
        }
    }

    /// What is wrong and where help is, without the page of it.
    private static func complaint(_ error: any Error, _ words: [String]) -> String {
        let what = Cosell.message(for: error)
        let command = words.first.flatMap { word in
            Cosell.configuration.subcommands.contains { $0._commandName == word } ? " \(word)" : nil
        }
        return "Error: \(what)\(".?!".contains(what.last ?? " ") ? "" : ".") See 'cosell\(command ?? "") --help'."
    }

    private static var environment: [String: String] { ProcessInfo.processInfo.environment }
    private static var terminal: Terminal { .current(environment) }

    /// How all calls are made; whoever is made to wait hears why.
    private static var configuration: ClientConfiguration {
        ClientConfiguration(
            onRateDelay: { terminal.say("note: \($0)\n") },
            keepsRoleSessions: true,
            tokenCode: { try CodeQuestion.ask($0) }
        )
    }

    private static var raw: RawCommand {
        RawCommand(
            terminal: terminal,
            shell: InvocationSources(
                file: { Streams.bytes(ofFile: $0) },
                standardInput: { Array(FileHandle.standardInput.readDataToEndOfFile()) },
                newToken: { UUID().uuidString.lowercased() },
                defaultCatalog: environment["COSELL_CATALOG"],
                endpoint: environment["AWS_ENDPOINT_URL"]
            ),
            configuration: configuration
        )
    }

    private static func query(_ words: [String]) async -> CommandStatus {
        guard let command = QueryCommand.named(words) else {
            terminal.say("error: there is no command '\(words.joined(separator: " "))'\n\(QueryCommand.usage)")
            return .usage
        }
        return await command.run(words, terminal, configuration)
    }

    private static func completion(_ name: String?) -> CommandStatus {
        guard name != "--help" else {
            terminal.show("Usage: cosell completion bash|zsh|fish\n\nExample:\n  source <(cosell completion bash)\n")
            return .done
        }
        guard let script = name.flatMap(CompletionScript.init(rawValue:)) else {
            let known = CompletionScript.allCases.map(\.rawValue).joined(separator: ", ")
            terminal.say("error: cosell completion takes the name of a shell\n  to do: One of \(known).\n")
            return .usage
        }
        terminal.show(script.text)
        return .done
    }
}
