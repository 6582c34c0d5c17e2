import CosellWire
import Foundation
import Testing

@testable import CosellClient

/// The real machine, as far as it can be told what to answer.
struct MachineTests {
    private let machine = Surroundings.machine

    @Test("runs a program without a shell and brings what it prints")
    func program() async throws {
        let output = try await machine.run(["echo", "a  b", "$HOME"])
        #expect(output == ProgramOutput(exitCode: 0, output: Array("a  b $HOME\n".utf8)))
    }

    @Test("brings the exit code, and says when there is no such program")
    func failure() async throws {
        #expect(try await machine.run(["false"]).exitCode == 1)
        await #expect(throws: MachineError.self) { try await machine.run(["/no/such/program"]) }
        await #expect(throws: MachineError.self) { try await machine.run([]) }
    }

    @Test("a program heeds the signals that its caller's threads put off")
    func signals() async throws {
        let output = try await machine.run(["sh", "-c", "grep SigBlk /proc/self/status"])
        #expect(String(decoding: output.output, as: UTF8.self) == "SigBlk:\t0000000000000000\n")
    }

    @Test("a wait that is cancelled ends the program", .timeLimit(.minutes(1)))
    func cancellation() async throws {
        let wait = Task { try await machine.run(["sleep", "600"]) }
        wait.cancel()
        await #expect(throws: CancellationError.self) { try await wait.value }
    }

    @Test("reads files; a missing one is nothing, an unreadable one an error")
    func files() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "machine-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("hello".utf8).write(to: file)
        #expect(try machine.readFile(file.path) == Array("hello".utf8))
        try machine.writeFile(file.path, Array("bye".utf8))
        #expect(try machine.readFile(file.path) == Array("bye".utf8))
        #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o600)
        let inner = file.path + "-folder/inner/file"
        defer { try? FileManager.default.removeItem(atPath: file.path + "-folder") }
        try machine.writeFile(inner, Array("deep".utf8))
        #expect(try machine.readFile(inner) == Array("deep".utf8))
        #expect(throws: MachineError.self) { try machine.writeFile("/dev/null/folder/file", []) }
        #expect(try machine.readFile(file.path + "-not") == nil)
        #expect(throws: MachineError.self) { try machine.readFile("/") }
    }

    @Test("knows the environment and the time")
    func environment() {
        #expect(machine.variables == ProcessInfo.processInfo.environment)
        #expect(abs(Double(machine.now().seconds) - Date().timeIntervalSince1970) < 5)
        #expect(machine.expanded("~/x") == "\(machine.home ?? "~")/x")
        #expect(machine.expanded("~dana/x") == "~dana/x")
    }
}
