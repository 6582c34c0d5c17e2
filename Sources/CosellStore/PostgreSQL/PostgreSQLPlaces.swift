/// The places of rows in the order of commits, where many transactions commit at a time.
///
/// A place is the number of its transaction, and behind it the row's own within the transaction. Transactions get their
/// numbers when they first write and end in another order; who reads in the order of places therefore stops at the
/// horizon, the oldest transaction under way: nothing can be committed before it any more.
///
/// A database that was restored into another cluster meets lower numbers of transactions: `cosell_places.base` is added to
/// them, and is raised at the next start.
enum PostgreSQLPlaces {
    /// Rows that one transaction can place: 2 to that power.
    static let bits = 14

    /// Whose `sequence` is a place.
    static let tables: [SQL] = ["event", "mail"]

    static let horizon: SQL = """
        ((SELECT base FROM cosell_places) + (CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint) << 14))
        """

    /// The place of the row that is the transaction's `number`th.
    static func place(_ number: Int) -> SQL {
        """
        ((SELECT base FROM cosell_places) + (CAST(CAST(pg_current_xact_id() AS text) AS bigint) << 14) + \(number))
        """
    }

    static let table = "CREATE TABLE IF NOT EXISTS cosell_places (base BIGINT NOT NULL)"

    static let first: SQL = "INSERT INTO cosell_places SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM cosell_places)"

    /// Lifts the base so that no place that is given comes again.
    ///
    /// - Parameter present: the tables that there are.
    static func lift(among present: [String], _ transaction: Transaction) throws {
        for table in tables where present.contains(table.text) {
            let highest = try transaction.first("SELECT MAX(sequence) FROM \(fragment: table)") {
                try $0.optionalInteger(0)
            }
            if let highest = highest ?? nil { try transaction.execute(lift(above: highest)) }
        }
    }

    /// - Parameter highest: the highest place that is taken.
    private static func lift(above highest: Int) -> SQL {
        """
        UPDATE cosell_places SET base = \(highest + 1)
        WHERE base + (CAST(CAST(pg_current_xact_id() AS text) AS bigint) << 14) <= \(highest)
        """
    }
}
