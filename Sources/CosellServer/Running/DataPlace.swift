package import CosellStore
import Logging

/// Where a server keeps its data.
package enum DataPlace: Sendable {
    /// A folder of this machine, for this server alone.
    case folder(String)
    /// The memory of this process, which keeps nothing when it ends.
    case memory
    /// A PostgreSQL database that other nodes use, too, and how long it is waited for at the start.
    case database(PostgreSQLAddress, wait: Duration)

    /// Nothing of a node on PostgreSQL lies on its disk, and nothing of one in memory.
    package var folder: String? {
        guard case .folder(let path) = self else { return nil }
        return path
    }

    /// Bytes that the data take; 0 while the database does not say.
    func size(_ store: Store) async -> Int {
        switch self {
        case .folder(let path): Store.size(ofFolder: path)
        case .memory: 0
        case .database: (try? await store.databaseSize()) ?? 0
        }
    }

    func open(logger: Logger, waits: WriteWaits) async throws -> Store {
        switch self {
        case .folder(let path): try Store.open(folder: path, logger: logger, waits: waits)
        case .memory: try Store.inMemory(logger: logger)
        case .database(let address, let wait):
            try await Store.open(address, wait: wait, logger: logger, waits: waits)
        }
    }
}
