import CosellClient
import CosellStore
import CosellWire

/// Reads single records of a kind, and keeps pages of them with all that the run notes about it: in one write each.
struct RecordKeeper: Sendable {
    let kind: SyncKind
    let ledger: SyncLedger
    let calls: SyncCalls
    let monitor: SyncMonitor
    let width: Int

    /// - Parameter denialMeansAbsence: of a record that no list shows any more.
    func reading(
        denialMeansAbsence: Bool = false,
        _ read: @Sendable () async throws -> LocalRecord?
    ) async throws -> Found {
        do {
            guard let record = try await read() else { return .absent }
            try monitor.note(success: true)
            return .record(record)
        } catch {
            let reason = ServiceFailure.reason(error)
            switch CallVerdict(error) {
            case .absent: return .absent
            case .denied where denialMeansAbsence: return .absent
            case .denied, .passing, .ofRecord:
                try monitor.note(success: false, reason)
                return .failed(reason)
            case .ofAll, .unreachable: throw error
            }
        }
    }

    /// - Parameters:
    ///   - ids: all rows of the page, those that were not read included: they are there.
    ///   - also: what else is written with it.
    func keep(
        _ ids: [String],
        _ found: [Int: Found],
        also: @escaping @Sendable (Transaction) throws -> Void = { _ in }
    ) async throws {
        let now = calls.now
        let count = calls.count
        let catalog = ledger.catalog
        let table = kind.table
        let tally = try await ledger.database.write { [ledger, kind] transaction in
            var tally = SyncTally()
            for (place, id) in ids.enumerated() {
                tally.seen += 1
                switch found[place] {
                case .record(let record)?:
                    tally.add(try table.keep(record, in: catalog, at: now, transaction))
                    try ledger.clearFailure(id, kind, transaction)
                case .absent?:
                    if try table.lose(id, catalog, at: now, transaction) { tally.add(.gone) }
                    try ledger.clearFailure(id, kind, transaction)
                case .failed(let reason)?:
                    tally.failed += 1
                    try table.see(id, catalog, at: now, isRead: false, transaction)
                    try ledger.noteFailure(id, kind, reason, at: now, transaction)
                case nil: try table.see(id, catalog, at: now, isRead: false, transaction)
                }
            }
            try also(transaction)
            try ledger.add(tally, calls: count, transaction)
            return tally
        }
        for (place, id) in ids.enumerated() {
            if case .failed(let reason)? = found[place] {
                monitor.note(SyncTrouble(kind: kind, id: id, reason: reason))
            }
        }
        monitor.add(tally, kind)
    }

    /// Reads records by their identifiers, whatever a list says of them.
    ///
    /// - Parameter denialMeansAbsence: whether they are records that no list shows any more.
    func reread(
        _ ids: [String],
        denialMeansAbsence: Bool,
        _ read: @escaping @Sendable (String) async throws -> LocalRecord?
    ) async throws {
        guard !ids.isEmpty else { return }
        let pages = stride(from: 0, to: ids.count, by: 100).map { Array(ids[$0..<min($0 + 100, ids.count)]) }
        monitor.listMore(ids.count)
        let walk = PageWalk<String, Found>(
            width: width,
            list: { token in
                let page = token.flatMap { Int($0) } ?? 0
                return (pages[page], page + 1 < pages.count ? "\(page + 1)" : nil)
            },
            plan: { Array($0.indices) },
            read: { id in try await reading(denialMeansAbsence: denialMeansAbsence) { try await read(id) } },
            keep: { page in try await keep(page.rows, page.found) },
            listed: { _, _ in }
        )
        try await walk.run()
    }
}
