import Synchronization

/// Where the server listens, once it does.
package struct ListeningPorts: Sendable {
    package var port = 0
    /// Where it speaks TLS.
    package var securePort: Int?
}

/// Waits until every socket listens, and then says so once.
final class Sockets: Sendable {
    private struct State {
        var ports = ListeningPorts()
        var missing = 0
    }

    private let state = Mutex(State())
    private let ready: @Sendable (ListeningPorts) async -> Void

    init(_ ready: @escaping @Sendable (ListeningPorts) async -> Void) { self.ready = ready }

    /// As far as they are bound.
    var ports: ListeningPorts { state.withLock { $0.ports } }

    func expect(_ count: Int) { state.withLock { $0.missing = count } }

    func opened(plain port: Int) async { await opened { $0.port = port } }

    func opened(secure port: Int) async { await opened { $0.securePort = port } }

    private func opened(_ change: @Sendable (inout ListeningPorts) -> Void) async {
        let complete = state.withLock { state -> ListeningPorts? in
            change(&state.ports)
            state.missing -= 1
            return state.missing == 0 ? state.ports : nil
        }
        if let complete { await ready(complete) }
    }
}
