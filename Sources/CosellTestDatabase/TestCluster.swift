package import CosellStore
import Foundation
import Synchronization

/// The PostgreSQL server that tests use: the one that `COSELL_TEST_DATABASE` names, or one in a temporary folder that lives
/// as long as this process does, answers on a socket there and forgets what a real one keeps safe.
package final class TestCluster: Sendable {
    /// Why there is none; nil where there is.
    package static var absence: String? {
        switch shared {
        case .success: nil
        case .failure(let error): "\(error)"
        }
    }

    /// Whether tests of PostgreSQL run: where there is one, and where nothing may be skipped, to say what is missing.
    package static var isExpected: Bool {
        absence == nil || ProcessInfo.processInfo.environment["CI"] != nil
    }

    /// - Throws: ``Absence``
    package static func running() throws -> TestCluster { try shared.get() }

    private static let shared = Result { try TestCluster() }

    /// What an address of one of its databases is made of.
    private let base: URLComponents

    private init() throws {
        if let named = ProcessInfo.processInfo.environment["COSELL_TEST_DATABASE"], !named.isEmpty {
            guard let base = URLComponents(string: named) else {
                throw Absence(description: "COSELL_TEST_DATABASE is no URL")
            }
            self.base = base
            return
        }
        let folder = try Self.start()
        var base = URLComponents()
        base.scheme = "postgres"
        base.host = ""
        base.path = "/postgres"
        base.queryItems = [URLQueryItem(name: "host", value: folder), URLQueryItem(name: "user", value: "cosell")]
        self.base = base
    }

    /// The address of a database of that server; the one of its administration unless another is named.
    package func address(_ database: String? = nil, _ parameters: [String: String] = [:]) throws -> PostgreSQLAddress {
        var address = base
        if let database { address.path = "/\(database)" }
        let items = (address.queryItems ?? []).filter { parameters[$0.name] == nil }
        address.queryItems =
            items + parameters.sorted { $0.key < $1.key }.map { URLQueryItem(name: $0.key, value: $0.value) }
        return try PostgreSQLAddress(address.string ?? "")
    }

    /// Why there is no server.
    package struct Absence: Error, CustomStringConvertible {
        package let description: String
    }

    // MARK: A server of one's own

    /// - Returns: the folder of its socket.
    private static func start() throws -> String {
        guard let programs = programs() else {
            throw Absence(
                description: "PostgreSQL is not installed here: apt-get install postgresql, or set COSELL_TEST_DATABASE"
            )
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "cosell-\(UUID().uuidString.prefix(8))"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", script, "sh", programs, folder.path]
        // Its other end closes when this process ends, however it does: the script then stops the server.
        let line = Pipe()
        let words = Pipe()
        process.standardInput = line
        process.standardOutput = words
        process.standardError = words
        try process.run()
        lifeline.withLock { $0 = line }
        var said = ""
        while !said.contains("cosell: ready\n") {
            let more = words.fileHandleForReading.availableData
            guard !more.isEmpty else { throw Absence(description: "PostgreSQL does not start here: \(said)") }
            said += String(decoding: more, as: UTF8.self)
        }
        return folder.path
    }

    private static let lifeline = Mutex<Pipe?>(nil)

    /// Makes a cluster and serves it until standard input ends, as a user without rights where root asks.
    private static let script = """
        programs=$1 folder=$2
        as=
        if [ "$(id -u)" = 0 ]; then
            user=nobody; if id -u postgres >/dev/null 2>&1; then user=postgres; fi
            chown "$user" "$folder"; as="setpriv --reuid=$user --regid=$(id -g $user) --clear-groups"
        fi
        trap '' INT TERM
        cd "$folder"
        $as "$programs/initdb" -D "$folder/data" -U cosell --auth=trust --no-sync -E UTF8 --locale=C.UTF-8 >"$folder.log" 2>&1 \
            || { cat "$folder.log"; exit 1; }
        $as "$programs/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c fsync=off \
            -c max_connections=400 -c shared_buffers=64MB -c full_page_writes=off -c autovacuum=off >"$folder.log" 2>&1 </dev/null &
        server=$!
        for turn in $(seq 300); do
            if "$programs/pg_isready" -q -h "$folder"; then echo 'cosell: ready'; break; fi
            kill -0 $server 2>/dev/null || { cat "$folder.log"; exit 1; }
            sleep 0.1
        done
        exec >/dev/null 2>&1
        read -r line
        kill -INT $server
        wait $server
        rm -rf "$folder" "$folder.log"
        """

    /// The folder of the newest server's programs.
    private static func programs() -> String? {
        let roots = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"]
        let folders = roots.flatMap { root in
            ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted { version($0) > version($1) }
                .map { "\(root)/\($0)/bin" }
        }
        let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        return (folders + path).first { FileManager.default.isExecutableFile(atPath: "\($0)/initdb") }
    }

    private static func version(_ folder: String) -> Int { Int(folder.filter(\.isNumber)) ?? 0 }
}

extension TestCluster {
    /// Runs statements for the server as a whole.
    package func administer(_ statements: [String]) async throws {
        try await PostgreSQLErrand(address()).run(statements)
    }
}
