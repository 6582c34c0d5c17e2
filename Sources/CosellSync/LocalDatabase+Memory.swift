import CosellStore
package import CosellWire
import Logging
package import SellingAPI

extension LocalDatabase {
    /// Opens an empty one that ends with the process, for what is asked once and kept nowhere.
    package static func inMemory(at moment: Instant) async throws -> LocalDatabase {
        let logger = Logger(label: "cosell.local") { _ in SwiftLogNoOpLogHandler() }
        let database = LocalDatabase(store: try Store.inMemory(logger: logger), file: "in memory")
        do {
            try await database.store.migrate(LocalSchema.migrations, of: LocalSchema.family, at: moment.stored)
        } catch let error as StoreError {
            throw LocalDatabaseFailure(error, database.file)
        }
        return database
    }

    /// Keeps opportunities and solutions as a sync does, without what only a sync asks for.
    package func keep(
        _ opportunities: [Selling.GetOpportunityResponse],
        _ solutions: [Selling.SolutionBase] = [],
        in catalog: String,
        at now: Instant
    ) async throws {
        let (deals, offers) = (opportunities.map { LocalRecord($0, nil) }, solutions.map { LocalRecord($0) })
        try await write { transaction in
            for deal in deals { _ = try LocalTable.opportunities.keep(deal, in: catalog, at: now, transaction) }
            for offer in offers { _ = try LocalTable.solutions.keep(offer, in: catalog, at: now, transaction) }
        }
    }
}
