package import CosellStore
package import CosellWire

/// Does what AWS or time is to do, once it is due. Entries of kinds that it knows no act of are left alone.
package struct Agenda: Sendable {
    private let house: House
    private let acts: [AgendaKind: AgendaAct]
    private let chance: Chance

    package init(_ house: House, _ acts: [AgendaAct], chance: Chance) {
        self.house = house
        self.acts = Dictionary(acts.map { ($0.kind, $0) }) { _, last in last }
        self.chance = chance
    }

    /// Does what is due, in order of time, each entry in a write of its own that also takes it off the agenda: whatever
    /// cuts the write short, the entry is done once or still waits. One that fails is put off.
    ///
    /// - Returns: how many were done.
    @discardableResult
    package func round(at now: Instant, limit: Int) async throws -> Int {
        let kinds = Array(acts.keys)
        return try await house.postponements.carryOut(
            at: now,
            limit: limit,
            due: { limit in
                try house.store.read { try AgendaTable(transaction: $0).due(kinds, at: now, limit: limit) }
            },
            name: { Postponements.Name(work: $0.kind.rawValue, subject: $0.subject) }
        ) { entry in
            guard let act = acts[entry.kind] else { return }
            let call = Call.upkeep(entry.kind.rawValue, now: now, chance: chance)
                .of(entry.account).inCatalog(entry.catalog)
            try await house.store.write { transaction in
                let books = Books(transaction, call)
                if try books.agenda.take(entry, at: now) { try act.perform(entry, books) }
            }
        }
    }

    /// When there may be something to do again, after a round that found nothing at that moment.
    package func next(after now: Instant) throws -> Instant? {
        let next = try house.store.read { try AgendaTable(transaction: $0).next(Array(acts.keys), after: now) }
        return [next, house.postponements.next].compactMap(\.self).min()
    }

    /// Rings after every commit that could let something be due sooner.
    package func listen() -> Listening { house.store.announcements.listen { $0 == AgendaTable.topic } }
}
