import CosellClient
import CosellWire
import Foundation

/// Gives a test a Partner Central of its own, which is gone when the body ends, however it ends.
///
/// - Parameters:
///   - binary: the `cosell` to run; `COSELL_BINARY`, then the `PATH`.
///   - arguments: what else `cosell serve` is told, such as `--demo`.
public func withCosell<Value>(
    binary: String? = nil,
    arguments: [String] = [],
    _ body: (CosellWorld) async throws -> Value
) async throws -> Value {
    let server = try Server(binary: binary, arguments: arguments)
    defer { server.stop() }
    return try await body(try await server.world())
}

/// `cosell serve --ephemeral` on a free port.
private struct Server {
    private let process = Process()
    private let output = Pipe()

    init(binary: String?, arguments: [String]) throws {
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
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    /// Once it answers: its output ends then.
    func world() async throws -> CosellWorld {
        let bytes = try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Data, any Error>) in
            let handle = output.fileHandleForReading
            Thread.detachNewThread {
                continuation.resume(with: Result { try handle.readToEnd() ?? Data() })
            }
        }
        let variables = Self.variables(String(decoding: bytes, as: UTF8.self))
        guard let endpoint = variables["AWS_ENDPOINT_URL"], let key = variables["AWS_ACCESS_KEY_ID"],
            let secret = variables["AWS_SECRET_ACCESS_KEY"]
        else { throw WorldError("cosell serve did not start; is it on the PATH, or in COSELL_BINARY?") }
        let first = Credentials(
            accessKeyID: key,
            secretAccessKey: secret,
            sessionToken: variables["AWS_SESSION_TOKEN"],
            source: "cosell serve"
        )
        let configured = ClientConfiguration(
            region: "us-east-1",
            endpoint: endpoint,
            credentials: FixedCredentials(first)
        )
        let identity = try await QueryClient(.sts, configured).call("GetCallerIdentity").content(of: "Account")
        let own = CosellWorld.Account(id: identity ?? "", credentials: first)
        return CosellWorld(endpoint: endpoint, accounts: [own] + Self.others(than: key))
    }

    /// The second account of a server without a configuration.
    private static func others(than key: String) -> [CosellWorld.Account] {
        guard key == "AKIACOSELLPARTNER001" else { return [] }
        let credentials = Credentials(
            accessKeyID: "AKIACOSELLPARTNER002",
            secretAccessKey: "cosell-demo-secret-partner-2",
            source: "the demo"
        )
        return [CosellWorld.Account(id: "444455556666", credentials: credentials)]
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
