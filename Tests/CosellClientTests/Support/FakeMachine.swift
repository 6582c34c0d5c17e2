import CosellClient
import CosellWire
import Synchronization

/// A machine whose clock moves only when somebody sleeps.
final class FakeMachine: Sendable {
    static let start = Instant(seconds: 1_768_248_000)  // 2026-01-12T20:00:00Z

    private struct State {
        var now = FakeMachine.start
        var sleeps: [Duration] = []
        var commands: [[String]] = []
        var written: [String: String] = [:]
    }

    private let state = Mutex(State())
    let variables: [String: String]
    let files: [String: String]
    let chance: Double
    let output: ProgramOutput

    init(
        _ variables: [String: String] = [:],
        files: [String: String] = [:],
        chance: Double = 0.5,
        output: ProgramOutput = ProgramOutput(exitCode: 0, output: [])
    ) {
        self.variables = ["AWS_EC2_METADATA_DISABLED": "true"].merging(variables) { $1 }
        self.files = files
        self.chance = chance
        self.output = output
    }

    var sleeps: [Duration] { state.withLock(\.sleeps) }
    var commands: [[String]] { state.withLock(\.commands) }
    /// Files that were written, by path.
    var written: [String: String] { state.withLock(\.written) }
    var now: Instant { state.withLock(\.now) }

    func pass(seconds: Int64) { state.withLock { $0.now = $0.now.adding(seconds: seconds) } }

    var surroundings: Surroundings {
        Surroundings(
            variables: variables,
            home: "/home/dana",
            readFile: { [files] in files[$0].map { Array($0.utf8) } },
            writeFile: { path, bytes in
                self.state.withLock { $0.written[path] = String(decoding: bytes, as: UTF8.self) }
            },
            now: { self.now },
            sleep: { time in
                try Task.checkCancellation()
                self.state.withLock { state in
                    state.sleeps.append(time)
                    state.now = state.now.adding(milliseconds: time.milliseconds)
                }
            },
            chance: { [chance] in chance },
            run: { arguments in
                self.state.withLock { $0.commands.append(arguments) }
                return self.output
            }
        )
    }
}

extension Duration {
    var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
