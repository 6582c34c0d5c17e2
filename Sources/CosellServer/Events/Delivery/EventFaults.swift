import CosellDomain
import CosellEvents

/// What goes wrong on purpose with events on their way to subscriptions (CP43): AWS brings them as well as it can, twice at
/// times, and not always in order. The feed has each once, as it was raised.
struct EventFaults: Hashable, Sendable {
    /// How likely an event comes twice, and how likely it never comes.
    var duplicate = 0.0
    var drop = 0.0
    /// How many events behind it may come before it, and one more: 1 leaves the order as it is.
    var shuffle = 1
    /// How late each is.
    var delayMilliseconds: Int64 = 0
    var seed = 0

    /// What becomes of one event.
    struct Fate: Hashable, Sendable {
        let copies: Int
        /// By how many events it is held back.
        let places: Int
    }

    /// The same for the same seed, subscription and event, whenever it is asked for.
    func fate(of event: String, to subscription: String) -> Fate {
        var draw = Draw(seed: seed, "event", subscription, event)
        let (isDropped, isDoubled) = (draw.fraction() < drop, draw.fraction() < duplicate)
        return Fate(copies: isDropped ? 0 : isDoubled ? 2 : 1, places: draw.number(in: 0...(max(shuffle, 1) - 1)))
    }
}

/// Events that are held back, in the order in which they are let go.
struct HeldEvents {
    private struct Held {
        let parcel: Parcel
        let copies: Int
        /// Which event lets it go by being looked at.
        let rank: Int
        /// Not before, and without another event not later than that.
        let earliest: Int64
        let latest: Int64
    }

    /// How long one waits for others to overtake it.
    private static let patienceMilliseconds: Int64 = 250

    private var held: [Held] = []
    private var count = 0

    var isEmpty: Bool { held.isEmpty }

    /// When the next may be let go though nothing comes.
    var next: Int64? { held.map { $0.rank <= count ? $0.earliest : $0.latest }.min() }

    mutating func append(_ parcel: Parcel, _ fate: EventFaults.Fate, _ faults: EventFaults, at now: Int64) {
        count += 1
        let earliest = now + faults.delayMilliseconds
        held.append(
            Held(
                parcel: parcel,
                copies: fate.copies,
                rank: count + fate.places,
                earliest: earliest,
                latest: earliest + Self.patienceMilliseconds
            )
        )
    }

    /// Takes out what is let go by then.
    mutating func release(at now: Int64) -> [(parcel: Parcel, copies: Int)] {
        let ready = held.filter { $0.earliest <= now && ($0.rank <= count || $0.latest <= now) }
        guard !ready.isEmpty else { return [] }
        let gone = Set(ready.map(\.parcel.sequence))
        held.removeAll { gone.contains($0.parcel.sequence) }
        // Of those that are let go by the same event, the later comes first: it was drawn to overtake.
        return ready.sorted { ($0.rank, $1.parcel.sequence) < ($1.rank, $0.parcel.sequence) }.map {
            ($0.parcel, $0.copies)
        }
    }
}
