import CosellRules
import CosellStore
package import CosellWire

/// What the control plane may do with what is to come (CP24). What the house does for itself is none of its business.
extension Agenda {
    /// What is to come, in order of time.
    ///
    /// - Parameters:
    ///   - subject: nil means every one.
    ///   - account: nil means everybody's.
    package func list(subject: String? = nil, account: String? = nil, limit: Int) async throws -> [WaitingEntry] {
        let found = try await house.store.read {
            try AgendaTable(transaction: $0).list(subject: subject, account: account, limit: limit)
        }
        return found.map { id, entry in
            WaitingEntry(id: id, entry: entry, cause: house.postponements.cause(of: Postponements.Name(entry)))
        }
    }

    /// Does now what is due by a moment, in order of time, and what comes of it by then; the clock stays where it is.
    ///
    /// - Returns: how many entries were done.
    @discardableResult
    package func run(until moment: Instant, limit: Int) async throws -> Int {
        try await house.turnstile.pass {
            let now = house.clock.now
            var done = 0
            while done < limit {
                let round = try await perform(partnerKinds, dueBy: max(moment, now), at: now, limit: limit - done)
                if round.isEmpty { break }
                done += round.done
            }
            return done
        }
    }

    /// Lets an entry be due now, one that was put off too; the loop does it at once.
    ///
    /// - Throws: ``Objection``, missing, for one that does not wait.
    package func hasten(_ id: Int64) async throws {
        let now = house.clock.now
        guard let entry = try await house.store.read({ try AgendaTable(transaction: $0).find(id) }) else {
            throw Self.missing(id)
        }
        house.postponements.retry(Postponements.Name(entry))
        guard try await house.store.write({ try AgendaTable(transaction: $0).hasten(id, to: now) }) else {
            throw Self.missing(id)
        }
    }

    /// Takes an entry off the agenda: it will not happen, and what waits for it alone ends.
    ///
    /// - Throws: ``Objection``, missing, for one that does not wait.
    package func stop(_ id: Int64) async throws {
        let now = house.clock.now
        try await house.store.write { transaction in
            let table = AgendaTable(transaction: transaction)
            guard let entry = try table.find(id), try table.stop(id) else { throw Self.missing(id) }
            try abandon(entry, at: now, transaction)
        }
    }

    private static func missing(_ id: Int64) -> Objection {
        .missing("No entry \(id) waits on the agenda; list it for those that do.")
    }
}
