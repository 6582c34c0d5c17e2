import CosellEvents
import Testing

@testable import CosellServer

/// CP43: what goes wrong on purpose with events on their way.
struct EventFaultsTests {
    private static func fates(_ faults: EventFaults, to subscription: String = "hook") -> [EventFaults.Fate] {
        (1...1000).map { faults.fate(of: "event-\($0)", to: subscription) }
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let faults: EventFaults
        /// How many of a thousand come so often.
        let copies: [Int: ClosedRange<Int>]
        var places = 0...0
    }

    static let rows = [
        Row(testDescription: "nothing", faults: EventFaults(), copies: [1: 1000...1000]),
        Row(testDescription: "all twice", faults: EventFaults(duplicate: 1), copies: [2: 1000...1000]),
        Row(testDescription: "none", faults: EventFaults(duplicate: 1, drop: 1), copies: [0: 1000...1000]),
        Row(
            testDescription: "a fifth twice, a tenth never",
            faults: EventFaults(duplicate: 0.2, drop: 0.1, seed: 3),
            copies: [0: 60...140, 1: 660...780, 2: 130...230]
        ),
        Row(testDescription: "moved", faults: EventFaults(shuffle: 5), copies: [1: 1000...1000], places: 0...4),
    ]

    @Test("events come as often as is wanted, and are held back by no more places", arguments: rows)
    func fates(_ row: Row) {
        let fates = Self.fates(row.faults)
        let found = Dictionary(grouping: fates, by: \.copies).mapValues(\.count)
        #expect(Set(found.keys) == Set(row.copies.keys))
        for (copies, count) in found { #expect(row.copies[copies]?.contains(count) == true, "\(copies): \(count)") }
        #expect(Set(fates.map(\.places)) == Set(row.places))
    }

    @Test("a fate comes of the seed, the subscription and the event")
    func seeds() {
        let faults = EventFaults(drop: 0.5, shuffle: 9, seed: 1)
        #expect(Self.fates(faults) == Self.fates(faults))
        #expect(Self.fates(faults) != Self.fates(faults, to: "other"))
        var others = faults
        others.seed = 2
        #expect(Self.fates(faults) != Self.fates(others))
    }

    // MARK: Held back

    private static func parcel(_ number: Int) -> Parcel {
        Parcel(sequence: number, record: "a", event: "event-\(number)", envelope: [])
    }

    private static func hold(_ places: [Int], _ faults: EventFaults = EventFaults(), at now: Int64 = 0) -> HeldEvents {
        var held = HeldEvents()
        for (number, places) in places.enumerated() {
            held.append(parcel(number + 1), EventFaults.Fate(copies: 1, places: places), faults, at: now)
        }
        return held
    }

    struct Order: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let places: [Int]
        /// At once, and once nothing has come for a while.
        let now: [Int]
        var later: [Int] = []
    }

    static let orders = [
        Order(testDescription: "nobody", places: [0, 0, 0], now: [1, 2, 3]),
        Order(testDescription: "the first by one", places: [1, 0, 0], now: [2, 1, 3]),
        Order(testDescription: "the first by two", places: [2, 0, 0], now: [2, 3, 1]),
        Order(testDescription: "two by one", places: [1, 1, 0], now: [1, 3, 2]),
        Order(testDescription: "the last, whom nobody overtakes", places: [0, 0, 3], now: [1, 2], later: [3]),
    ]

    @Test("an event is let go by as many others as it is held back by, or when no more come", arguments: orders)
    func order(_ order: Order) {
        var held = Self.hold(order.places)
        #expect(held.release(at: 0).map(\.parcel.sequence) == order.now)
        #expect(held.isEmpty == order.later.isEmpty)
        guard let next = held.next else { return }
        #expect(held.release(at: next - 1).isEmpty)
        #expect(held.release(at: next).map(\.parcel.sequence) == order.later)
        #expect(held.isEmpty)
    }

    @Test("what is late is let go at its time and not before, in order")
    func late() {
        var held = Self.hold([0, 0], EventFaults(delayMilliseconds: 1000), at: 500)
        #expect(held.next == 1500)
        #expect(held.release(at: 1499).isEmpty)
        #expect(held.release(at: 1500).map(\.parcel.sequence) == [1, 2])
        #expect(held.isEmpty && held.next == nil)
    }
}
