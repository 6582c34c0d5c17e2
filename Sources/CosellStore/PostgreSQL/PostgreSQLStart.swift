import Foundation
import Logging

/// What happens before a database is used: it is waited for, looked at, and given what the engine itself needs.
struct PostgreSQLStart: Sendable {
    /// How soon a server that is away is asked again.
    private static let interval = Duration.milliseconds(250)

    let address: PostgreSQLAddress
    let wait: Duration
    let logger: Logger

    init(_ address: PostgreSQLAddress, wait: Duration, logger: Logger) {
        (self.address, self.wait, self.logger) = (address, wait, logger)
    }

    /// - Returns: which state it is in as a whole.
    func prepare() async throws -> Int {
        let deadline = ContinuousClock.now + wait
        var isTold = false
        while true {
            do {
                let lock = try await PostgreSQLLock.take(address)
                defer { lock.release() }
                return try await Thread.run("start") { try setUp() }
            } catch let error as StoreError where error.mayPass && .now < deadline {
                if !isTold { logger.notice("waiting for the database", metadata: ["cause": "\(error)"]) }
                isTold = true
                try await Task.sleep(for: Self.interval)
            }
        }
    }

    private func setUp() throws -> Int {
        let session = try PostgreSQLSession.writer(address)
        try session.control(Dialect.postgreSQL.beginWrite)
        let era = try session.serve(mayWrite: true) { transaction in
            let tables = try transaction.rows(
                "SELECT CAST(tablename AS text) FROM pg_tables WHERE schemaname = current_schema()"
            ) { try $0.text(0) }
            guard tables.isEmpty || tables.contains("cosell_places") else { throw StoreError(.foreignDatabase) }
            try transaction.execute(script: PostgreSQLPlaces.table)
            try transaction.execute(PostgreSQLPlaces.first)
            try PostgreSQLPlaces.lift(among: tables, transaction)
            if !tables.contains("cosell_era") {
                try transaction.execute(script: PostgreSQLEra.table)
                try transaction.execute(PostgreSQLEra.first)
            }
            if !tables.contains("cosell_snapshot") { try transaction.execute(script: SharedSnapshots.tables) }
            return try transaction.first(PostgreSQLEra.number) { try $0.integer(0) } ?? 0
        }
        try session.control("COMMIT")
        return era
    }
}

extension StoreError {
    /// Whether waiting may help.
    fileprivate var mayPass: Bool {
        switch kind {
        case .unavailable, .outOfConnections, .conflict, .timedOut: true
        default: false
        }
    }
}
