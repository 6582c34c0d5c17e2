package import CosellStore

/// The rules of EventBridge that accounts have on their default bus, and their targets; the only SQL that touches them.
package struct RuleTable {
    package static let schema = [
        """
        CREATE TABLE event_rule (
            account TEXT NOT NULL,
            name TEXT NOT NULL,
            document BLOB NOT NULL,
            PRIMARY KEY (account, name)
        )
        """,
        """
        CREATE TABLE event_target (
            account TEXT NOT NULL,
            rule TEXT NOT NULL,
            id TEXT NOT NULL,
            document BLOB NOT NULL,
            PRIMARY KEY (account, rule, id)
        )
        """,
    ]

    private let transaction: Transaction

    package init(transaction: Transaction) { self.transaction = transaction }

    // MARK: Rules

    package func rule(_ name: String, of account: String) throws -> [UInt8]? {
        try transaction.first("SELECT document FROM event_rule WHERE account = \(account) AND name = \(name)") {
            try $0.blob(0)
        }
    }

    /// By name.
    package func rules(of account: String) throws -> [(name: String, document: [UInt8])] {
        try transaction.rows("SELECT name, document FROM event_rule WHERE account = \(account) ORDER BY name") {
            (name: try $0.text(0), document: try $0.blob(1))
        }
    }

    package func put(_ name: String, of account: String, _ document: [UInt8]) throws {
        try transaction.execute(
            """
            INSERT INTO event_rule (account, name, document) VALUES (\(account), \(name), \(document))
            ON CONFLICT (account, name) DO UPDATE SET document = excluded.document
            """
        )
    }

    package func remove(_ name: String, of account: String) throws {
        try transaction.execute("DELETE FROM event_rule WHERE account = \(account) AND name = \(name)")
    }

    // MARK: Targets

    /// By identifier.
    package func targets(of rule: String, _ account: String) throws -> [(id: String, document: [UInt8])] {
        try transaction.rows(
            "SELECT id, document FROM event_target WHERE account = \(account) AND rule = \(rule) ORDER BY id"
        ) { (id: try $0.text(0), document: try $0.blob(1)) }
    }

    package func putTarget(_ id: String, of rule: String, _ account: String, _ document: [UInt8]) throws {
        try transaction.execute(
            """
            INSERT INTO event_target (account, rule, id, document)
            VALUES (\(account), \(rule), \(id), \(document))
            ON CONFLICT (account, rule, id) DO UPDATE SET document = excluded.document
            """
        )
    }

    /// - Returns: whether there was one.
    package func removeTarget(_ id: String, of rule: String, _ account: String) throws -> Bool {
        try transaction.execute(
            "DELETE FROM event_target WHERE account = \(account) AND rule = \(rule) AND id = \(id)"
        ) > 0
    }
}
