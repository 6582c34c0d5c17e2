import CosellStore
import CosellWire

/// What is due of some kinds is done before a call goes on, so that it meets no record whose time is over and that nobody
/// has marked yet.
extension Books {
    /// Whether something is due by the moment of the call.
    package func hasDue(_ acts: [AgendaAct]) throws -> Bool {
        try !agenda.due(acts.map(\.kind), at: call.now, limit: 1).isEmpty
    }

    /// Does what is due by the moment of the call, in order of time.
    package func settle(_ acts: [AgendaAct]) throws {
        for entry in try agenda.due(acts.map(\.kind), at: call.now, limit: .max) {
            guard let act = acts.first(where: { $0.kind == entry.kind }), try agenda.take(entry, at: call.now) else {
                continue
            }
            try act.perform(entry, Books(doing: entry, at: call.now, call.chance, transaction))
        }
    }

    /// The books of an entry of the agenda, whoever does it.
    init(doing entry: AgendaEntry, at now: Instant, _ chance: Chance, _ transaction: Transaction) throws {
        let call = Call.upkeep(entry.kind.rawValue, now: now, chance: chance.about([entry.subject, "\(entry.due)"]))
        try self.init(beginning: transaction, call.of(entry.account).inCatalog(entry.catalog))
    }
}
