import CosellShell
import Foundation

/// Where a command writes: words to the error stream, data to the output, through a pager on a person's screen.
struct Terminal: Sendable {
    /// Whether the output is a person's screen.
    let isInteractive: Bool
    /// The screen's columns; nil when there is none.
    let width: Int?
    /// How words stand out on the error stream.
    let errorStyle: Style
    /// A command; an empty one means none.
    let pager: String
    /// Write to the output and to the error stream; false when nobody reads any more.
    let output: @Sendable (String) -> Bool
    let errors: @Sendable (String) -> Bool

    static func current(_ environment: [String: String]) -> Terminal {
        let isInteractive = isatty(STDOUT_FILENO) == 1
        // The first variable that is set names the pager.
        let pager = environment["AWS_PAGER"] ?? environment["PAGER"] ?? "less -FRX"
        return Terminal(
            isInteractive: isInteractive,
            width: isInteractive ? columns : nil,
            errorStyle: Style.chosen(.auto, isTerminal: isatty(STDERR_FILENO) == 1),
            pager: pager,
            output: { write($0, to: STDOUT_FILENO) },
            errors: { write($0, to: STDERR_FILENO) }
        )
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
    func page(_ text: String, usesPager: Bool) {
        guard isInteractive, usesPager, !pager.isEmpty, !text.isEmpty, run(pager, on: text) else {
            show(text)
            return
        }
    }

    /// - Returns: false when the pager does not start.
    private func run(_ pager: String, on text: String) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "exec \(pager)"]
        let pipe = Pipe()
        process.standardInput = pipe
        do { try process.run() } catch { return false }
        // A pager that is left early, or is not there at all, takes no more: that ends nothing here.
        signal(SIGPIPE, SIG_IGN)
        Self.write(text, to: pipe.fileHandleForWriting.fileDescriptor, endsWithItsReader: false)
        try? pipe.fileHandleForWriting.close()
        process.waitUntilExit()
        return process.terminationStatus != 127
    }

    @discardableResult
    private static func write(_ text: String, to descriptor: Int32, endsWithItsReader: Bool = true) -> Bool {
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
