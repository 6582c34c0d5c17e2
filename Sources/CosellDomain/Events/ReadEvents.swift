package import CosellEvents
import CosellStore

/// The committed events, for whoever brings them out of the house.
extension SellingProvider {
    /// - Parameters:
    ///   - sequence: the events behind that place; 0 is the beginning.
    ///   - limit: at most.
    /// - Returns: in the order of their commits.
    package func events(_ filter: EventFilter, after sequence: Int, limit: Int) throws -> [StoredEvent] {
        try store.read { try Outbox(transaction: $0).events(filter, after: sequence, limit: limit) }
    }
}
