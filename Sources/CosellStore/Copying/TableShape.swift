/// A table as every engine keeps it, by what the migrations make of an empty database.
struct TableShape: Sendable {
    let name: SQL
    let columns: [SQL]
    /// The column that numbers its rows by itself; nil where there is none.
    let number: SQL?
    /// Whether a number that was given once never comes again, though its row is gone.
    let remembersNumbers: Bool

    /// All columns of all rows.
    var everything: SQL { "SELECT \(fragment: SQL.list(columns)) FROM \(fragment: name)" }

    /// All tables of some families, each behind those that it refers to.
    static func all(of schemas: [KnownSchema]) throws -> [TableShape] {
        let gate = try SQLiteGate(SQLiteFile.openInMemory())
        let tables = try gate.use { connection in
            for statement in schemas.flatMap(\.migrations).flatMap(\.statements) {
                try connection.execute(script: statement)
            }
            return try connection.serve(mayWrite: false, Self.read)
        }
        try gate.close()
        return inOrder(tables)
    }

    private static func read(_ transaction: Transaction) throws -> [(shape: TableShape, needs: [String])] {
        let tables = try transaction.rows(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
        ) { (name: try $0.text(0), sql: try $0.text(1)) }
        return try tables.map { table in
            let columns = try transaction.rows("SELECT name, type, pk FROM pragma_table_info(\(table.name))") {
                (name: SQL(stringLiteral: try $0.text(0)), type: try $0.text(1), isKey: try $0.integer(2) > 0)
            }
            let keys = columns.filter(\.isKey)
            let needs = try transaction.rows(
                "SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(\(table.name))"
            ) { try $0.text(0) }
            let shape = TableShape(
                name: SQL(stringLiteral: table.name),
                columns: columns.map(\.name),
                number: keys.count == 1 && keys[0].type == "INTEGER" ? keys[0].name : nil,
                remembersNumbers: table.sql.contains("AUTOINCREMENT")
            )
            return (shape, needs.filter { $0 != table.name })
        }
    }

    private static func inOrder(_ tables: [(shape: TableShape, needs: [String])]) -> [TableShape] {
        var ordered: [TableShape] = []
        var left = tables
        while !left.isEmpty {
            let there = Set(ordered.map(\.name.text))
            let next = left.firstIndex { there.isSuperset(of: $0.needs) }
            guard let next else { preconditionFailure("tables refer to each other in a circle") }
            ordered.append(left.remove(at: next).shape)
        }
        return ordered
    }
}

extension SQL {
    static func list(_ parts: [SQL]) -> SQL {
        parts.dropFirst().reduce(parts.first ?? "") { "\(fragment: $0), \(fragment: $1)" }
    }
}
