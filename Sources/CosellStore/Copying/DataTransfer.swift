/// Takes everything that one database holds into another that is empty, and looks whether it has arrived.
struct DataTransfer {
    let tables: [TableShape]

    /// Rows of one statement, and how many bytes are enough for one.
    private static let batchRows = 64
    private static let batchBytes = 1 << 20
    /// Places for values that every engine lets a statement have.
    private static let batchValues = 30_000

    /// - Parameters:
    ///   - opening: opens the target's transaction; nil: as a write does.
    ///   - replacing: whether what the target holds goes first.
    ///   - topics: what other processes are told once it is done.
    ///   - begun: called once the target's transaction is open.
    ///   - arrived: called when all has arrived, before the commit.
    /// - Throws: ``DataCopyError`` when the target is not empty, or when it holds something else in the end; the target is
    ///   as it was, then.
    func copy(
        from source: any CopyingSession,
        to target: any CopyingSession,
        opening: SQL? = nil,
        replacing: Bool,
        announcing topics: Set<String> = [],
        begun: () throws -> Void = {},
        arrived then: () throws -> Void = {}
    ) throws -> [TableContents] {
        do {
            try source.begin(source.dialect.beginSnapshot)
            try target.begin(opening ?? target.dialect.beginWrite)
            try begun()
            if replacing {
                let deletions = tables.reversed().map { "DELETE FROM \($0.name.text)" }
                try target.execute(script: deletions.joined(separator: "; "))
            } else {
                for table in tables where try !target.isEmpty(table) { throw DataCopyError.full }
            }
            let sent = try tables.map { try send($0, from: source, to: target) }
            let arrived = try contents(of: target)
            for (sent, arrived) in zip(sent, arrived) where sent != arrived {
                throw DataCopyError.differs(sent.table)
            }
            try then()
            try target.commit(announcing: topics)
            try source.rollBack()
            return arrived
        } catch {
            try? source.rollBack()
            try? target.rollBack()
            throw error
        }
    }

    /// What each table holds now; inside a transaction.
    func contents(of session: any CopyingSession) throws -> [TableContents] {
        try tables.map { table in
            var digest = TableDigest()
            try session.walk(table.everything) { try digest.add($0) }
            return TableContents(table: table.name.text, digest: digest)
        }
    }

    private func send(
        _ table: TableShape,
        from source: any CopyingSession,
        to target: any CopyingSession
    ) throws -> TableContents {
        var digest = TableDigest()
        var rows: [[SQLValue]] = []
        var bytes = 0
        let most = max(1, min(Self.batchRows, Self.batchValues / table.columns.count))
        try source.walk(table.everything) { cells in
            try digest.add(cells)
            let row = try (0..<cells.columnCount).map { try cells.value($0) }
            rows.append(row)
            bytes += row.reduce(0) { $0 + $1.byteCount }
            guard rows.count >= most || bytes >= Self.batchBytes else { return }
            try target.insert(rows, into: table)
            (rows, bytes) = ([], 0)
        }
        if !rows.isEmpty { try target.insert(rows, into: table) }
        if let column = table.number {
            try target.goOn(behind: source.highestNumber(of: table, column), in: table, column)
        }
        return TableContents(table: table.name.text, digest: digest)
    }
}

extension Session {
    /// Opens a transaction that may take as long as the tables are large.
    func begin(_ opening: SQL) throws {
        try rollBack()
        try control(opening)
        guard dialect == .postgreSQL else { return }
        try control("SET LOCAL statement_timeout = 0")
        try control("SET LOCAL idle_in_transaction_session_timeout = 0")
    }

    fileprivate func isEmpty(_ table: TableShape) throws -> Bool {
        var isEmpty = true
        try forEach("SELECT 1 FROM \(fragment: table.name) LIMIT 1") { _ in
            isEmpty = false
            return false
        }
        return isEmpty
    }

    fileprivate func insert(_ rows: [[SQLValue]], into table: TableShape) throws {
        let places = "(?" + String(repeating: ", ?", count: table.columns.count - 1) + ")"
        let all = places + String(repeating: ", \(places)", count: rows.count - 1)
        let text = "INSERT INTO \(table.name.text) (\(SQL.list(table.columns).text)) VALUES \(all)"
        _ = try execute(SQL(text: text, values: rows.flatMap(\.self)))
    }
}

extension Cells {
    fileprivate func value(_ column: Int) throws -> SQLValue {
        switch type(column) {
        case .null: .null
        case .integer: .integer(integer(column))
        case .real: .real(real(column))
        case .text: .text(String(decoding: try bytes(column), as: UTF8.self))
        case .blob: .blob(Array(try bytes(column)))
        }
    }
}

extension SQLValue {
    fileprivate var byteCount: Int {
        switch self {
        case .text(let text): text.utf8.count
        case .blob(let bytes): bytes.count
        default: 8
        }
    }
}
