import ArgumentParser
import CosellClient
import CosellShell
import CosellWire
import Foundation

/// What our own commands read and write, and whom they can ask; tests give their own.
struct Streams: Sendable {
    var show: @Sendable (String) -> Void
    /// To the error stream.
    var say: @Sendable (String) -> Void
    /// A line that the person types; nil when there is no person, or no more input.
    var answer: @Sendable () -> String?
    /// Whether someone is there to be asked.
    var hasPerson: Bool
    /// Whether the output is a person's screen.
    var isScreen: Bool
    /// The screen's columns; nil where there is none.
    var width: Int?
    /// Whether the error stream is one too.
    var isErrorScreen = false
    /// Whether the person wants colours on them; `--color on` brings them all the same.
    var allowsColor = true
    /// The bytes of a file; `-` is the standard input. Nil when it cannot be read.
    var file: @Sendable (String) -> [UInt8]?
    var now: @Sendable () -> Instant
    /// A client token that no other call has.
    var newToken: @Sendable () -> String = { UUID().uuidString.lowercased() }

    static var machine: Streams {
        let terminal = Terminal.current(ProcessInfo.processInfo.environment)
        return Streams(
            show: { terminal.show($0) },
            say: { terminal.say($0) },
            answer: { readLine() },
            hasPerson: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1,
            isScreen: terminal.isInteractive,
            width: terminal.width,
            isErrorScreen: terminal.isErrorScreen,
            allowsColor: terminal.allowsColor,
            file: { $0 == "-" ? Array(FileHandle.standardInput.readDataToEndOfFile()) : bytes(ofFile: $0) },
            now: Surroundings.machine.now
        )
    }

    /// Reads until the end, so that what a shell offers as `<(…)` is a file too.
    static func bytes(ofFile path: String) -> [UInt8]? {
        guard let file = FileHandle(forReadingAtPath: NSString(string: path).expandingTildeInPath) else { return nil }
        do { return try file.readToEnd().map(Array.init) ?? [] } catch { return nil }
    }

    /// How words stand out on the output.
    func style(_ choice: GlobalOptions.ColorChoice) -> Style { .chosen(choice, isTerminal: isScreen && allowsColor) }

    /// How words stand out on the error stream.
    func errorStyle(_ choice: GlobalOptions.ColorChoice) -> Style {
        .chosen(choice, isTerminal: isErrorScreen && allowsColor)
    }

    /// Says what went wrong, for people or for machines.
    ///
    /// - Parameter command: what was called, `lint`.
    func tell(_ error: any Error, of command: String, asJSON: Bool, style: Style) -> CommandStatus {
        let complaints = Complaints(error, calling: command)
        say(asJSON ? ErrorBlock.json(complaints) : ErrorBlock.text(complaints, style: style))
        return complaints.exit
    }

    /// Does what a command does, says what goes wrong, and ends it with the status of the exit code table.
    ///
    /// - Parameter isJSON: whether a program reads what is said.
    func run(
        _ command: String,
        asJSON isJSON: Bool,
        _ color: GlobalOptions.ColorChoice,
        _ body: () async throws -> CommandStatus
    ) async throws {
        let status: CommandStatus
        do { status = try await body() } catch {
            status = tell(error, of: command, asJSON: isJSON, style: errorStyle(color))
        }
        if status != .done { throw ArgumentParser.ExitCode(status.rawValue) }
    }

    /// Asks whether something is to be sent; whoever says no hears that nothing was.
    func agrees(to question: String) -> Bool {
        say("\(question) [y/N] ")
        let answer = (self.answer() ?? "").filter { !$0.isWhitespace }.lowercased()
        let isYes = ["y", "yes"].contains(answer)
        if !isYes { say("Nothing was sent.\n") }
        return isYes
    }

    /// A text file in UTF-8.
    ///
    /// - Parameter remedy: what helps where it cannot be read.
    func text(
        ofFile path: String,
        remedy: String = "Paths are read from the current folder; an identifier is O and digits."
    ) throws(Complaint) -> String {
        guard let bytes = file(path) else { throw Complaint("the file cannot be read", at: path, remedy: remedy) }
        return try Self.text(bytes, of: path)
    }

    /// - Parameter path: the file that they are of.
    static func text(_ bytes: [UInt8], of path: String) throws(Complaint) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Complaint("the file is not UTF-8 text", at: path)
        }
        return text
    }
}
