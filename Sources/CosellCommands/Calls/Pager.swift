import CosellShell
import Foundation

/// The program that shows a long answer screen by screen, beside the command in the terminal's foreground.
struct Pager: Sendable {
    /// As a shell would run it.
    let command: String

    /// What `less` does when nobody has told it otherwise, as the AWS CLI and git have it: leave at once when all fits
    /// one screen, show colours, leave the text on the screen.
    private static let usualLess = "FRX"
    /// A shell's words for "no such program" and "no program".
    private static let missing: Set<Int32> = [126, 127]

    /// - Returns: false when there is no such program, and nobody saw the text.
    func show(_ text: String) -> Bool {
        var ends: [Int32] = [-1, -1]
        guard isInForeground, pipe(&ends) == 0 else { return false }
        let (reading, writing) = (ends[0], ends[1])
        var settings = termios()
        let hasSettings = tcgetattr(STDOUT_FILENO, &settings) == 0
        // Ctrl-C belongs to the pager; one that is left early takes no more, which ends nothing here.
        let handlers = Self.withheld.map { ($0, signal($0, SIG_IGN)) }
        defer { for (number, handler) in handlers { signal(number, handler) } }
        let process = spawn(reading: reading, closing: writing)
        close(reading)
        if process != nil { Terminal.write(text, to: writing, endsWithItsReader: false) }
        close(writing)
        guard let process else { return false }
        let code = Self.exitCode(of: process)
        // A pager that was killed leaves the terminal without echo.
        if hasSettings, isInForeground { tcsetattr(STDOUT_FILENO, TCSADRAIN, &settings) }
        return !Self.missing.contains(code)
    }

    private static let withheld = [SIGINT, SIGQUIT, SIGPIPE]

    /// A job in the background would be stopped as soon as its pager reads a key.
    private var isInForeground: Bool { tcgetpgrp(STDOUT_FILENO) == getpgrp() }

    /// Starts the pager in this process's own group, which is the terminal's foreground.
    private func spawn(reading: Int32, closing writing: Int32) -> pid_t? {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        #else
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, reading, STDIN_FILENO)
        posix_spawn_file_actions_addclose(&actions, reading)
        posix_spawn_file_actions_addclose(&actions, writing)
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var heeded = sigset_t()
        sigemptyset(&heeded)
        posix_spawnattr_setsigmask(&attributes, &heeded)
        for number in Self.withheld { sigaddset(&heeded, number) }
        posix_spawnattr_setsigdefault(&attributes, &heeded)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        let script = "LESS=${LESS-\(Self.usualLess)}; export LESS; exec \(command)"
        let words: [UnsafeMutablePointer<CChar>?] =
            ["/bin/sh", "-c", script].map { (word: String) in strdup(word) } + [nil]
        defer { for word in words { free(word) } }
        var process = pid_t()
        return posix_spawn(&process, "/bin/sh", &actions, &attributes, words, environ) == 0 ? process : nil
    }

    private static func exitCode(of process: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { return 0 }
        }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 0
    }
}
