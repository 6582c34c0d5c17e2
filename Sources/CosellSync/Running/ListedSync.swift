import CosellClient
import CosellStore
import CosellWire

/// Brings records of a kind up to date whose list tells no changes: it is read whole, and only what it shows as new or
/// changed is read in full.
struct ListedSync<Row: Sendable>: Sendable {
    let keeper: RecordKeeper
    let list: @Sendable (_ token: String?) async throws -> (rows: [Row], next: String?)
    let id: @Sendable (Row) -> String
    /// Which rows of a page are read in full, by their places.
    let plan: @Sendable ([Row], Transaction) throws -> [Int]
    let read: @Sendable (Row) async throws -> LocalRecord?
    /// Reads one that the list does not show any more.
    let reread: @Sendable (_ id: String) async throws -> LocalRecord?

    func run() async throws {
        let began = keeper.calls.now.stored
        let ledger = keeper.ledger
        let earlier = try await ledger.database.read { try ledger.earlierFailures(keeper.kind, $0) }
        let failed = Set(earlier)
        let walk = PageWalk<Row, Found>(
            width: keeper.width,
            list: list,
            plan: { rows in
                let planned = Set(try await ledger.database.read { try plan(rows, $0) })
                return rows.indices.filter { planned.contains($0) || failed.contains(id(rows[$0])) }
            },
            read: { row in try await keeper.reading { try await read(row) } },
            keep: { page in try await keeper.keep(page.rows.map(id), page.found) },
            listed: { keeper.monitor.list($0, isAll: $1) }
        )
        try await walk.run()
        let unseen = try await ledger.database.read {
            try keeper.kind.table.unseen(since: began, in: ledger.catalog, $0)
        }
        try await keeper.reread(unseen, denialMeansAbsence: true, reread)
    }
}
