import Foundation
import Logging

/// The one thread that writes: takes what waits, commits it as a group, answers, and ends when the queue does.
///
/// Writes that arrive while a group runs still join it, so the time one commit takes decides how many share the next.
struct GroupWriter: Sendable {
    /// Bounds what the first of a group waits for the last: some milliseconds.
    static let groupLimit = 256

    let queue: WriteQueue
    let door: any WriteDoor
    let trouble: StoreTrouble
    /// Told after each commit how many writes it made durable, before their callers are answered.
    let onCommit: @Sendable (Int) -> Void
    /// Told after each commit what it was about, before its writers are answered.
    let announce: @Sendable (Set<String>) -> Void

    /// Starts the thread; `atEnd` runs on it when the queue is closed and the last write is answered.
    func start(atEnd: @escaping @Sendable () -> Void) {
        let thread = Thread {
            while case let writes = queue.waitAndTake(atMost: Self.groupLimit), !writes.isEmpty {
                write(writes)
                rest()
            }
            atEnd()
        }
        thread.name = "cosell.store"
        thread.start()
    }

    /// Nothing is lost when it fails, but writes are about to: the disk is in trouble.
    private func rest() {
        do {
            try door.rest()
        } catch {
            trouble.note(error)
        }
    }

    /// Writes one group that begins with `first`, and answers all its members.
    private func write(_ first: [PendingWrite]) {
        var members = first
        var attempt = 1
        var isAlone = false
        let start = ContinuousClock.now
        while true {
            do {
                let outcome = try run(&members, isAlone)
                guard outcome.kept > 0 else { return answer(outcome, nil) }
                return door.settle(isAlone: outcome.answers.count == 1) { answer(outcome, $0) }
            } catch {
                let elapsed = ContinuousClock.now - start
                guard let retry = door.retry(after: error, attempt: attempt, elapsed: elapsed) else {
                    trouble.note(error)
                    for write in members { write.refuse(error) }
                    return
                }
                attempt += 1
                isAlone = retry.isAlone
                Thread.sleep(forTimeInterval: retry.pause / .seconds(1))
            }
        }
    }

    private func run(_ members: inout [PendingWrite], _ isAlone: Bool) throws -> WriteGroup.Outcome {
        try door.enter { session in
            do {
                return try commit(&members, session, isCareful: false, isAlone)
            } catch is WriteGroup.Spoilt {
                return try commit(&members, session, isCareful: true, isAlone)
            }
        }
    }

    /// Runs the writes, and those that arrive meanwhile, and makes them durable together.
    private func commit(
        _ members: inout [PendingWrite],
        _ session: any Session,
        isCareful: Bool,
        _ isAlone: Bool
    ) throws -> WriteGroup.Outcome {
        var group = WriteGroup(session, isCareful: isCareful, isAlone: isAlone)
        do {
            var done = 0
            while done < members.count {
                for write in members[done...] { try group.run(write) }
                done = members.count
                members += queue.take(atMost: Self.groupLimit - done)
            }
            try group.commit()
        } catch {
            // What keeps it from being undone now is met again, and told, at the next use of the session.
            try? group.abandon()
            throw error
        }
        return group.outcome
    }

    /// - Parameter failure: what keeps the commit from lasting.
    private func answer(_ outcome: WriteGroup.Outcome, _ failure: (any Error)?) {
        for failure in outcome.failures { trouble.note(failure) }
        if let failure {
            trouble.note(failure)
        } else if outcome.kept > 0 {
            trouble.end()
            onCommit(outcome.kept)
            announce(outcome.topics)
        }
        for answer in outcome.answers { answer(failure) }
    }
}
