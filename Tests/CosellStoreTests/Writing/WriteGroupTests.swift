import CosellTestDatabase
import GRDBSQLite
import Synchronization
import Testing

@testable import CosellStore

struct WriteGroupTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bodies: [@Sendable (Transaction) throws -> Void]
        let succeeds: [Bool]
        let notes: [String]
        var commits: [Int]
    }

    static let rows = [
        Row(
            testDescription: "all stand",
            bodies: [{ try $0.add("a") }, { try $0.add("b") }, { try $0.add("c") }],
            succeeds: [true, true, true],
            notes: ["a", "b", "c"],
            commits: [4]
        ),
        Row(
            testDescription: "one in the middle throws",
            bodies: [{ try $0.add("a") }, { try $0.addAndRefuse("b") }, { try $0.add("c") }],
            succeeds: [true, false, true],
            notes: ["a", "c"],
            commits: [3]
        ),
        Row(
            testDescription: "all throw",
            bodies: [{ try $0.addAndRefuse("a") }, { try $0.addAndRefuse("b") }],
            succeeds: [false, false],
            notes: [],
            commits: [1]
        ),
        Row(
            testDescription: "one breaks a constraint of another",
            bodies: [{ try $0.add("a") }, { try $0.add("a") }, { try $0.add("b") }],
            succeeds: [true, false, true],
            notes: ["a", "b"],
            commits: [3]
        ),
        Row(
            testDescription: "a body may go on after a part of it failed",
            bodies: [
                { try $0.add("a") },
                { transaction in
                    #expect(throws: StoreError.self) { try transaction.attempt { try transaction.add("a") } }
                    try transaction.add("b")
                },
            ],
            succeeds: [true, true],
            notes: ["a", "b"],
            commits: [3]
        ),
        Row(
            testDescription: "each sees what those before it did",
            bodies: [
                { try $0.add("a") },
                { try $0.execute("INSERT INTO note (text) SELECT text || '!' FROM note") },
                { try $0.execute("INSERT INTO note (text) SELECT text || '?' FROM note") },
            ],
            succeeds: [true, true, true],
            notes: ["a", "a!", "a?", "a!?"],
            commits: [4]
        ),
        Row(
            testDescription: "what is sent is there for the next statement, and for the next write",
            bodies: [
                { transaction in
                    for text in ["a", "b"] { try transaction.sendNote(text) }
                    try transaction.execute("INSERT INTO note (text) SELECT text || '!' FROM note")
                    try transaction.sendNote("c")
                },
                { try $0.execute("INSERT INTO note (text) SELECT text || '?' FROM note WHERE text = 'c'") },
            ],
            succeeds: [true, true],
            notes: ["a", "b", "a!", "b!", "c", "c?"],
            commits: [3]
        ),
        Row(
            testDescription: "what is sent and fails is its own write's failure",
            bodies: [
                { try $0.sendNote("a") },
                { transaction in for text in ["b", "a", "c"] { try transaction.sendNote(text) } },
                { try $0.sendNote("d") },
            ],
            succeeds: [true, false, true],
            notes: ["a", "d"],
            commits: [3]
        ),
        Row(
            testDescription: "one throws behind what it sent",
            bodies: [
                { try $0.sendNote("a") },
                { transaction in
                    try transaction.sendNote("b")
                    throw Refused()
                },
                { try $0.sendNote("c") },
            ],
            succeeds: [true, false, true],
            notes: ["a", "c"],
            commits: [3]
        ),
        Row(
            testDescription: "a part throws behind what it sent",
            bodies: [
                { transaction in
                    try transaction.sendNote("a")
                    #expect(throws: Refused.self) {
                        try transaction.attempt {
                            try transaction.sendNote("b")
                            throw Refused()
                        }
                    }
                    #expect(throws: StoreError.self) {
                        try transaction.attempt {
                            try transaction.sendNote("a")
                            try transaction.add("c")
                        }
                    }
                    try transaction.sendNote("d")
                }
            ],
            succeeds: [true],
            notes: ["a", "d"],
            commits: [2]
        ),
    ]

    @Test("writes that wait together share a commit and nothing else", arguments: rows)
    func groups(_ row: Row) async throws {
        let commits = Mutex<[Int]>([])
        let store = try await Store.withNotes { count in commits.withLock { $0.append(count) } }
        commits.withLock { $0 = [] }
        let results = await store.writeTogether(row.bodies)
        #expect(results.map(\.isSuccess) == row.succeeds)
        #expect(try await store.notes() == row.notes)
        #expect(commits.withLock { $0 } == row.commits)
        await store.close()
    }

    struct Late: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let last: @Sendable (Transaction) throws -> Void
        /// How often the writes before it run.
        let runs: Int
    }

    static let lates = [
        Late(testDescription: "all return", last: { try $0.add("b") }, runs: 1),
        Late(
            testDescription: "throws after it looked",
            last: { transaction in
                #expect(try transaction.first("SELECT text FROM note") { try $0.text(0) } == "a")
                throw Refused()
            },
            runs: 1
        ),
        Late(testDescription: "throws after it wrote", last: { try $0.addAndRefuse("b") }, runs: 2),
        Late(
            testDescription: "throws after it took back what it wrote",
            last: { transaction in try transaction.attempt { try transaction.addAndRefuse("b") } },
            runs: 2
        ),
    ]

    @Test("only a write that throws after it wrote makes those before it run again", arguments: lates)
    func runsAgain(_ row: Late) async throws {
        let runs = Atomic(0)
        let store = try await Store.withNotes()
        let results = await store.writeTogether([
            { transaction in
                runs.wrappingAdd(1, ordering: .relaxed)
                try transaction.add("a")
            },
            row.last,
        ])
        #expect(results[0].isSuccess)
        #expect(runs.load(ordering: .relaxed) == row.runs)
        #expect(try await store.notes().first == "a")
        #expect(try await store.notes().count == results.count(where: \.isSuccess))
        await store.close()
    }

    @Test("the first of a group may throw too")
    func firstThrows() async throws {
        let commits = Mutex<[Int]>([])
        let gate = try SQLiteGate(SQLiteFile.openInMemory())
        _ = await gate.write([Self.createNotes])
        let results = await gate.write([{ try $0.addAndRefuse("a") }, { try $0.add("b") }, { try $0.add("c") }]) {
            count in commits.withLock { $0.append(count) }
        }
        #expect(results.map(\.isSuccess) == [false, true, true])
        #expect(try gate.noteCount() == 2)
        #expect(commits.withLock { $0 } == [2])
        try gate.close()
    }

    @Test(
        "hundreds of writers: all stand, in far fewer commits, and a group keeps to its limit",
        .enabled(if: !TestEngine.isPostgreSQL, "about SQLite")
    )
    func many() async throws {
        try await withTemporaryFolder { folder in
            let commits = Mutex<[Int]>([])
            let store = try Store.open(folder: folder, logger: silent) { count in
                commits.withLock { $0.append(count) }
            }
            try await store.createNotes()
            let bodies = (0..<600).map { number in
                { @Sendable (transaction: Transaction) in try transaction.add("\(number)") }
            }
            let results = await store.writeTogether(bodies)
            #expect(results.count(where: \.isSuccess) == 600)
            #expect(try await store.notes() == (0..<600).map { "\($0)" })
            #expect(commits.withLock { $0 } == [1, 256, 256, 89])
            await store.close()
        }
    }

    @Test(
        "a reference left dangling is its writer's failure, not the group's",
        .enabled(if: !TestEngine.isPostgreSQL, "about SQLite")
    )
    func danglingReference() async throws {
        let store = try await Store.withNotes()
        try await store.write { transaction in
            try transaction.execute(
                "CREATE TABLE reply (note INTEGER NOT NULL REFERENCES note DEFERRABLE INITIALLY DEFERRED)"
            )
        }
        let results = await store.writeTogether([
            { try $0.add("a") },
            { try $0.execute("INSERT INTO reply VALUES (99)") },
            { transaction in
                try transaction.execute("INSERT INTO reply VALUES (50)")
                try transaction.execute("INSERT INTO note VALUES (50, 'b')")
            },
        ])
        #expect(results.map(\.storeErrorKind) == [nil, .constraint(.foreignKey), nil])
        #expect(try await store.notes() == ["a", "b"])
        await store.close()
    }

    @Test(
        "when the engine gives the transaction up, every member is refused and the next group is not",
        .enabled(if: !TestEngine.isPostgreSQL, "about SQLite")
    )
    func lostGroup() async throws {
        let store = try await Store.withNotes()
        try await store.write { try $0.execute("PRAGMA max_page_count = 10") }
        let long = String(repeating: "x", count: 100_000)
        let results = await store.writeTogether([
            { try $0.add("a") },
            { transaction in
                #expect(throws: StoreError.self) { try transaction.execute("INSERT INTO note VALUES (2, \(long))") }
            },
            { try $0.add("c") },
        ])
        #expect(results.map(\.storeErrorKind) == [.diskFull, .diskFull, .diskFull])
        #expect(try await store.notes() == [])
        try await store.add("d")
        #expect(try await store.notes() == ["d"])
        await store.close()
    }

    @Test("a commit that fails is everybody's failure", .enabled(if: !TestEngine.isPostgreSQL, "about SQLite"))
    func failedCommit() async throws {
        let commits = Atomic(0)
        let gate = try SQLiteGate(SQLiteFile.openInMemory())
        _ = await gate.write([Self.createNotes])
        try gate.use { try $0.refuseCommits() }
        let results = await gate.write([{ try $0.add("a") }, { try $0.addAndRefuse("b") }, { try $0.add("c") }]) {
            _ in commits.wrappingAdd(1, ordering: .relaxed)
        }
        let kind = StoreError.Kind.constraint(.other)
        #expect(results.map(\.storeErrorKind) == [kind, kind, kind])
        #expect(try gate.noteCount() == 0)
        #expect(commits.load(ordering: .relaxed) == 0)
        try gate.close()
    }

    @Test("a commit that does not last is everybody's failure, and announced to nobody")
    func lostCommit() async throws {
        let told = Mutex<[Set<String>]>([])
        let gate = try SQLiteGate(SQLiteFile.openInMemory())
        _ = await gate.write([Self.createNotes])
        let results = await Fleeting(gate: gate).write(
            [{ try $0.addAndRefuse("a") }, { try $0.add("b") }],
            announce: { topics in told.withLock { $0.append(topics) } }
        )
        #expect(results.map(\.storeErrorKind) == [nil, .ioFailure])
        #expect(results.map(\.isSuccess) == [false, false])
        #expect(told.withLock { $0 } == [])
        try gate.close()
    }

    /// Its commits do not come to the disk.
    private struct Fleeting: WriteDoor {
        let gate: SQLiteGate

        func enter<Value>(_ body: (any Session) throws -> Value) throws -> Value { try gate.enter(body) }

        func settle(isAlone: Bool, _ done: @escaping @Sendable ((any Error)?) -> Void) {
            #expect(!isAlone)
            done(StoreError(.ioFailure))
        }
    }

    @Sendable private static func createNotes(_ transaction: Transaction) throws {
        try transaction.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
    }
}

extension Transaction {
    fileprivate func addAndRefuse(_ text: String) throws {
        try add(text)
        throw Refused()
    }
}

extension WriteDoor {
    /// Lets a writer of its own carry out bodies as one group.
    fileprivate func write(
        _ bodies: [@Sendable (Transaction) throws -> Void],
        onCommit: @escaping @Sendable (Int) -> Void = { _ in },
        announce: @escaping @Sendable (Set<String>) -> Void = { _ in },
    ) async -> [Result<Void, any Error>] {
        let queue = WriteQueue()
        return await queue.writeTogether(bodies) {
            let ended = Latch()
            queue.close()
            let writer = GroupWriter(
                queue: queue,
                door: self,
                trouble: StoreTrouble(),
                onCommit: onCommit,
                announce: announce
            )
            writer.start { ended.open() }
            await ended.wait()
        }
    }
}

extension SQLiteGate {
    fileprivate func noteCount() throws -> Int? {
        try use { connection in
            try connection.serve(mayWrite: false) { try $0.first("SELECT COUNT(*) FROM note") { try $0.integer(0) } }
        }
    }
}

extension SQLiteConnection {
    /// Makes every commit from now on fail, as a disk might.
    fileprivate func refuseCommits() throws {
        try withStatement("SELECT 1") { statement in
            _ = sqlite3_commit_hook(sqlite3_db_handle(statement.pointer), { _ in 1 }, nil)
        }
    }
}
