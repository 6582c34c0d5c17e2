/// PostgreSQL's own account of a failure, for the log.
struct PostgreSQLFailure: Error, CustomStringConvertible {
    /// SQLSTATE; empty where the connection failed before there was one.
    let code: String
    let message: String
    var statement: String?

    /// Whether a prepared statement is one of other tables, or was forgotten by the other end; made anew, it runs.
    var isOfThePlan: Bool { code == "0A000" || code == "26000" }

    var description: String {
        "PostgreSQL \(code): \(message)" + (statement.map { " in \($0)" } ?? "")
    }
}

extension StoreError {
    init(_ failure: PostgreSQLFailure) {
        self.init(Kind(sqlState: failure.code), cause: failure)
    }
}

extension StoreError.Kind {
    /// Sorts a SQLSTATE; its first two characters name the class.
    init(sqlState code: String) {
        self =
            switch code {
            case "40001", "40P01": .conflict
            case "0A000", "26000": .conflict  // a stale plan: made anew, it runs
            case "23505": .constraint(.unique)
            case "23503": .constraint(.foreignKey)
            case "23502": .constraint(.notNull)
            case "23514": .constraint(.check)
            case "25006": .readOnly
            case "53100": .diskFull
            case "53200": .outOfMemory
            case "53300": .outOfConnections
            case "55P03": .locked
            case "57014": .timedOut
            case "57P01", "57P02", "57P03", "57P04", "57P05": .unavailable(mayBeSaved: false)
            case "58030": .ioFailure
            case "3D000": .noSuchDatabase
            case "42501": .accessDenied
            case "XX001", "XX002": .damaged
            case let code where code.hasPrefix("08"): .unavailable(mayBeSaved: false)
            case let code where code.hasPrefix("23"): .constraint(.other)
            case let code where code.hasPrefix("28"): .accessDenied
            case let code where code.hasPrefix("54"): .tooLarge
            case "": .unavailable(mayBeSaved: false)
            default: .invalidStatement
            }
    }
}
