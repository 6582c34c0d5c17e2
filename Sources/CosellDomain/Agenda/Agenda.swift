package import CosellStore
package import CosellWire
import Logging

/// Does what AWS or time is to do, once it is due. Entries of kinds that it knows no act of are left alone.
package struct Agenda: Sendable {
    let house: House
    private let acts: [AgendaKind: AgendaAct]
    private let chance: Chance

    package init(_ house: House, _ acts: [AgendaAct], chance: Chance) {
        self.house = house
        self.acts = Dictionary(acts.map { ($0.kind, $0) }) { _, last in last }
        self.chance = chance
    }

    /// Does what is due, in order of time, each entry in a write of its own that also takes it off the agenda: whatever
    /// cuts the write short, the entry is done once or still waits. One that fails is put off.
    @discardableResult
    package func round(at now: Instant, limit: Int) async throws -> AgendaRound {
        try await house.turnstile.pass {
            try await house.followClock()
            return try await perform(allKinds, dueBy: now, at: now, limit: limit)
        }
    }

    /// When there may be something to do again, after a round that found nothing at that moment.
    package func next(after now: Instant) async throws -> Instant? {
        let next = try await house.store.read { try AgendaTable(transaction: $0).next(Array(acts.keys), after: now) }
        let back = try await isPassedBy(at: now) ? now.adding(milliseconds: Self.returnMilliseconds) : nil
        return [next, back, house.postponements.next].compactMap(\.self).min()
    }

    /// Whether something is due that another process has in its hands; it comes back if that process ends.
    private func isPassedBy(at now: Instant) async throws -> Bool {
        guard house.store.isShared else { return false }
        let limit = house.postponements.count + 1
        let left = try await house.store.read {
            try AgendaTable(transaction: $0).due(Array(acts.keys), at: now, limit: limit)
        }
        return left.contains { !house.postponements.waits(Postponements.Name($0), at: now) }
    }

    /// How soon what another process had in its hands is looked at again.
    private static let returnMilliseconds: Int64 = 1000

    /// Rings after every commit that could let something be due sooner.
    package func listen() -> Listening { house.store.announcements.listen { $0 == AgendaTable.topic } }

    func perform(
        _ kinds: [AgendaKind],
        dueBy moment: Instant,
        at now: Instant,
        limit: Int
    ) async throws -> AgendaRound {
        try await house.partners.refresh()
        return try await house.postponements.carryOut(
            at: now,
            limit: limit,
            due: { limit in
                try await house.store.read { try AgendaTable(transaction: $0).due(kinds, at: moment, limit: limit) }
            },
            name: Postponements.Name.init
        ) { entry in
            let isDone = try await house.store.write { transaction in
                guard try AgendaTable(transaction: transaction).take(entry, at: moment) else { return false }
                try carryOut(entry, at: now, transaction)
                return true
            }
            if isDone { tell(entry) }
            return isDone
        }
    }

    /// Takes an entry off the agenda and does it, as of a moment.
    ///
    /// - Returns: whether it was still there.
    func perform(_ entry: AgendaEntry, at moment: Instant, _ transaction: Transaction) throws -> Bool {
        guard try AgendaTable(transaction: transaction).take(entry, at: moment) else { return false }
        try carryOut(entry, at: moment, transaction)
        return true
    }

    private func carryOut(_ entry: AgendaEntry, at moment: Instant, _ transaction: Transaction) throws {
        guard let act = acts[entry.kind] else { return }
        try act.perform(entry, Books(doing: entry, at: moment, chance, transaction))
    }

    /// Does to the record of an entry what comes of its being taken off.
    func abandon(_ entry: AgendaEntry, at now: Instant, _ transaction: Transaction) throws {
        guard let abandon = acts[entry.kind]?.abandon else { return }
        try abandon(entry, Books(doing: entry, at: now, chance, transaction))
    }

    var allKinds: [AgendaKind] { Array(acts.keys) }

    var partnerKinds: [AgendaKind] { acts.keys.filter { !AgendaKind.housekeeping.contains($0) } }

    private func tell(_ entry: AgendaEntry) {
        house.logger.log(
            level: entry.account.isEmpty ? .debug : .info,
            "agenda entry done",
            metadata: [
                "work": "\(entry.kind.rawValue)", "subject": "\(entry.subject)", "account": "\(entry.account)",
                "catalog": "\(entry.catalog)",
            ]
        )
    }
}

/// What came of one round.
package struct AgendaRound: Hashable, Sendable {
    package var done = 0
    package var putOff = 0

    /// Whether there was nothing to try.
    package var isEmpty: Bool { done + putOff == 0 }
}
