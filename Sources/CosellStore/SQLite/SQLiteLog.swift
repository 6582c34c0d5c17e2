/// The log beside the database: when it is folded in, and how a database alone tells that its log is missing.
///
/// While a server runs, the database file holds an old state; it says so in `user_version`. The log takes that mark back
/// right after, so database and log together never bear it, and whoever folds one into the other for good clears it.
///
/// | Files | What the header says |
/// | --- | --- |
/// | the database of a running or killed server, alone | the log is needed |
/// | the same with its log, or after any program folded it in | nothing |
/// | a database that was closed, a backup | nothing |
struct SQLiteLog {
    /// The mark of a database that lacks what its log holds.
    static let isNeeded = 1

    /// 64 MiB, so that a burst of writes is seldom interrupted.
    static let pageLimit = 16_000
    /// After how many more pages a fold that met a long reader, such as a backup, is tried again.
    static let pagesToNextTry = 1000
    /// How long readers of older states are waited for, in milliseconds; writes wait behind it.
    private static let readerPatience = 100

    /// Whether the database says meanwhile that it needs its log. One that other programs open must not: were this process
    /// killed between the mark and its end, any of them could fold the log in for good, and leave the mark.
    let isMarked: Bool
    /// At which count of written pages the log is folded in next.
    private var due = SQLiteLog.pageLimit

    init(isMarked: Bool = true) { self.isMarked = isMarked }

    /// Folds the log in when it is long.
    mutating func fold(_ connection: SQLiteConnection) throws {
        guard connection.writtenPageCount >= due else { return }
        due = connection.writtenPageCount + Self.pagesToNextTry
        if try Self.fold(connection, isMarked: isMarked) { due = connection.writtenPageCount + Self.pageLimit }
    }

    /// - Returns: whether the whole log was folded in; a reader of an older state keeps the rest in it.
    @discardableResult
    static func fold(_ connection: SQLiteConnection, isMarked: Bool = true) throws -> Bool {
        if isMarked { try connection.control(SQL(stringLiteral: "PRAGMA user_version = \(isNeeded)")) }
        try connection.control(SQL(stringLiteral: "PRAGMA busy_timeout = \(readerPatience)"))
        let isWhole = Result {
            try connection.withStatement("PRAGMA wal_checkpoint(FULL)") { statement in
                try statement.step() ? statement.integer(0) == 0 : false
            }
        }
        try connection.control(SQL(stringLiteral: "PRAGMA busy_timeout = \(Int(SQLiteFile.lockPatience * 1000))"))
        if isMarked { try connection.control("PRAGMA user_version = 0") }
        return try isWhole.get()
    }

    /// Whether there is a log with anything in it; its head alone has 32 bytes.
    static func exists(beside database: String) -> Bool {
        (FileSize.bytes(ofFile: database + "-wal") ?? 0) > 32
    }
}
