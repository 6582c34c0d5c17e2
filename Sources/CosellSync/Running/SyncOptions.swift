/// How a local database is brought up to date.
package struct SyncOptions: Sendable, Hashable {
    package var catalog: String
    /// Reads every record again, whatever its date says.
    package var isFull = false
    /// After how long a run goes through everything that is there: what vanished is found only then.
    package var walkEvery: Duration = .seconds(24 * 3600)
    /// How many open opportunities, those read longest ago, a run between two such walks reads again: associations and
    /// AWS's side change without a date.
    package var rereadCount = 200
    /// How far a run looks back behind the newest change that is known, so that none of equal times is lost.
    package var overlap: Duration = .seconds(300)
    /// How many records are read at the same time.
    package var width = 8
    /// How many rows a page of a list has.
    package var pageSize = 100
    /// What is read.
    package var kinds = Set(SyncKind.allCases)

    package init(catalog: String) { self.catalog = catalog }
}

/// The kinds of records, in the order in which they are read.
package enum SyncKind: String, CaseIterable, Sendable {
    case solutions, opportunities, referrals, engagements, connections

    /// The table that holds the newest version of each.
    package var tableName: String { table.name }

    var table: LocalTable {
        switch self {
        case .solutions: .solutions
        case .opportunities: .opportunities
        case .referrals: .referrals
        case .engagements: .engagements
        case .connections: .connections
        }
    }
}
