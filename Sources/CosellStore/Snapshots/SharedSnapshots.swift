import Foundation

/// Snapshots in a PostgreSQL database, known to all nodes on it: each one file in parts, beside the records and no part of
/// them.
package struct SharedSnapshots: Sendable {
    /// What a snapshot is beside its name and its content.
    package struct Facts: Sendable, Hashable {
        package let bytes: Int
        /// In milliseconds since 1970.
        package let savedAt: Int64
        /// The last migration of each family that it has seen.
        package let schema: [Int]

        package init(bytes: Int, savedAt: Int64, schema: [Int]) {
            (self.bytes, self.savedAt, self.schema) = (bytes, savedAt, schema)
        }
    }

    private let address: PostgreSQLAddress

    package init(_ address: PostgreSQLAddress) { self.address = address }

    /// Parts are kept as they are: to press them together would take longer than to write them.
    static let tables = """
        CREATE TABLE cosell_snapshot (
            name TEXT PRIMARY KEY, bytes BIGINT NOT NULL, saved_at BIGINT NOT NULL, schema TEXT NOT NULL
        );
        CREATE TABLE cosell_snapshot_part (
            snapshot TEXT NOT NULL REFERENCES cosell_snapshot (name) ON DELETE CASCADE, number BIGINT NOT NULL,
            content BLOB NOT NULL, PRIMARY KEY (snapshot, number)
        );
        ALTER TABLE cosell_snapshot_part ALTER COLUMN content SET STORAGE EXTERNAL
        """

    private static let partBytes = 1 << 20

    /// All of them, by name.
    package func all() async throws -> [(name: String, facts: Facts)] {
        try await reading { transaction in
            try transaction.rows("SELECT name, bytes, saved_at, schema FROM cosell_snapshot ORDER BY name") { row in
                (
                    name: try row.text(0),
                    facts: Facts(
                        bytes: try row.integer(1),
                        savedAt: Int64(try row.integer(2)),
                        schema: try row.text(3).split(separator: " ").compactMap { Int($0) }
                    )
                )
            }
        }
    }

    /// Takes in a file under a name, whole or not at all.
    ///
    /// - Parameter replacing: whether one of that name goes; else it stays, and nothing is taken in.
    package func put(_ file: String, as name: String, _ facts: Facts, replacing: Bool = true) async throws {
        try await writing { transaction in
            let schema = facts.schema.map(String.init).joined(separator: " ")
            let taken = try transaction.execute(
                """
                INSERT INTO cosell_snapshot (name, bytes, saved_at, schema)
                VALUES (\(name), \(facts.bytes), \(Int(facts.savedAt)), \(schema))
                ON CONFLICT (name) \(fragment: replacing ? Self.replacement : "DO NOTHING")
                """
            )
            if taken == 0 { return }
            try transaction.execute("DELETE FROM cosell_snapshot_part WHERE snapshot = \(name)")
            guard let source = FileHandle(forReadingAtPath: file) else { throw StoreError(.cannotOpen) }
            defer { try? source.close() }
            var number = 0
            while let part = try source.read(upToCount: Self.partBytes), !part.isEmpty {
                try transaction.execute(
                    """
                    INSERT INTO cosell_snapshot_part (snapshot, number, content)
                    VALUES (\(name), \(number), \([UInt8](part)))
                    """
                )
                number += 1
            }
        }
    }

    private static let replacement: SQL = """
        DO UPDATE SET bytes = excluded.bytes, saved_at = excluded.saved_at, schema = excluded.schema
        """

    /// Writes the content of a snapshot into a new file.
    ///
    /// - Returns: whether there is one of that name.
    package func fetch(_ name: String, to file: String) async throws -> Bool {
        try DataFolder.make(file: file)
        return try await reading { transaction in
            guard let target = FileHandle(forWritingAtPath: file) else { throw StoreError(.cannotOpen) }
            defer { try? target.close() }
            var number = 0
            while let part = try transaction.first(
                "SELECT content FROM cosell_snapshot_part WHERE snapshot = \(name) AND number = \(number)",
                { try $0.blob(0) }
            ) {
                try target.write(contentsOf: Data(part))
                number += 1
            }
            return number > 0
        }
    }

    /// - Returns: whether there was one of that name.
    package func remove(_ name: String) async throws -> Bool {
        try await writing { try $0.execute("DELETE FROM cosell_snapshot WHERE name = \(name)") > 0 }
    }

    // MARK: Sessions

    /// On a session of its own: a snapshot can be large, and nobody is to wait for it.
    private func reading<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await Thread.run("snapshots") {
            let session = try PostgreSQLSession.reader(address)
            try session.begin(session.dialect.beginSnapshot)
            let value = try session.serve(mayWrite: false, body)
            try session.rollBack()
            return value
        }
    }

    /// Two that write under one name come one after the other: the row of the name is the lock.
    private func writing<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await Thread.run("snapshots") {
            let session = try PostgreSQLSession.writer(address)
            try session.begin("BEGIN ISOLATION LEVEL READ COMMITTED")
            let value = try session.serve(mayWrite: true, body)
            try session.commit(announcing: [])
            return value
        }
    }
}
