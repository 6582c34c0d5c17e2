import CosellShell
import Foundation

/// Where a command writes: words to the error stream, data to the output, through a pager on a person's screen.
struct Terminal: Sendable {
    /// Whether the output is a person's screen.
    let isInteractive: Bool
    /// The screen's columns; nil when there is none.
    let width: Int?
    /// Whether the error stream is a person's screen.
    let isErrorScreen: Bool
    /// Whether the person wants colours; `--color on` brings them all the same.
    var allowsColor = true
    /// A command; an empty one means none.
    var pager: String
    /// Whether `AWS_PAGER` names it, which nothing in a file outweighs.
    var isPagerNamed = false
    /// Write to the output and to the error stream; false when nobody reads any more.
    let output: @Sendable (String) -> Bool
    let errors: @Sendable (String) -> Bool

    static func current(_ environment: [String: String]) -> Terminal {
        let isInteractive = isatty(STDOUT_FILENO) == 1
        let isDumb = environment["TERM"] == "dumb"
        // The first variable that is set names the pager.
        let pager = environment["AWS_PAGER"] ?? environment["PAGER"] ?? "less"
        return Terminal(
            isInteractive: isInteractive,
            width: isInteractive ? columns : nil,
            isErrorScreen: isatty(STDERR_FILENO) == 1,
            allowsColor: (environment["NO_COLOR"] ?? "").isEmpty && !isDumb,
            pager: isDumb ? "" : pager,
            isPagerNamed: environment["AWS_PAGER"] != nil || isDumb,
            output: { write($0, to: STDOUT_FILENO) },
            errors: { write($0, to: STDERR_FILENO) }
        )
    }

    /// How words stand out on the output.
    func style(_ choice: GlobalOptions.ColorChoice) -> Style {
        .chosen(choice, isTerminal: isInteractive && allowsColor)
    }

    /// How words stand out on the error stream.
    func errorStyle(_ choice: GlobalOptions.ColorChoice) -> Style {
        .chosen(choice, isTerminal: isErrorScreen && allowsColor)
    }

    private static var columns: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    func say(_ text: String) { if !text.isEmpty { _ = errors(text) } }

    /// - Returns: false when nobody reads any more.
    @discardableResult
    func show(_ text: String) -> Bool { text.isEmpty || output(text) }

    /// Shows a whole answer, screen by screen where a person looks.
    ///
    /// - Returns: false when the output takes no more.
    @discardableResult
    func page(_ text: String, usesPager: Bool) -> Bool {
        guard isInteractive, usesPager, !pager.isEmpty, !text.isEmpty, Pager(command: pager).show(text) else {
            return show(text)
        }
        return true
    }

    @discardableResult
    static func write(_ text: String, to descriptor: Int32, endsWithItsReader: Bool = true) -> Bool {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                bytes = bytes.dropFirst(count)
            } else if errno == EPIPE, endsWithItsReader {
                // A reader that has enough ends the command, as with other tools; the network layer ignores the signal.
                signal(SIGPIPE, SIG_DFL)
                raise(SIGPIPE)
                return false
            } else if errno != EINTR, errno != EAGAIN {
                return false
            }
        }
        return true
    }
}
