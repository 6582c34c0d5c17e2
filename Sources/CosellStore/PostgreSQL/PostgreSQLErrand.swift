import Foundation

/// Statements for the server itself, outside of any transaction: making a database, ending a session.
package struct PostgreSQLErrand: Sendable {
    let address: PostgreSQLAddress

    package init(_ address: PostgreSQLAddress) { self.address = address }

    package func run(_ statements: [String]) async throws {
        try await Thread.run("errand") {
            let connection = try PostgreSQLConnection(address)
            defer { connection.close() }
            for statement in statements { try connection.query(statement, patience: .seconds(60)) }
        }
    }
}
