extension Store {
    /// Bytes that the database of a folder takes, with its log.
    package static func size(ofFolder folder: String) -> Int {
        ["", "-wal"].reduce(0) { sum, ending in
            sum + (FileSize.bytes(ofFile: "\(folder)/\(DataFolder.databaseName)\(ending)") ?? 0)
        }
    }

    /// Bytes that a database of a PostgreSQL server takes there.
    package func databaseSize() async throws -> Int {
        try await read { try $0.first("SELECT pg_database_size(current_database())") { try $0.integer(0) } ?? 0 }
    }
}
