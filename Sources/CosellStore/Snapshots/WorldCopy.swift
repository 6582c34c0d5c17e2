import Foundation
import Logging
import Synchronization

/// Puts all that a store holds into a file, and back, while calls go on: one file for every engine.
package final class WorldCopy: Sendable {
    private let schemas: [KnownSchema]
    /// Made when it is first asked for, since most servers never copy anything.
    private let tables = Mutex<[TableShape]?>(nil)

    /// - Parameter schemas: all families of this program.
    package init(_ schemas: [KnownSchema]) { self.schemas = schemas }

    /// Puts what the store holds at one moment into a new file.
    ///
    /// - Throws: ``DataCopyError``, on PostgreSQL, while a load of data is under way or was cut off.
    package func save(_ store: Store, to file: String) async throws {
        guard let engine = store.engine as? PostgreSQLEngine else { return try await store.save(to: file) }
        let copy = try copy()
        try await Thread.run("snapshot") { try copy.save(.database(engine.address), to: file) }
    }

    /// Makes the database what a file holds, in one commit: whatever cuts it short, all is as it was. Writes under way
    /// are done before; those of all nodes that come later wait for it.
    ///
    /// - Parameter file: one that ``SnapshotCheck`` has passed.
    /// - Returns: the store from now on, as ``Store/replaced(by:)`` does.
    package func replace(_ store: Store, by file: String) async throws -> Store {
        guard let engine = store.engine as? PostgreSQLEngine else { return try await store.replaced(by: file) }
        let copy = try copy()
        let era = try await Thread.run("restore") { [fence = store.fence] in
            try copy.replace(engine.address, by: file, fence)
        }
        store.announcements.publishAll()
        return Store(engine, store.announcements, era: era)
    }

    private func copy() throws -> DatabaseCopy {
        try tables.withLock { tables in
            let known = try tables ?? TableShape.all(of: schemas)
            tables = known
            return DatabaseCopy(schemas, known)
        }
    }
}

extension DatabaseCopy {
    fileprivate func save(_ place: CopyPlace, to file: String) throws {
        _ = try fill(file, from: CopySource(place, isServed: true), isScratch: true)
    }

    /// Replaces everything in a database that nodes work on, and draws its next era.
    ///
    /// - Parameter fence: is shut before anybody can see it.
    /// - Returns: the era.
    fileprivate func replace(_ address: PostgreSQLAddress, by file: String, _ fence: Fence) throws -> Int {
        let target = try PostgreSQLSession.writer(address)
        var era = 0
        try CopySource(.file(file), isServed: true).use { source in
            try source.requireKnown(schemas, tables)
            do {
                _ = try DataTransfer(tables: tables).copy(
                    from: source,
                    to: target,
                    opening: PostgreSQLEra.beginReplacement,
                    replacing: true,
                    announcing: [PostgreSQLEra.topic],
                    begun: { try target.requireKnown(schemas, tables) },
                    arrived: {
                        era = try target.serve(mayWrite: true) { transaction in
                            try PostgreSQLPlaces.lift(among: tables.map(\.name.text), transaction)
                            try transaction.execute(PostgreSQLEra.renew)
                            return try transaction.first(PostgreSQLEra.number) { try $0.integer(0) } ?? 0
                        }
                        fence.shut()
                    }
                )
            } catch {
                // If it was committed all the same, the next write meets another era.
                fence.lift()
                throw error
            }
        }
        return era
    }
}
