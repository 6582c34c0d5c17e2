package import CosellStore
package import CosellWire

/// What the control plane was told while the server ran, so that it counts after a restart, too, and goes with the world
/// into snapshots; the only SQL that touches it.
///
/// It takes the place of what the configuration said then, at every node. A start whose configuration says something else is
/// newer, and counts.
package struct ControlSettings: Sendable {
    package enum Name: String, Sendable {
        case awsSide = "aws-side"
        case faults, quotas
    }

    package static let schema = """
        CREATE TABLE control_setting (
            name TEXT PRIMARY KEY,
            document TEXT NOT NULL,
            configured TEXT NOT NULL
        )
        """

    private let store: Store

    package init(_ store: Store) { self.store = store }

    /// What was kept in place of that; nil where nothing was.
    package func kept(_ name: Name, configured: Document) async throws -> Document? {
        let stored = try await store.read { transaction in
            try transaction.first(
                """
                SELECT document FROM control_setting
                WHERE name = \(name.rawValue) AND configured = \(Self.text(configured))
                """
            ) { try $0.text(0) }
        }
        guard let stored else { return nil }
        do {
            return try JSONReader.document(from: Array(stored.utf8))
        } catch {
            throw DamagedRecord("the setting \(name.rawValue) cannot be read: \(error)")
        }
    }

    package func keep(_ name: Name, _ document: Document, configured: Document) async throws {
        let (text, before) = (Self.text(document), Self.text(configured))
        try await store.write { transaction in
            try transaction.execute(
                """
                INSERT INTO control_setting (name, document, configured)
                VALUES (\(name.rawValue), \(text), \(before))
                ON CONFLICT (name) DO UPDATE SET document = excluded.document, configured = excluded.configured
                """
            )
            transaction.announce(Self.topic)
        }
    }

    /// Rings when something was said, at whatever node.
    package func listen() -> Listening { store.announcements.listen { $0 == Self.topic } }

    private static let topic = "control setting"

    private static func text(_ document: Document) -> String {
        let writer = JSONWriter()
        writer.write(document)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
