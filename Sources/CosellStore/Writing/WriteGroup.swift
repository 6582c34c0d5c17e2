/// One transaction on the disk that several writes share, so that one commit makes all of them durable.
///
/// | A write | Its changes | The others |
/// | --- | --- | --- |
/// | returns | stand, unless the commit fails | stand |
/// | throws, nothing kept before it | undone by rolling back the transaction; the next write opens another | stand |
/// | throws, something kept before it | undone by its savepoint | stand |
/// | leaves a reference dangling | as if it threw: the commit would fail for all | stand |
/// | makes the engine drop the transaction | gone | gone: the group is lost |
struct WriteGroup {
    /// What to tell the writers, in order, once the group is committed.
    private(set) var answers: [PendingWrite.Answer] = []
    /// How many writes have changes in the open transaction.
    private(set) var kept = 0
    /// What those writes announced.
    private(set) var topics: Set<String> = []
    /// What the other writes threw.
    private(set) var failures: [any Error] = []

    private let connection: SQLiteConnection
    private let dialect: Dialect

    init(_ connection: SQLiteConnection, _ dialect: Dialect) {
        self.connection = connection
        self.dialect = dialect
    }

    /// Runs one write; what it throws is its own answer and no concern of the group.
    ///
    /// - Throws: when the group is lost, or no transaction can be opened.
    mutating func run(_ write: PendingWrite) throws {
        let isShared = kept > 0
        try connection.control(isShared ? "SAVEPOINT one" : dialect.beginWrite)
        do {
            let answer = try connection.serve(mayWrite: true, write.perform)
            try requireSound()
            if isShared { try connection.control("RELEASE one") }
            answers.append(answer)
            kept += 1
            topics.formUnion(connection.topics)
        } catch {
            try undo(isShared: isShared, because: error)
            failures.append(error)
            answers.append { write.refuse(error) }
        }
    }

    /// Makes everything kept durable.
    func commit() throws {
        if kept > 0 { try connection.control("COMMIT") }
    }

    /// Undoes everything kept, after ``run(_:)`` or ``commit()`` threw.
    func abandon() throws {
        try connection.rollBack()
    }

    /// Looks at what a body left behind, even one that caught its errors.
    private func requireSound() throws {
        if !connection.isInTransaction {
            guard let failure = connection.failure else { preconditionFailure("a body ended its own transaction") }
            throw failure
        }
        if connection.hasDanglingReference { throw StoreError(.constraint(.foreignKey)) }
    }

    private func undo(isShared: Bool, because error: any Error) throws {
        switch (connection.isInTransaction, isShared) {
        case (true, true):
            try connection.control("ROLLBACK TO one")
            try connection.control("RELEASE one")
        case (true, false):
            try connection.control("ROLLBACK")
        case (false, true):
            throw connection.failure ?? error
        case (false, false):
            break
        }
    }
}
