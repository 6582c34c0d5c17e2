package import CosellStore
package import Logging
import Synchronization
import Foundation

/// A database of the tests' server that one test has to itself.
package struct TestDatabase: Sendable {
    package let name: String
    private let cluster: TestCluster

    /// - Parameter template: nil makes an empty one.
    package static func make(from template: TestDatabase? = nil) async throws -> TestDatabase {
        let cluster = try TestCluster.running()
        let name = "cosell_\(getpid())_\(count.wrappingAdd(1, ordering: .relaxed).newValue)"
        try await cluster.administer(["CREATE DATABASE \(name) TEMPLATE \(template?.name ?? "template1")"])
        return TestDatabase(name: name, cluster: cluster)
    }

    private static let count = Atomic(0)

    package func address(_ parameters: [String: String] = [:]) throws -> PostgreSQLAddress {
        try cluster.address(name, parameters)
    }

    package func open(
        writerCount: Int = Store.usualWriterCount,
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
        onCommit: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> Store {
        try await Store.open(
            address(),
            wait: .seconds(10),
            readerCount: 2,
            writerCount: writerCount,
            logger: logger,
            onCommit: onCommit
        )
    }

    /// Takes it away, whoever still uses it.
    package func drop() async throws {
        try await cluster.administer(["DROP DATABASE \(name) WITH (FORCE)"])
    }
}

/// Gives a test an empty database and takes it away again.
package func withTestDatabase<Value>(_ body: (TestDatabase) async throws -> Value) async throws -> Value {
    let database = try await TestDatabase.make()
    do {
        let value = try await body(database)
        try await database.drop()
        return value
    } catch {
        try? await database.drop()
        throw error
    }
}
