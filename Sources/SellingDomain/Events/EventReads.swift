package import CosellEvents
package import CosellStore

/// The committed events, for whoever brings them out of the house.
extension SellingProvider {
    /// - Parameters:
    ///   - sequence: the events behind that place; 0 is the beginning.
    ///   - limit: at most.
    /// - Returns: in the order of their commits.
    package func events(_ filter: EventFilter, after sequence: Int, limit: Int) async throws -> [StoredEvent] {
        try await store.snapshot { try Outbox(transaction: $0).events(filter, after: sequence, limit: limit) }
    }

    /// Only the places of those events.
    package func eventSequences(_ filter: EventFilter, after sequence: Int, limit: Int) async throws -> [Int] {
        try await store.snapshot { try Outbox(transaction: $0).sequences(filter, after: sequence, limit: limit) }
    }

    /// The events of some places; one that was forgotten meanwhile is left out.
    package func events(_ sequences: some Sequence<Int> & Sendable) async throws -> [StoredEvent] {
        try await store.snapshot { try Outbox(transaction: $0).events(sequences) }
    }

    /// The place behind which come all events of later.
    package func latestEvent() async throws -> Int {
        try await store.read { try Outbox(transaction: $0).settledPlace }
    }

    /// Rings when a commit brought an event that passes a filter.
    package func news(of filter: EventFilter) -> Listening {
        store.announcements.listen { filter.concerns($0) }
    }
}
