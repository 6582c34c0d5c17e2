import CosellAccess
import CosellWire
import Synchronization

/// The latest calls that access was denied to, by their request id, in memory.
final class Denials: Sendable {
    /// How many are kept (CP62).
    static let limit = 10_000

    private struct Entry {
        let requestID: String
        let operation: String
        let explanation: AccessExplanation
    }

    private struct Ring {
        var entries: [Entry] = []
        var places: [String: Int] = [:]
        /// Where the next one goes, once there is no more room.
        var next = 0
    }

    private let ring = Mutex(Ring())

    func record(_ explanation: AccessExplanation, of operation: String, requestID: String) {
        let entry = Entry(requestID: requestID, operation: operation, explanation: explanation)
        ring.withLock { ring in
            if ring.entries.count < Self.limit {
                ring.places[requestID] = ring.entries.count
                ring.entries.append(entry)
            } else {
                ring.places[ring.entries[ring.next].requestID] = nil
                ring.entries[ring.next] = entry
                ring.places[requestID] = ring.next
                ring.next = (ring.next + 1) % Self.limit
            }
        }
    }

    /// - Returns: nil for a call that nobody was denied, or that was too long ago.
    func document(of requestID: String) -> Document? {
        let entry = ring.withLock { ring in ring.places[requestID].map { ring.entries[$0] } }
        return entry.map { $0.explanation.document(requestID: requestID, operation: $0.operation) }
    }
}
