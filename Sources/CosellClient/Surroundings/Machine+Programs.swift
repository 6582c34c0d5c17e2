import NIOPosix

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
    /// Waiting blocks, so it happens on a thread of the pool that is kept for that.
    static func run(_ arguments: [String]) async throws -> ProgramOutput {
        try await NIOThreadPool.singleton.runIfActive { try runAndWait(arguments) }
    }

    private static func runAndWait(_ arguments: [String]) throws -> ProgramOutput {
        guard let program = arguments.first else { throw MachineError("no program is named") }
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw MachineError(lastError()) }
        let (output, input) = (ends[0], ends[1])
        let spawned = Result { try spawn(program, arguments, writingTo: input, closing: output) }
        close(input)
        defer { close(output) }
        let process = try spawned.get()
        let printed = Result { try bytes(of: output, named: program, limit: outputLimitBytes) }
        if case .failure = printed { kill(process, SIGKILL) }
        let code = try wait(for: process)
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
        #else
        var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_addclose(&actions, output)
        posix_spawn_file_actions_addclose(&actions, other)
        let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process = pid_t()
        let error = posix_spawnp(&process, program, &actions, nil, words, environ)
        guard error == 0 else { throw MachineError("\(program): \(String(cString: strerror(error)))") }
        return process
    }

    private static func wait(for process: pid_t) throws -> Int32 {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw MachineError(lastError()) }
        }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
}
