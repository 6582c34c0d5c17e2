import Synchronization

/// The session that writes, made when it is needed and anew when it broke.
final class PostgreSQLWriter: WriteDoor {
    /// How often writes of other nodes may come in between.
    static let attemptLimit = 12
    /// How long a server that is away is waited for, before its writers are told.
    static let patience = Duration.seconds(3)

    private let address: PostgreSQLAddress
    /// Asks for a session of somebody who can do without.
    private let spare: @Sendable () -> Void
    private let chance: @Sendable (ClosedRange<Double>) -> Double
    /// Safe: only the writer's thread comes here, one call after the other.
    private nonisolated(unsafe) var session: PostgreSQLSession?

    init(
        _ address: PostgreSQLAddress,
        spare: @escaping @Sendable () -> Void = {},
        chance: @escaping @Sendable (ClosedRange<Double>) -> Double = { Double.random(in: $0) }
    ) {
        (self.address, self.spare, self.chance) = (address, spare, chance)
    }

    func enter<Value>(_ body: (any Session) throws -> Value) throws -> Value {
        let session = try current()
        try session.rollBack()
        return try body(session)
    }

    private func current() throws -> PostgreSQLSession {
        if let session, session.isUsable { return session }
        let fresh = try PostgreSQLSession.writer(address)
        session = fresh
        return fresh
    }

    /// | A group that | Is run again |
    /// | --- | --- |
    /// | met a write of another node | at once, while no other node writes |
    /// | could not be alone in time | beside the others, after a while that grows, by chance |
    /// | got no session, since the server has no more | soon, as long as callers can wait; a reader gives one up |
    /// | lost the server before its commit | every quarter of a second, as long as callers can wait |
    /// | lost the server during its commit | never: it may be saved |
    func retry(after error: any Error, attempt: Int, elapsed: Duration) -> WriteRetry? {
        guard let error = error as? StoreError, elapsed < Self.patience else { return nil }
        switch error.kind {
        case .conflict where attempt < Self.attemptLimit:
            return WriteRetry(isAlone: true)
        case .locked where attempt < Self.attemptLimit:
            return WriteRetry(pause: .milliseconds(1) * chance(0...Double(1 << min(attempt, 6))))
        case .outOfConnections:
            spare()
            return WriteRetry(pause: .milliseconds(20))
        case .unavailable(mayBeSaved: false):
            return WriteRetry(pause: .milliseconds(250))
        default:
            return nil
        }
    }

    func leave() { session = nil }
}
