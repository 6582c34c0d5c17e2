package import CosellStore
import Foundation
package import Logging
import Synchronization

/// The engine that the stores of this run are of: `COSELL_TEST_ENGINE=postgresql swift test` runs the same tests on the
/// second one.
package enum TestEngine {
    package static let isPostgreSQL = ProcessInfo.processInfo.environment["COSELL_TEST_ENGINE"] == "postgresql"

    /// Databases that are kept before the oldest is taken away: more than a test opens.
    private static let limit = 12
    private static let databases = Mutex<[TestDatabase]>([])

    /// A store: in memory, or in a database of its own. It has one writer: a write that a test holds up holds up all.
    ///
    /// - Parameter schema: tables that it may have already; making them takes longer than most tests.
    package static func store(
        schema: KnownSchema? = nil,
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
        onCommit: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> Store {
        guard isPostgreSQL else { return try Store.inMemory(logger: logger, onCommit: onCommit) }
        let template: TestDatabase? = if let schema { try await template(of: schema).value } else { nil }
        let database = try await TestDatabase.make(from: template)
        let oldest = databases.withLock { databases in
            databases.append(database)
            return databases.count > limit ? databases.removeFirst() : nil
        }
        // Waited for: while it goes, it is a transaction under way, behind which no event is read.
        try await oldest?.drop()
        return try await database.open(writerCount: 1, logger: logger, onCommit: onCommit)
    }

    // MARK: Templates

    private static let templates = Mutex<[SchemaFamily: Task<TestDatabase, any Error>]>([:])

    /// The database of which those with a family's tables are copies.
    private static func template(of schema: KnownSchema) -> Task<TestDatabase, any Error> {
        templates.withLock { templates in
            if let known = templates[schema.family] { return known }
            let made = Task {
                let database = try await TestDatabase.make()
                let store = try await database.open()
                try await store.migrate(schema.migrations, of: schema.family, at: "template")
                await store.close()
                return database
            }
            templates[schema.family] = made
            return made
        }
    }
}
