import CosellClient
package import CosellStore
package import CosellWire
package import Logging

/// What an account has in Partner Central, kept in one file with its history, for everything that asks it without a call.
///
/// Commands that run at once share it: each reads what the others committed, and their writes wait for each other.
package struct LocalDatabase: Sendable {
    package let store: Store
    package let file: String

    /// Opens the file, made on first use with its folder, and brings its tables up to this version's.
    ///
    /// - Throws: ``LocalDatabaseFailure`` that says what the file lacks, and what to do.
    package static func open(
        file: String,
        at moment: Instant = Surroundings.machine.now(),
        logger: Logger = Logger(label: "cosell.local") { _ in SwiftLogNoOpLogHandler() },
    ) async throws -> LocalDatabase {
        do {
            let store = try await Store.open(file: file, logger: logger)
            do {
                try await requireLocal(store, file)
                try await store.migrate(LocalSchema.migrations, of: LocalSchema.family, at: moment.stored)
                return LocalDatabase(store: store, file: file)
            } catch {
                await store.close()
                throw error
            }
        } catch let error as StoreError {
            throw LocalDatabaseFailure(error, file)
        }
    }

    /// Reads; all statements of `body` see the same state.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        do { return try await store.snapshot(body) } catch let error as StoreError {
            throw LocalDatabaseFailure(error, file)
        }
    }

    /// Writes: all of `body` or nothing, on the disk when this returns.
    @discardableResult
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        do { return try await store.write(body) } catch let error as StoreError {
            throw LocalDatabaseFailure(error, file)
        }
    }

    /// Gives the database to whoever works with it, and closes it whatever comes of that.
    package func use<Value>(_ body: (LocalDatabase) async throws -> Value) async throws -> Value {
        do {
            let value = try await body(self)
            await close()
            return value
        } catch {
            await close()
            throw error
        }
    }

    package func close() async { await store.close() }

    /// Refuses the database of a server: both are ours, and neither is the other.
    private static func requireLocal(_ store: Store, _ file: String) async throws {
        let isServers = try await store.read { transaction in
            try transaction.first(
                "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'"
            ) { _ in true } ?? false
        }
        if isServers { throw LocalDatabaseFailure(.isServers, file) }
    }
}

extension Instant {
    /// As times stand in a local database: `2026-11-29T17:00:00.000Z`, so that the order of texts is that of times.
    package var stored: String {
        let text = wholeMilliseconds.description
        return text.utf8.contains(UInt8(ascii: ".")) ? text : "\(text.dropLast()).000Z"
    }
}
