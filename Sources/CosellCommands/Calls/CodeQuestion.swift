import CosellClient
import CosellShell
import Foundation

/// Asks the person at the terminal for the code of a device, wherever input and output go.
enum CodeQuestion {
    private static let endOfText: UInt8 = 4
    private static let interrupt: UInt8 = 3
    private static let rubouts: Set<UInt8> = [8, 127]

    /// - Throws: ``CredentialFailure`` without a terminal; `CancellationError` for Ctrl-C.
    static func ask(_ device: String) throws -> String {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        guard terminal >= 0 else {
            throw CredentialFailure(
                .codeNeeded,
                "The device \(device) has a code to give, and there is no terminal to ask for it",
                in: "mfa_serial",
                remedy: "Run the command in a terminal; the session is kept for the next ones."
            )
        }
        defer { close(terminal) }
        var settings = termios()
        let hasSettings = tcgetattr(terminal, &settings) == 0
        var silent = settings
        // Keys come as they are, Ctrl-C too, so that the echo comes back whatever happens.
        silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
        if hasSettings { tcsetattr(terminal, TCSAFLUSH, &silent) }
        defer { if hasSettings { tcsetattr(terminal, TCSAFLUSH, &settings) } }
        Terminal.write("Enter MFA code for \(device.visible): ", to: terminal)
        defer { Terminal.write("\n", to: terminal) }
        return try line(of: terminal)
    }

    private static func line(of terminal: Int32) throws -> String {
        var line: [UInt8] = []
        var key: UInt8 = 0
        while true {
            let count = read(terminal, &key, 1)
            if count < 0, errno == EINTR { continue }
            guard count == 1, key != interrupt else { throw CancellationError() }
            switch key {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), endOfText:
                return String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespaces)
            case _ where rubouts.contains(key): _ = line.popLast()
            default: line.append(key)
            }
        }
    }
}
