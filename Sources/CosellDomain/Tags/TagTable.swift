import CosellStore

/// The only SQL that touches tags; a resource is named by its ARN.
package struct TagTable {
    let transaction: Transaction

    /// Sorted by key.
    package func tags(of resource: String) throws -> [Tag] {
        try transaction.rows("SELECT name, value FROM tag WHERE resource = \(resource) ORDER BY name") {
            try Tag(key: $0.text(0), value: $0.text(1))
        }
    }

    /// Adds tags, and overwrites those of the same key.
    package func set(_ tags: [some TagShape], on resource: String) throws {
        for tag in tags {
            try transaction.execute(
                """
                INSERT INTO tag (resource, name, value) VALUES (\(resource), \(tag.key), \(tag.value))
                ON CONFLICT (resource, name) DO UPDATE SET value = excluded.value
                """
            )
        }
    }

    package func remove(_ keys: [String], from resource: String) throws {
        try transaction.execute("DELETE FROM tag WHERE resource = \(resource) AND name IN \(list: keys)")
    }
}
