/// What a database has seen, against what this program knows.
struct SchemaHistory {
    let applied: [AppliedMigration]
    let known: [Migration]

    /// Finds what is still to do, in order.
    ///
    /// | A number | Answer |
    /// | --- | --- |
    /// | applied and known, same text | done |
    /// | applied and known, other text | refused: `changedMigration` |
    /// | applied, unknown | refused: `newerSchema` |
    /// | known, above all applied | to do |
    /// | known, below one applied | refused: `misplacedMigration` |
    ///
    /// - Precondition: known numbers rise and start above 0.
    func pending() throws(StoreError) -> [Migration] {
        precondition(
            zip([0] + known.map(\.number), known).allSatisfy { $0 < $1.number },
            "migration numbers must rise"
        )
        let digests = Dictionary(uniqueKeysWithValues: known.map { ($0.number, $0.digest) })
        for done in applied {
            guard let digest = digests[done.number] else { throw StoreError(.newerSchema(number: done.number)) }
            guard digest == done.digest else { throw StoreError(.changedMigration(number: done.number)) }
        }
        let seen = Set(applied.map(\.number))
        let pending = known.filter { !seen.contains($0.number) }
        if let first = pending.first, let last = seen.max(), first.number < last {
            throw StoreError(.misplacedMigration(number: first.number))
        }
        return pending
    }
}
