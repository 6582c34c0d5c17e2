/// Which state a database is in as a whole: a number that is drawn anew whenever everything in it is replaced at once.
///
/// Every write takes its table in a mode that a replacement waits for, and then reads the number, all in the statement
/// that opens its transaction: taking a lock sets no snapshot, so whoever had to wait for a replacement sees what came of
/// it. A store that was opened in another era has nothing to say then, and its node learns by it that it heard late.
/// Whoever only reads takes no lock, and is held up by nobody.
enum PostgreSQLEra {
    /// What nodes tell each other when they have replaced everything.
    static let topic = "cosell.era"

    static let table = "CREATE TABLE cosell_era (number BIGINT NOT NULL)"

    static let first: SQL = "INSERT INTO cosell_era VALUES (\(fragment: draw))"

    static let number: SQL = "SELECT number FROM cosell_era"

    /// Drawn by lot: a database that lost its last commits in a failover must not count up to a number that a node knows
    /// from the history that was lost.
    static let renew: SQL = "UPDATE cosell_era SET number = \(fragment: draw)"

    private static let draw: SQL = "1 + CAST(floor(random() * 9007199254740990) AS bigint)"

    /// Opens a transaction that writes, and answers the number.
    static let beginWrite = """
        \(Dialect.postgreSQL.beginWrite.text); LOCK TABLE cosell_era IN ROW SHARE MODE; \(number.text)
        """

    /// Opens one that writes while no other does, once those under way have ended.
    ///
    /// Who asks next waits behind it: a node that hangs in its transaction must not hold all others up for long.
    static let beginWriteAlone = """
        \(Dialect.postgreSQL.beginWrite.text); SET LOCAL lock_timeout = 250; LOCK TABLE cosell_era IN EXCLUSIVE MODE; \
        SET LOCAL lock_timeout = 0; \(number.text)
        """

    /// Opens the transaction that replaces everything: behind all writes that are under way, and before all others.
    static let beginReplacement: SQL = """
        \(fragment: Dialect.postgreSQL.beginWrite); LOCK TABLE cosell_era IN EXCLUSIVE MODE
        """
}
