import CosellTestDatabase
import Dispatch
import Logging
import Synchronization

@testable import CosellStore

/// Says nothing.
let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

extension Store {
    /// An empty store in memory with a table of notes.
    static func withNotes(onCommit: @escaping @Sendable (Int) -> Void = { _ in }) async throws -> Store {
        let store = try await TestEngine.store(onCommit: onCommit)
        try await store.createNotes()
        return store
    }

    func createNotes() async throws {
        try await write { transaction in
            try transaction.execute(script: "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE)")
        }
    }

    /// The texts of all notes in the order they were written.
    func notes() async throws -> [String] {
        try await read { try $0.rows("SELECT text FROM note ORDER BY id") { try $0.text(0) } }
    }

    func add(_ text: String) async throws {
        try await write { try $0.add(text) }
    }

    /// Runs bodies as one group: holds the writer's thread inside a first, empty write until all of them wait.
    ///
    /// - Returns: how each ended, in order.
    func writeTogether(
        _ bodies: [@Sendable (Transaction) throws -> Void]
    ) async -> [Result<Void, any Error>] {
        let isHeld = Atomic(false)
        let release = DispatchSemaphore(value: 0)
        let holder = Task {
            try await write { _ in
                // Once: a body may run again.
                if !isHeld.exchange(true, ordering: .acquiringAndReleasing) { release.wait() }
            }
        }
        while !isHeld.load(ordering: .acquiring) { await Task.yield() }
        let results = await CosellStoreTests.writeTogether(
            bodies,
            waiting: { waitingWriteCount },
            write: { [self] in try await write($0) },
            release: { release.signal() },
        )
        _ = await holder.result
        return results
    }
}

extension WriteQueue {
    /// Puts writes in one by one, lets `release` see to them when all wait, and tells how each ended, in order.
    func writeTogether(
        _ bodies: [@Sendable (Transaction) throws -> Void],
        release: () async -> Void,
    ) async -> [Result<Void, any Error>] {
        await CosellStoreTests.writeTogether(bodies, waiting: { count }, write: write, release: release)
    }

    func write(_ body: @escaping @Sendable (Transaction) throws -> Void) async throws {
        try await withCheckedThrowingContinuation { append(PendingWrite(body, $0)) }
    }
}

/// Starts one write after the other, each only when those before it wait, so that they arrive in order.
private func writeTogether(
    _ bodies: [@Sendable (Transaction) throws -> Void],
    waiting: () -> Int,
    write: @escaping @Sendable (@escaping @Sendable (Transaction) throws -> Void) async throws -> Void,
    release: () async -> Void,
) async -> [Result<Void, any Error>] {
    await withTaskGroup(of: (Int, Result<Void, any Error>).self) { group in
        for (position, body) in bodies.enumerated() {
            group.addTask { (position, await Result { try await write(body) }) }
            while waiting() <= position { await Task.yield() }
        }
        await release()
        let results = await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        return bodies.indices.compactMap { results[$0] }
    }
}

extension Transaction {
    func add(_ text: String) throws {
        try execute("INSERT INTO note (text) VALUES (\(text))")
    }

    func sendNote(_ text: String) throws {
        try send("INSERT INTO note (text) VALUES (\(text))")
    }
}

extension Result where Failure == any Error {
    init(_ body: () async throws -> Success) async {
        do {
            self = .success(try await body())
        } catch {
            self = .failure(error)
        }
    }

    var isSuccess: Bool { (try? get()) != nil }

    /// The kind of the ``StoreError`` it failed with.
    var storeErrorKind: StoreError.Kind? {
        guard case .failure(let error) = self else { return nil }
        return (error as? StoreError)?.kind
    }
}

/// A body's own failure, unknown to the store.
struct Refused: Error, Equatable {
    var reason = ""
}

/// Runs `body` and gives the kind of the ``StoreError`` it throws.
func kind(_ body: () async throws -> Void) async throws -> StoreError.Kind? {
    do {
        try await body()
        return nil
    } catch let error as StoreError {
        return error.kind
    }
}
