import GRDB
import Synchronization

/// The door to one connection: callers pass one at a time and wait in line.
final class SQLiteGate: WriteDoor {
    private let queue: DatabaseQueue
    /// A hint for those who could go elsewhere; the queue alone keeps order.
    private let isTaken = Atomic(false)
    /// Safe: read and written only inside `queue`, which runs one closure at a time. Gone once closed.
    private nonisolated(unsafe) var connection: SQLiteConnection?

    init(_ queue: DatabaseQueue) {
        self.queue = queue
        connection = queue.inDatabase { SQLiteConnection($0) }
    }

    /// Waits for the connection and uses it. A transaction that a failing disk did not let its user end is undone
    /// here, before the next use.
    func use<Value>(_ body: (SQLiteConnection) throws -> Value) throws -> Value {
        try queue.inDatabase { _ in
            guard let connection else { throw StoreError(.closed) }
            try connection.rollBack()
            return try body(connection)
        }
    }

    func enter<Value>(_ body: (any Session) throws -> Value) throws -> Value {
        try use { try body($0) }
    }

    /// Uses the connection if nobody else does.
    ///
    /// - Returns: nil, with `body` not run, when somebody does.
    func useIfFree<Value>(_ body: (SQLiteConnection) throws -> Value) throws -> Value? {
        guard !isTaken.exchange(true, ordering: .acquiring) else { return nil }
        defer { isTaken.store(false, ordering: .releasing) }
        return try use(body)
    }

    /// Closes the connection after its last user; a second call does nothing.
    ///
    /// - Parameter farewell: what to do first, on the connection that is still open.
    func close(after farewell: (SQLiteConnection) throws -> Void = { _ in }) throws {
        let outcome = queue.inDatabase { _ in
            Result {
                guard let open = connection else { return }
                connection = nil
                defer { open.forgetStatements() }
                try farewell(open)
            }
        }
        do {
            try queue.close()
            try outcome.get()
        } catch {
            throw StoreError(translating: error)
        }
    }
}
