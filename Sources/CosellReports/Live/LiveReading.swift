import CosellClient
package import CosellSync
package import CosellWire
package import SellingClient
import SellingAPI

/// Reads a catalog from the service into a database that ends with the process, so that a live report is made as every other.
package struct LiveReading: Sendable {
    private let client: SellingClient
    private let catalog: String
    private let now: Instant

    /// So many records are asked for at a time; the client keeps AWS's rates.
    private static let width = 8
    /// So many are kept with one write.
    private static let batch = 200
    private static let pageSize = 100

    package init(_ client: SellingClient, catalog: String, at now: Instant) {
        (self.client, self.catalog, self.now) = (client, catalog, now)
    }

    /// - Parameter watch: told how many records were read.
    package func database(watch: @escaping @Sendable (Int) -> Void = { _ in }) async throws -> LocalDatabase {
        let database = try await LocalDatabase.inMemory(at: now)
        let solutions = try await client.listSolutionsItems(
            .init(catalog: catalog, maxResults: Self.pageSize)
        ).collect()
        try await database.keep([], solutions, in: catalog, at: now)
        var ids: [String] = []
        let rows = client.listOpportunitiesItems(.init(catalog: catalog, maxResults: Self.pageSize))
        // A record that changes meanwhile may come twice.
        var seen: Set<String> = []
        for try await row in rows {
            if let id = row.id, seen.insert(id).inserted { ids.append(id) }
        }
        for start in stride(from: 0, to: ids.count, by: Self.batch) {
            let part = ids[start..<min(start + Self.batch, ids.count)]
            try await database.keep(try await records(part), in: catalog, at: now)
            watch(start + part.count)
        }
        return database
    }

    private func records(_ ids: ArraySlice<String>) async throws -> [Selling.GetOpportunityResponse] {
        try await withThrowingTaskGroup(of: Selling.GetOpportunityResponse?.self) { group in
            var waiting = ids.makeIterator()
            var records: [Selling.GetOpportunityResponse] = []
            for _ in 0..<Self.width {
                guard let id = waiting.next() else { break }
                group.addTask { try await record(id) }
            }
            while let record = try await group.next() {
                if let record { records.append(record) }
                if let id = waiting.next() { group.addTask { try await self.record(id) } }
            }
            return records
        }
    }

    /// Nil for one that was taken away since the list was read.
    private func record(_ id: String) async throws -> Selling.GetOpportunityResponse? {
        do {
            return try await client.getOpportunity(.init(catalog: catalog, identifier: id))
        } catch  where ServiceFailure(error)?.code == "ResourceNotFoundException" {
            return nil
        }
    }
}
