/// One transaction on the disk that several writes share, so that one commit makes all of them durable.
///
/// | A write | Its changes | The others |
/// | --- | --- | --- |
/// | returns | stand, unless the commit fails | stand |
/// | throws before it changed anything | none | stand |
/// | throws, nothing kept before it | undone by rolling back the transaction; the next write opens another | stand |
/// | throws, something kept before it | undone by its savepoint, if the group is careful | stand |
/// | the same in a group that is not | undone with the group, which is to start again with care | run again |
/// | leaves a reference dangling | as if it threw: the commit would fail for all | as above |
/// | makes the engine drop the transaction, or meets a write of another process | gone | gone: the group is lost |
///
/// A savepoint makes SQLite keep a copy of every page that the write changes, an eighth of its work for a creation, and
/// costs PostgreSQL two ways to the server; few writes throw so late that they need it.
struct WriteGroup {
    /// A write threw after it had changed something, and no savepoint holds what stood before it.
    struct Spoilt: Error {}

    /// What became of the writes; it counts once the group is committed.
    private(set) var outcome = Outcome()

    private let session: any Session
    /// Whether each write after the first has a savepoint.
    private let isCareful: Bool
    /// Whether no other node writes meanwhile.
    private let isAlone: Bool

    init(_ session: any Session, isCareful: Bool, isAlone: Bool) {
        self.session = session
        self.isCareful = isCareful
        self.isAlone = isAlone
    }

    /// Runs one write; what it throws is its own answer and no concern of the group.
    ///
    /// - Throws: ``Spoilt``; and when the group is lost, or no transaction can be opened.
    mutating func run(_ write: PendingWrite) throws {
        let isShared = outcome.kept > 0
        if !isShared { try session.beginWrite(isAlone: isAlone) }
        if isShared && isCareful { try session.control("SAVEPOINT one") }
        do {
            let answer = try session.serve(mayWrite: true, write.perform)
            try session.settle()
            try requireSound()
            if isShared && isCareful { try session.control("RELEASE SAVEPOINT one") }
            outcome.answers.append { failure in if let failure { write.refuse(failure) } else { answer() } }
            outcome.kept += 1
            outcome.topics.formUnion(session.topics)
        } catch {
            try undo(isShared: isShared, because: error)
            outcome.failures.append(error)
            outcome.answers.append { _ in write.refuse(error) }
        }
    }

    /// Makes everything kept durable.
    func commit() throws {
        if outcome.kept > 0 { try session.commit(announcing: outcome.topics) }
    }

    /// What became of a group's writes.
    struct Outcome: Sendable {
        /// What to tell the writers, in order, once it is known whether the commit lasts, or why not.
        var answers: [@Sendable ((any Error)?) -> Void] = []
        /// How many writes have changes in the transaction.
        var kept = 0
        /// What those writes announced.
        var topics: Set<String> = []
        /// What the other writes threw.
        var failures: [any Error] = []
    }

    /// Undoes everything kept, after ``run(_:)`` or ``commit()`` threw.
    func abandon() throws {
        try session.rollBack()
    }

    /// Looks at what a body left behind, even one that caught its errors.
    private func requireSound() throws {
        if let failure = session.failure, failure.isOfTheGroup { throw failure }
        if !session.isSound {
            guard let failure = session.failure else { preconditionFailure("a body ended its own transaction") }
            throw failure
        }
        if session.hasDanglingReference { throw StoreError(.constraint(.foreignKey)) }
    }

    private func undo(isShared: Bool, because error: any Error) throws {
        // What the body sent before it threw has its end first; a failure of it is the session's, too.
        try? session.settle()
        if let failure = session.failure, failure.isOfTheGroup { throw failure }
        switch (session.isInTransaction, isShared) {
        case (true, true) where !isCareful:
            if session.hasWritten || !session.isSound { throw Spoilt() }
        case (true, true):
            try session.control("ROLLBACK TO SAVEPOINT one")
            try session.control("RELEASE SAVEPOINT one")
        case (true, false):
            try session.control("ROLLBACK")
        case (false, true):
            throw session.failure ?? error
        case (false, false):
            break
        }
    }
}
