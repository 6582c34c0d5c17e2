import CosellDomain
import CosellStore
import CosellWire
import Logging
import Synchronization

/// What the control plane can be told while the server runs, of one kind: it counts at once, after a restart, and at every
/// node of the house.
final class ControlSetting<Value: Sendable>: Sendable {
    /// Of what was kept.
    typealias Reading = @Sendable (Document) throws -> Value
    /// Lets it count in this process; who is told does besides what is done once for all nodes.
    typealias Taking = @Sendable (Value, _ isTold: Bool) async throws -> Void

    private let name: ControlSettings.Name
    private let settings: ControlSettings
    /// What counts until somebody says otherwise.
    private let configured: Document
    private let read: Reading
    private let take: Taking
    private let turns = Turns()
    private let current = Mutex<(document: Document, value: Value)?>(nil)

    init(
        _ name: ControlSettings.Name,
        in settings: ControlSettings,
        configured: Document,
        read: @escaping Reading,
        take: @escaping Taking
    ) {
        (self.name, self.settings, self.configured) = (name, settings, configured)
        (self.read, self.take) = (read, take)
    }

    /// What counts in this process; nil before it begins.
    var value: Value? { current.withLock { $0?.value } }

    /// Lets count what was said last, here or by the configuration.
    func begin() async throws { try await catchUp(isTold: true) }

    /// Wants this from now on, whatever was wanted.
    func want(_ document: Document) async throws {
        let value = try read(document)
        try await turns.take { [self] in
            try await settings.keep(name, document, configured: configured)
            try await count(value, document, isTold: true)
        }
    }

    /// Lets count what other nodes are told, until the task is cancelled; for a house that has several.
    func follow(_ logger: Logger) async {
        var rings = settings.listen().rings.makeAsyncIterator()
        while await rings.next() != nil, !Task.isCancelled {
            do {
                try await catchUp(isTold: false)
            } catch {
                logger.error("setting not taken over", metadata: ["setting": "\(name)", "cause": "\(error.words)"])
            }
        }
    }

    private func catchUp(isTold: Bool) async throws {
        try await turns.take { [self] in
            let wanted = try await settings.kept(name, configured: configured) ?? configured
            if !isTold, current.withLock({ $0?.document == wanted }) { return }
            try await count(try read(wanted), wanted, isTold: isTold)
        }
    }

    private func count(_ value: Value, _ document: Document, isTold: Bool) async throws {
        try await take(value, isTold)
        current.withLock { $0 = (document, value) }
    }
}
