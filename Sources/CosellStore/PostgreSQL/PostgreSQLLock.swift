import Dispatch
import Foundation

/// What one process on a database does for all of them.
package struct Solitude: Hashable, Sendable {
    let rawValue: Int32

    package static let mailDelivery = Solitude(rawValue: 1)
    /// What fills a local database from an API.
    package static let synchronization = Solitude(rawValue: 2)
    /// Rules that answer referrals.
    package static let referralRules = Solitude(rawValue: 3)
    /// Facts on their way to people.
    package static let notification = Solitude(rawValue: 4)
    /// Held changes on their way to the service.
    package static let outbox = Solitude(rawValue: 5)

    /// A CRM and Partner Central, brought together.
    package static let crmSync = Solitude(rawValue: 6)

    /// Each subscription for itself. Two whose numbers meet wait for each other, no more.
    package static func eventDelivery(_ name: String) -> Solitude {
        // FNV-1a of 32 bits, below the numbers that are given by hand.
        var hash: UInt32 = 0x811C_9DC5
        for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return Solitude(rawValue: Int32(bitPattern: hash | 0x8000_0000))
    }
}

/// A lock that one process on a database holds at a time, for as long as its connection lives.
final class PostgreSQLLock: Sendable {
    /// "COSE", a number that no other program is likely to have taken.
    private static let key = 0x434F_5345

    private let released = DispatchSemaphore(value: 0)

    /// Waits for its turn.
    static func take(_ address: PostgreSQLAddress) async throws -> PostgreSQLLock {
        let lock = PostgreSQLLock()
        try await lock.hold(address) { connection in
            try connection.query("SELECT pg_advisory_lock(\(key))", patience: nil)
            return true
        }
        return lock
    }

    /// - Returns: nil while another process has it.
    static func take(_ address: PostgreSQLAddress, ifFree thing: Solitude) async throws -> PostgreSQLLock? {
        let lock = PostgreSQLLock()
        let isTaken = try await lock.hold(address) { connection in
            // A lock that is not free ends the statement without a row.
            let found = try connection.query("SELECT 1 WHERE pg_try_advisory_lock(\(key), \(thing.rawValue))")
            return found?.step() == true
        }
        return isTaken ? lock : nil
    }

    /// Keeps the connection on a thread of its own from where the body has what it wants until the release.
    ///
    /// - Returns: what the body says: whether there is something to keep.
    @discardableResult
    private func hold(
        _ address: PostgreSQLAddress,
        _ body: @escaping @Sendable (PostgreSQLConnection) throws -> Bool
    ) async throws -> Bool {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Bool, any Error>) in
            let thread = Thread { [self] in
                do {
                    let connection = try PostgreSQLConnection(address)
                    defer { connection.close() }
                    let isHeld = try body(connection)
                    continuation.resume(returning: isHeld)
                    if isHeld { released.wait() }
                } catch {
                    continuation.resume(throwing: error)
                }
            }
            thread.name = "cosell.lock"
            thread.start()
        }
    }

    func release() { released.signal() }
}
