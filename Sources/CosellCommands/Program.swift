import ArgumentParser
import CosellClient
import CosellShapes
import CosellShell
import Foundation

/// The `cosell` command: words of a service are an operation of it, all others a command of our own.
package enum Program {
    /// - Parameter words: behind the program's name.
    package static func main(_ words: [String]) async {
        switch words.first {
        case nil, "--help", "-h": exit(await raw.run(["help"]).rawValue)
        case "serve", "backup", "restore", "reset", "lint", "opportunity", "--version": exit(await own(words))
        case "sts", "iam": exit(await query(words).rawValue)
        case "completion": exit(completion(words.dropFirst().first).rawValue)
        case "__complete":
            await Completer(terminal: terminal, configuration: ClientConfiguration()).run(Array(words.dropFirst()))
        default: exit(await raw.run(words).rawValue)  // which knows the services, and the nearest name to a wrong one
        }
    }

    /// A command of our own; words that it cannot read end as those of services do.
    private static func own(_ words: [String]) async -> Int32 {
        do {
            var command = try Cosell.parseAsRoot(words)
            if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
            return CosellShell.ExitCode.done.rawValue
        } catch let failure as ServeFailure {
            terminal.say("Error: \(failure.description)\n")
            return failure.code.rawValue
        } catch {
            let code = Cosell.exitCode(for: error)
            let message = Cosell.fullMessage(for: error)
            if code.isSuccess {
                terminal.show(message.isEmpty ? "" : message + "\n")
            } else {
                terminal.say(message.isEmpty ? "" : message + "\n")
            }
            return code == .validationFailure ? CosellShell.ExitCode.usage.rawValue : code.rawValue
        }
    }

    private static var environment: [String: String] { ProcessInfo.processInfo.environment }
    private static var terminal: Terminal { .current(environment) }

    private static var raw: RawCommand {
        RawCommand(
            terminal: terminal,
            shell: CosellShell.Surroundings(
                file: {
                    FileManager.default.contents(atPath: NSString(string: $0).expandingTildeInPath).map(Array.init)
                },
                standardInput: { Array(FileHandle.standardInput.readDataToEndOfFile()) },
                newToken: { UUID().uuidString.lowercased() },
                defaultCatalog: environment["COSELL_CATALOG"],
                endpoint: environment["AWS_ENDPOINT_URL"]
            ),
            configuration: ClientConfiguration()
        )
    }

    private static func query(_ words: [String]) async -> CosellShell.ExitCode {
        guard let command = QueryCommand.named(words) else {
            terminal.say("error: there is no command '\(words.joined(separator: " "))'\n\(QueryCommand.usage)")
            return .usage
        }
        return await command.run(words, terminal, ClientConfiguration())
    }

    private static func completion(_ name: String?) -> CosellShell.ExitCode {
        guard let script = name.flatMap(CompletionScript.init(rawValue:)) else {
            let known = CompletionScript.allCases.map(\.rawValue).joined(separator: ", ")
            terminal.say("error: cosell completion takes the name of a shell\n  to do: One of \(known).\n")
            return .usage
        }
        terminal.show(script.text)
        return .done
    }
}
