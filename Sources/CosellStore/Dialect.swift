/// What the engines say differently; every other statement is written once for all of them.
package struct Dialect: Sendable, Hashable {
    /// For the log and for people.
    package let name: String
    /// The type of a column that keeps bytes as they are.
    package let blob: String
    /// The operator that matches a pattern whatever the case of its letters; SQLite knows case in ASCII only.
    package let likeAnyCase: SQL
    /// What every row has of itself, by which it is found at once.
    package let rowNumber: SQL
    /// Opens a transaction that may write, and waits its turn for that right away.
    let beginWrite: SQL
    /// Opens a transaction whose statements all see one state.
    let beginSnapshot: SQL

    /// What stands behind a table's name so that its rows are found by that index and no other.
    package func by(index: SQL) -> SQL { "INDEXED BY \(fragment: index)" }

    package static let sqlite = Dialect(
        name: "SQLite",
        blob: "BLOB",
        likeAnyCase: "LIKE",
        rowNumber: "rowid",
        beginWrite: "BEGIN IMMEDIATE",
        beginSnapshot: "BEGIN DEFERRED",
    )
}
