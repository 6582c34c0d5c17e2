package import CosellStore
import Synchronization

/// Who the partners of each catalog are, and who is connected. The store tells; what it told last is kept here, so that no
/// call asks it for the same again.
package final class PartnerDirectory: Sendable {
    /// All that it knows, by catalog.
    package struct Contents: Sendable {
        fileprivate var partners: [String: [String: Partner]] = [:]
        fileprivate var connections: [String: Set<Connection>] = [:]

        package init() {}

        package mutating func add(_ partner: Partner, in catalog: String) {
            partners[catalog, default: [:]][partner.account] = partner
        }

        package mutating func add(_ connection: Connection, in catalog: String) {
            connections[catalog, default: []].insert(connection)
        }
    }

    private struct State {
        var contents: Contents
        /// How often commits have changed it, and how many of those changes are in the contents.
        var changes = 0
        var seen = 0
        /// Reads the contents from the store; nil while they are fixed.
        var load: (@Sendable () async throws -> Contents)?
    }

    private let state: Mutex<State>

    /// One that never changes.
    package init(_ contents: Contents) { state = Mutex(State(contents: contents)) }

    /// Tells from now on what the store says.
    ///
    /// - Parameter topics: what commits announce that change it.
    package func follow(
        _ store: Store,
        topics: [String],
        _ load: @escaping @Sendable (Transaction) throws -> Contents
    ) async throws {
        state.withLock { state in
            state.load = { [unowned store] in try await store.snapshot(load) }
            state.changes += 1
        }
        for topic in topics {
            store.announcements.witness(topic) { [weak self] in
                self?.state.withLock { $0.changes += 1 }
                return self != nil
            }
        }
        try await refresh()
    }

    /// Reads anew what commits have changed since; a call does so before it asks.
    ///
    /// - Parameter anew: whatever commits have told.
    package func refresh(anew: Bool = false) async throws {
        let (changes, load) = state.withLock { state in
            if anew { state.changes += 1 }
            return (state.changes, state.seen < state.changes ? state.load : nil)
        }
        guard let contents = try await load?() else { return }
        state.withLock { state in
            guard state.seen < changes else { return }
            (state.contents, state.seen) = (contents, changes)
        }
    }

    /// - Parameter catalog: empty for a call that names a resource of whatever catalog.
    package func partner(_ account: String, in catalog: String) -> Partner? {
        state.withLock { state in
            for catalog in catalog.isEmpty ? Catalog.all : [catalog] {
                if let partner = state.contents.partners[catalog]?[account] { return partner }
            }
            return nil
        }
    }

    /// The partners of a catalog, by their numbers.
    package func accounts(in catalog: String) -> [String] {
        state.withLock { $0.contents.partners[catalog].map { $0.keys.sorted() } ?? [] }
    }

    package func areConnected(_ one: String, _ other: String, in catalog: String) -> Bool {
        state.withLock { $0.contents.connections[catalog]?.contains(Connection(one, other)) ?? false }
    }
}
