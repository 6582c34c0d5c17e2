import CosellDomain
import CosellEvents
import CosellStore
import SellingDomain
import Synchronization

/// Where the events of a world are read. A snapshot that takes the world's place brings another source, whose events go on
/// behind its own beginning.
final class EventSource: Sendable {
    let provider: SellingProvider
    /// The place of the newest event when the world was opened: what is behind it, nobody has heard who was there before.
    let beginning: Int

    init(_ provider: SellingProvider, beginning: Int = 0) {
        self.provider = provider
        self.beginning = beginning
    }

    /// The place to go on from, for who says to have read up to another one. A place behind the newest event is one of
    /// a state that this world has left.
    func place(after asked: Int) async throws -> Int {
        guard asked > beginning, try await asked > provider.latestEvent() else { return asked }
        return beginning
    }
}

/// One reader of events as they happen, who goes on in whatever takes the world's place.
final class EventFollower: Sendable {
    private let source: Mutex<EventSource>
    private let filter: EventFilter
    /// What is there now; nil where the world is gone.
    private let current: @Sendable () async -> EventSource?

    init(_ source: EventSource, _ filter: EventFilter, current: @escaping @Sendable () async -> EventSource?) {
        self.source = Mutex(source)
        self.filter = filter
        self.current = current
    }

    /// A batch of what there is behind a place, which goes behind it.
    func next(after place: inout Int, limit: Int) async throws -> [StoredEvent] {
        while true {
            let source = source.withLock { $0 }
            do {
                let events = try await source.provider.events(filter, after: place, limit: limit)
                place = events.last?.sequence ?? place
                return events
            } catch let error as StoreError where World.isLeft(error) {
                guard let next = await current(), next !== source else { throw error }
                place = min(place, next.beginning)
                self.source.withLock { $0 = next }
            }
        }
    }
}
