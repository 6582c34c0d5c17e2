import Dispatch
import Foundation

/// A lock that one process on a database holds at a time, for as long as its connection lives.
final class PostgreSQLLock: Sendable {
    /// "COSE", a number that no other program is likely to have taken.
    private static let key = 0x434F_5345

    private let released = DispatchSemaphore(value: 0)

    /// Waits for its turn, on a thread of its own.
    static func take(_ address: PostgreSQLAddress) async throws -> PostgreSQLLock {
        let lock = PostgreSQLLock()
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            let thread = Thread {
                do {
                    let connection = try PostgreSQLConnection(address)
                    try connection.query("SELECT pg_advisory_lock(\(key))", patience: nil)
                    continuation.resume()
                    lock.released.wait()
                    connection.close()
                } catch {
                    continuation.resume(throwing: error)
                }
            }
            thread.name = "cosell.lock"
            thread.start()
        }
        return lock
    }

    func release() { released.signal() }
}
