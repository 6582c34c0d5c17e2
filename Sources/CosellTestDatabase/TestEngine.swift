package import CosellStore
import Foundation
package import Logging
import Synchronization

/// The engine that the stores of this run are of: `COSELL_TEST_ENGINE=postgresql swift test` runs the same tests on the
/// second one, one after the other (`--no-parallel`).
package enum TestEngine {
    package static let isPostgreSQL = ProcessInfo.processInfo.environment["COSELL_TEST_ENGINE"] == "postgresql"

    /// Databases that are kept before the oldest is taken away: more than a test opens.
    private static let limit = 12
    private static let databases = Mutex<[TestDatabase]>([])

    /// An empty store: in memory, or in a database of its own.
    package static func store(
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
        onCommit: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> Store {
        guard isPostgreSQL else { return try Store.inMemory(logger: logger, onCommit: onCommit) }
        let database = try await TestDatabase.make()
        let oldest = databases.withLock { databases in
            databases.append(database)
            return databases.count > limit ? databases.removeFirst() : nil
        }
        try await oldest?.drop()
        return try await database.open(logger: logger, onCommit: onCommit)
    }
}
