import NIOPosix
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension Machine {
    /// What a program may print before it is stopped.
    private static let outputLimitBytes = 1 << 20

    /// Runs a program without a shell and collects what it prints; its messages go to this process's stderr.
    ///
    /// Waiting blocks, so it happens on a thread of the pool that is kept for that. A cancelled wait ends the program.
    static func run(_ arguments: [String]) async throws -> ProgramOutput {
        let running = RunningProgram()
        return try await withTaskCancellationHandler {
            let output = try await NIOThreadPool.singleton.runIfActive { try runAndWait(arguments, as: running) }
            try Task.checkCancellation()
            return output
        } onCancel: {
            running.end()
        }
    }

    private static func runAndWait(_ arguments: [String], as running: RunningProgram) throws -> ProgramOutput {
        guard let program = arguments.first else { throw MachineError("no program is named") }
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw MachineError(lastError()) }
        let (output, input) = (ends[0], ends[1])
        let spawned = Result { try spawn(program, arguments, writingTo: input, closing: output) }
        close(input)
        defer { close(output) }
        let process = try spawned.get()
        running.began(process)
        let printed = Result { try bytes(of: output, named: program, limit: outputLimitBytes) }
        if case .failure = printed { kill(process, SIGKILL) }
        let code = try wait(for: process, as: running)
        return ProgramOutput(exitCode: code, output: try printed.get())
    }

    private static func spawn(
        _ program: String,
        _ arguments: [String],
        writingTo output: Int32,
        closing other: Int32
    ) throws -> pid_t {
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        #else
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        #endif
        // The threads of the pool block signals; a program that inherits that would survive the person's Ctrl-C.
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for number in [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_addclose(&actions, output)
        posix_spawn_file_actions_addclose(&actions, other)
        let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process = pid_t()
        let error = posix_spawnp(&process, program, &actions, &attributes, words, environ)
        guard error == 0 else { throw MachineError("\(program): \(String(cString: strerror(error)))") }
        return process
    }

    private static func wait(for process: pid_t, as running: RunningProgram) throws -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw MachineError(lastError()) }
        }
        running.ended()
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
}

/// A program that can be ended while another thread waits for it.
private final class RunningProgram: Sendable {
    private let state = Mutex<(process: pid_t?, isCancelled: Bool)>((nil, false))

    func began(_ process: pid_t) {
        state.withLock { state in
            state.process = process
            if state.isCancelled { kill(process, SIGTERM) }
        }
    }

    /// From here on its number may be another's.
    func ended() { state.withLock { $0.process = nil } }

    func end() {
        state.withLock { state in
            state.isCancelled = true
            if let process = state.process { kill(process, SIGTERM) }
        }
    }
}
