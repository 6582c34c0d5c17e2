import CosellStore
package import CosellSync
import CosellWire

/// What was told where, in the local database, so that it is told once.
package struct ToldFacts: Sendable {
    private let database: LocalDatabase

    package init(_ database: LocalDatabase) { self.database = database }

    enum State: String, Sendable {
        /// On its way; one that stays so was cut off.
        case sending
        case told
        /// Sent, and nobody knows whether it got there.
        case uncertain
        /// No fact: until when the channel wants to hear nothing.
        case pause
    }

    /// Stands for no channel: what was so when somebody looked first.
    static let baseline = ""
    private static let pauseKey = "pause"

    /// The facts of these that a channel has not heard, and how many of its own are uncertain.
    func untold(_ facts: [Fact], on channel: String) async throws -> [Fact] {
        let known = try await database.read { transaction in
            try transaction.rows("SELECT fact FROM told WHERE channel = \(channel)") { try $0.text(0) }
        }
        let heard = Set(known)
        return facts.filter { !heard.contains($0.key) }
    }

    func keys(on channel: String, _ state: State) async throws -> [String] {
        try await database.read { transaction in
            try transaction.rows(
                "SELECT fact FROM told WHERE channel = \(channel) AND state = \(state.rawValue) ORDER BY fact"
            ) { try $0.text(0) }
        }
    }

    func mark(_ facts: [String], on channel: String, _ state: State, at moment: Instant) async throws {
        try await database.write { transaction in
            for fact in facts {
                try transaction.execute(
                    """
                    INSERT INTO told (channel, fact, at, state)
                    VALUES (\(channel), \(fact), \(moment.stored), \(state.rawValue))
                    ON CONFLICT (channel, fact) DO UPDATE SET at = excluded.at, state = excluded.state
                    """
                )
            }
        }
    }

    /// Lets facts be told again.
    func forget(_ facts: [String], on channel: String) async throws {
        try await database.write { transaction in
            for fact in facts {
                try transaction.execute("DELETE FROM told WHERE channel = \(channel) AND fact = \(fact)")
            }
        }
    }

    /// Lets facts be told again, on every channel, whose state has ended: a deal may be sent back twice.
    func forgetEnded(in observation: Observation) async throws {
        let kinds = [Fact.Kind.actionRequired, .approved].map { "\($0.rawValue)/" }
        let told = try await database.read { transaction in
            try transaction.rows("SELECT channel, fact FROM told WHERE state = 'told'") { row in
                (channel: try row.text(0), fact: try row.text(1))
            }
        }
        .filter { entry in kinds.contains { entry.fact.hasPrefix($0) } }
        guard !told.isEmpty else { return }
        let ended = Set(observation.ended)
        // The last part of a key tells one time from another.
        let over = told.filter { entry in
            entry.fact.lastIndex(of: "/").map { ended.contains(String(entry.fact[...$0])) } ?? false
        }
        for (channel, facts) in Dictionary(grouping: over, by: \.channel) {
            try await forget(facts.map(\.fact), on: channel)
        }
    }

    // MARK: Pauses

    func pause(of channel: String) async throws -> Instant? {
        try await database.read { transaction in
            try transaction.first(
                "SELECT at FROM told WHERE channel = \(channel) AND fact = \(Self.pauseKey) AND state = 'pause'"
            ) { try $0.text(0) }
        }
        .flatMap { Instant($0) }
    }

    func pause(_ channel: String, until end: Instant) async throws {
        try await mark([Self.pauseKey], on: channel, .pause, at: end)
    }
}
