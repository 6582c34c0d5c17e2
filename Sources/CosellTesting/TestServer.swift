import CosellClient
import CosellWire
import Foundation

/// `cosell serve --ephemeral` on a free port, and the worlds in it.
struct TestServer: Sendable {
    let endpoint: String
    private let process: Process

    var isRunning: Bool { process.isRunning }

    /// - Throws: ``WorldError`` when it does not answer.
    static func started(binary: String?, arguments: [String]) async throws -> TestServer {
        let (process, output) = (Process(), Pipe())
        var environment = ProcessInfo.processInfo.environment
        let program = binary ?? environment["COSELL_BINARY"]
        // `env` finds it on the PATH; what it runs takes its place.
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            [program ?? "cosell", "serve", "--ephemeral", "--port", "0", "--print-env", "--log-level", "error"]
            + arguments
        environment["COSELL_DATABASE_URL"] = nil
        environment["COSELL_CONTROL_TOKEN"] = nil
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        try process.run()
        // Its output ends once it answers.
        let said = try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Data, any Error>) in
            let handle = output.fileHandleForReading
            Thread.detachNewThread {
                continuation.resume(with: Result { try handle.readToEnd() ?? Data() })
            }
        }
        guard let endpoint = variables(String(decoding: said, as: UTF8.self))["AWS_ENDPOINT_URL"] else {
            process.terminate()
            throw WorldError("cosell serve did not start; is it on the PATH, or in COSELL_BINARY?")
        }
        return TestServer(endpoint: endpoint, process: process)
    }

    private init(endpoint: String, process: Process) { (self.endpoint, self.process) = (endpoint, process) }

    /// A Partner Central that nobody has seen, with keys of its own.
    func makeWorld() async throws -> CosellWorld {
        let made = try await CosellWorld(endpoint: endpoint).control(
            "POST",
            "worlds",
            .object([.init("from", .string("start"))])
        )
        guard case .string(let name)? = made["name"], case .list(let accounts)? = made["accounts"] else {
            throw WorldError("cosell answered a world without a name")
        }
        return CosellWorld(endpoint: endpoint, name: name, accounts: accounts.compactMap(CosellWorld.Account.init))
    }

    /// Takes a world away; where that fails, it goes by itself when nobody asks for it.
    func remove(_ world: CosellWorld) async {
        guard let name = world.name else { return }
        // Also when the test was cancelled.
        await Task.detached { [endpoint] in
            _ = try? await CosellWorld(endpoint: endpoint).control("DELETE", "worlds/\(name)")
        }.value
    }

    /// `export NAME='value'`
    private static func variables(_ text: String) -> [String: String] {
        let pairs = text.split(separator: "\n").compactMap { line -> (String, String)? in
            let words = line.split(separator: "=", maxSplits: 1)
            guard words.count == 2, words[0].hasPrefix("export ") else { return nil }
            return (String(words[0].dropFirst(7)), String(words[1].dropFirst().dropLast()))
        }
        return Dictionary(pairs) { first, _ in first }
    }
}

extension CosellWorld.Account {
    /// As the server tells of it.
    fileprivate init?(_ document: Document) {
        let text = { (name: String) -> String? in if case .string(let text)? = document[name] { text } else { nil } }
        guard let id = text("id"), let key = text("accessKeyId"), let secret = text("secretAccessKey") else {
            return nil
        }
        let credentials = Credentials(
            accessKeyID: key,
            secretAccessKey: secret,
            sessionToken: nil,
            source: "cosell serve"
        )
        self.init(id: id, credentials: credentials)
    }
}
