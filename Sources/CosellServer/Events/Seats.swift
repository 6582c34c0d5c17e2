import Synchronization

/// Places for a bounded number of guests at a time.
final class Seats: Sendable {
    private let limit: Int
    private let count = Mutex(0)

    init(_ limit: Int) { self.limit = limit }

    var taken: Int { count.withLock { $0 } }

    /// - Returns: nil when all are taken.
    func take() -> Seat? {
        let isFree = count.withLock { count in
            guard count < limit else { return false }
            count += 1
            return true
        }
        return isFree ? Seat(self) : nil
    }

    /// A place of one guest, free again when left: by word, or because nobody remembers it any more.
    final class Seat: Sendable {
        private let seats: Seats
        private let isTaken = Mutex(true)

        fileprivate init(_ seats: Seats) { self.seats = seats }

        deinit { leave() }

        func leave() {
            let leaves = isTaken.withLock { isTaken in
                defer { isTaken = false }
                return isTaken
            }
            if leaves { seats.count.withLock { $0 -= 1 } }
        }
    }
}
