import CosellShell
import Foundation
import Synchronization

/// A terminal whose keys are heard one by one and whose screen is written line by line, and which is left as it was found:
/// its settings, its screen, its cursor.
final class RawScreen: ManageScreen {
    private struct State {
        /// Whether the screen is ours.
        var isOurs = false
        /// What stands on it.
        var shown: [ScreenLine] = []
    }

    private let original: termios
    private let isColored: Bool
    private let state = Mutex(State())

    /// So long an escape waits for the rest of a sequence.
    private static let escapeMilliseconds: Int32 = 60

    private static let enter = "\u{1B}[?1049h\u{1B}[?7l\u{1B}[?25l\u{1B}[?2004h\u{1B}[2J"
    private static let leave = "\u{1B}[?2004l\u{1B}[?25h\u{1B}[?7h\u{1B}[?1049l"

    /// - Returns: nil where the standard input is no terminal.
    init?(isColored: Bool) {
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
        (original, self.isColored) = (settings, isColored)
    }

    var size: (width: Int, height: Int) { Self.size(of: STDOUT_FILENO) ?? LineScreen.usualSize }

    static func size(of descriptor: Int32) -> (width: Int, height: Int)? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    func begin(_ hear: @escaping @Sendable (ScreenEvent) -> Void) throws {
        let wake = try SignalPipe.open()
        take()
        let thread = Thread { Self.listen(wake, hear) }
        thread.start()
    }

    // MARK: The terminal's settings

    private func take() {
        var raw = original
        // Keys come as they are and at once; signals of keys are keys.
        raw.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | IXON | ISTRIP)
        raw.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG | IEXTEN)
        state.withLock { state in
            tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
            state.isOurs = true
            state.shown = []
            Terminal.write(Self.enter, to: STDOUT_FILENO, endsWithItsReader: false)
        }
    }

    func end() {
        var settings = original
        state.withLock { state in
            guard state.isOurs else { return }
            state.isOurs = false
            Terminal.write(Self.leave, to: STDOUT_FILENO, endsWithItsReader: false)
            tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
        }
    }

    func suspend() {
        end()
        // The signal of Ctrl-Z stops this process here, and whoever continues it finds the screen as it was.
        signal(SIGTSTP, SIG_DFL)
        kill(getpid(), SIGTSTP)
        SignalPipe.listen(to: SIGTSTP)
        take()
    }

    // MARK: The screen

    func paint(_ lines: [ScreenLine], isAnswer: Bool) {
        let isWhole = state.withLock { state in
            guard state.isOurs else { return true }
            var text = ""
            for (index, line) in lines.enumerated()
            where !state.shown.indices.contains(index) || state.shown[index] != line {
                text += "\u{1B}[\(index + 1);1H\u{1B}[2K" + look(line)
            }
            if lines.count < state.shown.count { text += "\u{1B}[\(lines.count + 1);1H\u{1B}[J" }
            state.shown = lines
            return text.isEmpty || Terminal.write(text, to: STDOUT_FILENO, endsWithItsReader: false)
        }
        if !isWhole { SignalPipe.note(SIGHUP) }
    }

    func renew() { if state.withLock(\.isOurs) { take() } }

    private func look(_ line: ScreenLine) -> String {
        guard isColored, !line.text.isEmpty else { return line.text }
        let code: String
        switch line.look {
        case .plain: return line.text
        case .title: code = "1"
        case .selected: code = "7"
        case .urgent: code = "1;31"
        case .faint: code = "2"
        }
        return "\u{1B}[\(code)m\(line.text)\u{1B}[0m"
    }

    // MARK: Keys and signals

    private static func listen(_ wake: Int32, _ hear: (ScreenEvent) -> Void) {
        var reader = KeyReader()
        var bytes = [UInt8](repeating: 0, count: 4096)
        while true {
            var places = [
                pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
                pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
            ]
            let count = poll(&places, 2, reader.isWaiting ? escapeMilliseconds : -1)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return hear(.ended(.failure)) }
            if count == 0 {
                hear(.keys(reader.settle()))
                continue
            }
            if places[1].revents != 0 {
                let read = Foundation.read(wake, &bytes, bytes.count)
                for number in bytes.prefix(max(0, read)) { if let event = event(of: Int32(number)) { hear(event) } }
            }
            guard places[0].revents != 0 else { continue }
            let read = Foundation.read(STDIN_FILENO, &bytes, bytes.count)
            if read < 0, errno == EINTR || errno == EAGAIN { continue }
            // The terminal is gone, and nobody is there any more.
            guard read > 0 else { return hear(.ended(.interrupted)) }
            let keys = reader.feed(bytes.prefix(read))
            if !keys.isEmpty { hear(.keys(keys)) }
        }
    }

    private static func event(of number: Int32) -> ScreenEvent? {
        switch number {
        case SIGWINCH: .resized
        case SIGTSTP: .suspended
        case SIGCONT: .dirty
        case SIGINT, SIGTERM, SIGHUP, SIGQUIT: .ended(.interrupted)
        default: nil
        }
    }
}
