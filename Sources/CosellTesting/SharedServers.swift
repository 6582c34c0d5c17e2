/// One server in memory for all tests of a process that ask for the same; it ends with the process.
actor SharedServers {
    static let all = SharedServers()

    private struct Wish: Hashable {
        let binary: String?
        let arguments: [String]
    }

    private var servers: [Wish: Task<TestServer, any Error>] = [:]

    /// The one that was started with these words: for the first that asks, and again where it has ended.
    func server(binary: String?, arguments: [String]) async throws -> TestServer {
        let wish = Wish(binary: binary, arguments: arguments)
        while let starting = servers[wish] {
            if let server = try? await starting.value, server.isRunning { return server }
            // Whoever waited beside us may have started the next.
            if servers[wish] == starting { servers[wish] = nil }
        }
        let starting = Task { try await TestServer.started(binary: binary, arguments: arguments) }
        servers[wish] = starting
        return try await starting.value
    }
}
