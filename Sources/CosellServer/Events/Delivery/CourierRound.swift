import CosellDomain
import CosellEvents
import CosellStore
import CosellWire
import Logging

/// What a courier does from where it finds something to bring until everything was brought or given up.
///
/// Events that were brought are passed by the place, a few at a time; one that was not gets a row, and so does whatever is about
/// the same record behind it. After a kill, events are at most brought once more.
struct CourierRound {
    /// The subscription is gone, or says something else.
    struct Gone: Error {}

    private enum Signal: Sendable {
        case rung
        case ended(Parcel, CarryOutcome)
        /// A record may be tried again.
        case due(String)
        /// The moment has come, by which something is let go that was held back.
        case alarm(Int64)
    }

    /// Events in memory that have no row.
    private static let crowd = 1000
    /// Events with rows, beyond which no others are looked at: the outbox keeps them.
    private static let backlog = 10_000
    private static let batch = 500
    /// Events that are brought between two writes of the place.
    private static let stride = 256

    private let courier: Courier
    private var lanes = Lanes()
    private var held = HeldEvents()
    /// Whether somebody waits for the next that is let go, and the last moment that has come.
    private var hasAlarm = false
    private var alarmed: Int64 = 0
    /// Events in memory that have no row.
    private var unwritten: Set<Int> = []
    /// Those with one.
    private var written: Set<Int> = []
    /// The last event that was looked at.
    private var seen: Int
    private var settlement: Settlement
    /// The last event that was asked for again and was found.
    private var freshSeen = 0
    /// Whether events are left where they are, since too many wait.
    private var isHeldUp = false
    /// Events that came to an end since the place was written, and those that were looked at.
    private var unsettledCount = 0
    private var passedCount = 0
    private var inFlight = 0
    private var isFailing = false

    init(_ courier: Courier, from place: Int) {
        self.courier = courier
        seen = place
        settlement = Settlement(place: place)
    }

    /// - Returns: the place up to which nothing is left to do.
    mutating func run() async throws -> Int {
        let bell = courier.listen()
        defer { bell.end() }
        try await loadWaiting()
        do {
            try await withThrowingTaskGroup(of: Signal.self) { group in
                defer { group.cancelAll() }
                group.addTask { await Self.ring(bell) }
                for (record, parcel) in lanes.waitingHeads { wake(record, for: parcel, in: &group) }
                do {
                    try await work(bell, &group)
                } catch {
                    // Those under way are cut short; what is brought all the same counts.
                    group.cancelAll()
                    while let result = await group.nextResult() {
                        if case .success(.ended(let parcel, .brought)) = result { settle(parcel, .brought, &group) }
                    }
                    throw error
                }
            }
        } catch {
            // Written down where that is possible, so that less is brought twice.
            if !(error is Gone), unsettledCount > 0 || !settlement.kept.isEmpty { try? await write() }
            throw error
        }
        return seen
    }

    private mutating func work(_ bell: Listening, _ group: inout ThrowingTaskGroup<Signal, any Error>) async throws {
        var mayHaveNews = true
        while true {
            try Task.checkCancellation()
            if isHeldUp, written.count < Self.backlog / 2 { (isHeldUp, mayHaveNews) = (false, true) }
            while mayHaveNews, unwritten.count + lanes.freshCount < Self.crowd / 2 { mayHaveNews = try await refill() }
            letGo(&group)
            send(&group)
            let isIdle = inFlight == 0
            if isWorthWriting || (isIdle && unsettledCount > 0) { try await write() }
            if isIdle, !mayHaveNews, lanes.isEmpty, held.isEmpty { return }
            switch try await group.next() {
            case nil: return
            case .rung?:
                (mayHaveNews, freshSeen) = (true, 0)
                group.addTask { await Self.ring(bell) }
            case .due(let record)?: lanes.wake(record)
            case .alarm(let moment)?: (hasAlarm, alarmed) = (false, moment)
            case .ended(let parcel, let outcome)?:
                inFlight -= 1
                // Cut short, it says nothing of the target.
                if outcome != .brought { try Task.checkCancellation() }
                settle(parcel, outcome, &group)
            }
        }
    }

    private static func ring(_ bell: Listening) async -> Signal {
        for await _ in bell.rings { break }
        return .rung
    }

    // MARK: Finding

    private mutating func loadWaiting() async throws {
        let name = courier.stored.name
        let waiting = try await courier.store.read {
            try SubscriptionTable(transaction: $0).parcels(name, .waiting, limit: .max)
        }
        for parcel in waiting {
            written.insert(parcel.sequence)
            lanes.append(parcel, isWaiting: true)
        }
    }

    /// - Returns: whether there may be more.
    private mutating func refill() async throws -> Bool {
        isHeldUp = written.count >= Self.backlog
        let (name, place, isFull, freshSeen) = (courier.stored.name, seen, isHeldUp, freshSeen)
        let (fresh, events) = try await courier.store.snapshot { transaction in
            let table = SubscriptionTable(transaction: transaction)
            let outbox = Outbox(transaction: transaction)
            return (
                try table.parcels(name, .fresh, after: freshSeen, limit: Self.batch),
                isFull ? [] : try outbox.passing(after: place, limit: Self.batch)
            )
        }
        self.freshSeen = fresh.last?.sequence ?? freshSeen
        let brought = Set(settlement.brought)
        for parcel in fresh where !written.contains(parcel.sequence) && !brought.contains(parcel.sequence) {
            written.insert(parcel.sequence)
            lanes.append(parcel, isFresh: true)
        }
        for event in events {
            seen = event.sequence
            guard let parcel = courier.subscription.parcel(of: event) else { continue }
            receive(parcel)
        }
        passedCount += events.count
        return events.count == Self.batch || fresh.count == Self.batch
    }

    /// Takes an event as it came, or as it is wanted that something goes wrong with it (CP43).
    private mutating func receive(_ parcel: Parcel) {
        guard let faults = courier.faults() else { return take(parcel) }
        let fate = faults.fate(of: parcel.event, to: courier.stored.name)
        guard fate.copies > 0 else { return }
        unwritten.insert(parcel.sequence)
        held.append(parcel, fate, faults, at: now)
    }

    /// Takes what was held back for long enough, and sees to the next.
    private mutating func letGo(_ group: inout ThrowingTaskGroup<Signal, any Error>) {
        for (parcel, copies) in held.release(at: now) {
            unwritten.remove(parcel.sequence)
            for _ in 1...copies { take(parcel) }
        }
        guard !hasAlarm, let next = held.next else { return }
        hasAlarm = true
        let wait = max(0, next - now)
        group.addTask { [pause = courier.pause] in
            try await pause(.milliseconds(wait))
            return .alarm(next)
        }
    }

    /// By the wall clock; what was waited for has come, whatever it says.
    private var now: Int64 { max(courier.clock().milliseconds, alarmed) }

    private mutating func take(_ parcel: Parcel) {
        guard lanes.isWaiting(parcel.record) else {
            unwritten.insert(parcel.sequence)
            lanes.append(parcel)
            return
        }
        var parcel = parcel
        parcel.isStored = true
        written.insert(parcel.sequence)
        settlement.kept.append((parcel, .waiting))
        lanes.append(parcel)
    }

    // MARK: Bringing

    private mutating func send(_ group: inout ThrowingTaskGroup<Signal, any Error>) {
        while inFlight < courier.carrier.width, let parcel = lanes.next() {
            inFlight += 1
            group.addTask { [carrier = courier.carrier] in .ended(parcel, await carrier.carry(parcel)) }
        }
    }

    private mutating func settle(
        _ parcel: Parcel,
        _ outcome: CarryOutcome,
        _ group: inout ThrowingTaskGroup<Signal, any Error>
    ) {
        unsettledCount += 1
        switch outcome {
        case .brought:
            tellEnd()
            pass(parcel)
            if parcel.isStored { settlement.brought.append(parcel.sequence) }
            lanes.leave(parcel.record)
        case .failed(let cause, let asked):
            tellTrouble(cause)
            var parcel = parcel
            parcel.attempts += 1
            parcel.cause = cause
            parcel.isStored = true
            pass(parcel)
            guard parcel.attempts < courier.subscription.retry.attempts else {
                courier.logger.error("event given up", metadata: courier.facts.merging(["cause": "\(cause)"]) { $1 })
                settlement.kept.append((parcel, .dead))
                lanes.leave(parcel.record)
                return
            }
            let wait = courier.wait(behind: parcel.attempts, atLeast: asked)
            parcel.dueMilliseconds = courier.clock().milliseconds + Int64(wait.milliseconds.rounded())
            written.insert(parcel.sequence)
            settlement.kept.append((parcel, .waiting))
            for follower in lanes.putBack(parcel) {
                unwritten.remove(follower.sequence)
                written.insert(follower.sequence)
                settlement.kept.append((follower, .waiting))
            }
            wake(parcel.record, for: parcel, in: &group)
        }
    }

    private mutating func pass(_ parcel: Parcel) {
        unwritten.remove(parcel.sequence)
        written.remove(parcel.sequence)
    }

    private func wake(_ record: String, for parcel: Parcel, in group: inout ThrowingTaskGroup<Signal, any Error>) {
        let wait = max(0, parcel.dueMilliseconds - courier.clock().milliseconds)
        group.addTask { [pause = courier.pause] in
            try await pause(.milliseconds(wait))
            return .due(record)
        }
    }

    // MARK: Remembering

    /// Events that are not wanted are passed by now and then, too.
    private var isWorthWriting: Bool {
        unsettledCount >= Self.stride || !settlement.kept.isEmpty || (passedCount >= Self.crowd && unwritten.isEmpty)
    }

    private mutating func write() async throws {
        settlement.place = (unwritten.min() ?? seen + 1) - 1
        let (stored, written) = (courier.stored, settlement)
        guard try await courier.store.write({ try SubscriptionTable(transaction: $0).settle(stored, written) })
        else { throw Gone() }
        settlement = Settlement(place: settlement.place)
        (unsettledCount, passedCount) = (0, 0)
    }

    private mutating func tellTrouble(_ cause: String) {
        if isFailing { return }
        isFailing = true
        courier.logger.warning(
            "events are not taken",
            metadata: courier.facts.merging(["cause": "\(cause)", "next": "tried again by itself"]) { $1 }
        )
    }

    private mutating func tellEnd() {
        if isFailing { courier.logger.notice("events are taken again", metadata: courier.facts) }
        isFailing = false
    }
}
