import CosellTestDatabase
import Dispatch
import Synchronization
import Testing

@testable import CosellStore

/// What only an engine with other nodes beside it has to keep.
@Suite(.serialized, .enabled(if: TestCluster.isExpected, "PostgreSQL is not installed here"))
struct PostgreSQLStoreTests {
    static let feed = "CREATE TABLE event (sequence INTEGER PRIMARY KEY, name TEXT NOT NULL)"

    /// Two nodes on one database, with a table of notes and one of events.
    private func withNodes(_ body: (Store, Store, TestDatabase) async throws -> Void) async throws {
        try await withTestDatabase { database in
            let one = try await database.open()
            let other = try await database.open()
            try await one.createNotes()
            try await one.write { try $0.execute(script: Self.feed) }
            try await body(one, other, database)
            await one.close()
            await other.close()
        }
    }

    // MARK: Values

    @Test("a value comes back as what it went in, by the type of its column")
    func values() async throws {
        try await withTestDatabase { database in
            let store = try await database.open()
            try await store.write { transaction in
                try transaction.execute(
                    script: "CREATE TABLE thing (a TEXT, b INTEGER, c REAL, d BLOB, e BOOLEAN)"
                )
                for (text, number, real, bytes, truth) in [
                    ("Zürich €", Int.max, -0.25, [0, 255], true), ("", Int.min, 2, [], false),
                    ("a'b\\", 0, 1e300, [UInt8](repeating: 7, count: 9000), true),
                ] as [(String, Int, Double, [UInt8], Bool)] {
                    try transaction.execute(
                        "INSERT INTO thing VALUES (\(text), \(number), \(real), \(bytes), \(truth))"
                    )
                }
                try transaction.execute(
                    "INSERT INTO thing VALUES (\(nil as String?), NULL, NULL, \(nil as [UInt8]?), NULL)"
                )
            }
            let rows = try await store.read { transaction in
                try transaction.rows("SELECT a, b, c, d, e FROM thing ORDER BY b") { row in
                    "\(try row.optionalText(0) ?? "-") \(try row.optionalInteger(1) ?? -1) \(try row.isNull(2) ? -1 : row.real(2)) "
                        + "\(try row.isNull(3) ? -1 : row.blob(3).count) \(try row.isNull(4) ? "-" : "\(row.bool(4))")"
                }
            }
            #expect(
                rows == [
                    " \(Int.min) 2.0 0 false", "a'b\\ 0 1e+300 9000 true", "Zürich € \(Int.max) -0.25 2 true",
                    "- -1 -1.0 -1 -",
                ]
            )
            let wrong = try await kind {
                _ = try await store.read { try $0.rows("SELECT a FROM thing") { try $0.integer(0) } }
            }
            #expect(wrong == .unexpectedValue(column: 0))
            await store.close()
        }
    }

    @Test("texts stand in the order of their code points, whatever the database's language")
    func order() async throws {
        try await withTestDatabase { database in
            let store = try await database.open()
            try await store.createNotes()
            for text in ["b", "B", "ä", "a", "Z"] { try await store.add(text) }
            let sorted = try await store.read { try $0.rows("SELECT text FROM note ORDER BY text") { try $0.text(0) } }
            #expect(sorted == ["B", "Z", "a", "b", "ä"])
            await store.close()
        }
    }

    @Test("a text may hold U+0000, which the server does not know, and stands where it belongs")
    func zeroes() async throws {
        try await withTestDatabase { database in
            let store = try await database.open()
            try await store.createNotes()
            let texts = [
                "", "\0", "\0\0", "\0\u{1}", "\0a", "\u{1}", "\u{1}\0", "\u{1}\u{1}", "\u{2}", "a", "a\0b", "a\u{1}b",
                "ab",
            ]
            for text in texts.reversed() { try await store.add(text) }
            let sorted = try await store.read { try $0.rows("SELECT text FROM note ORDER BY text") { try $0.text(0) } }
            #expect(sorted == texts)
            for text in texts {
                let found = try await store.read {
                    try $0.rows("SELECT text FROM note WHERE text = \(text)") { try $0.text(0) }
                }
                #expect(found == [text])
            }
            await store.close()
        }
    }

    @Test("a read cannot write", arguments: ["INSERT INTO note (text) VALUES ('a')", "DROP TABLE note"] as [SQL])
    func readOnly(_ statement: SQL) async throws {
        try await withNodes { one, _, _ in
            let read = try await kind { _ = try await one.read { try $0.execute(statement) } }
            let snapshot = try await kind { _ = try await one.snapshot { try $0.execute(statement) } }
            #expect((read, snapshot) == (.readOnly, .readOnly))
            #expect(try await one.notes() == [])
        }
    }

    @Test("statements that are sent travel together, however much they carry")
    func sent() async throws {
        try #require(try LibPQ.load().pipeline != nil)
        try await withNodes { one, other, _ in
            let long = String(repeating: "x", count: 20_000)
            try await one.write { transaction in
                for number in 1...300 {
                    try transaction.send("INSERT INTO note (text) VALUES (\("\(number) \(long)"))")
                }
            }
            let count = try await other.read { try $0.first("SELECT COUNT(*) FROM note") { try $0.integer(0) } }
            #expect(count == 300)
        }
    }

    // MARK: Two nodes

    @Test("what one node answered, the other reads at once")
    func readsTheOther() async throws {
        try await withNodes { one, other, _ in
            for number in 1...20 {
                try await one.add("\(number)")
                #expect(try await other.notes().count == number)
            }
        }
    }

    @Test("two nodes that add to one number lose nothing: what met the other is done again")
    func conflicts() async throws {
        try await withNodes { one, other, _ in
            try await one.write { try $0.execute("INSERT INTO note (id, text) VALUES (1, '0')") }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<60 {
                    let node = number.isMultiple(of: 2) ? one : other
                    group.addTask {
                        try await node.write { transaction in
                            let text = try transaction.first("SELECT text FROM note WHERE id = 1") { try $0.text(0) }
                            let next = "\((text.flatMap { Int($0) } ?? 0) + 1)"
                            try transaction.execute("UPDATE note SET text = \(next) WHERE id = 1")
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await one.notes() == ["60"])
        }
    }

    @Test("what met the other runs again while no other writes, and so is done the second time")
    func againAlone() async throws {
        try await withNodes { one, other, _ in
            let runs = Atomic(0)
            let others = Mutex<[Task<Void, any Error>]>([])
            try await one.write { transaction in
                // Each run reads what the other node writes meanwhile, if it can.
                _ = try transaction.rows("SELECT text FROM note") { try $0.text(0) }
                let run = runs.wrappingAdd(1, ordering: .relaxed).newValue
                let committed = DispatchSemaphore(value: 0)
                let task = Task {
                    try await other.write { transaction in
                        let count = try transaction.first("SELECT COUNT(*) FROM note") { try $0.integer(0) } ?? 0
                        try transaction.execute("INSERT INTO note (text) VALUES (\("other \(run) \(count)"))")
                    }
                    committed.signal()
                }
                others.withLock { $0.append(task) }
                if run == 1 {
                    committed.wait()
                } else {
                    while try transaction.first("SELECT 1 FROM pg_locks WHERE NOT granted", { _ in true }) == nil {}
                }
                try transaction.execute("INSERT INTO note (text) VALUES ('one')")
            }
            for task in others.withLock({ $0 }) { try await task.value }
            #expect(runs.load(ordering: .relaxed) == 2)
            #expect(Set(try await one.notes()) == ["other 1 0", "one", "other 2 2"])
        }
    }

    struct Retry: Sendable, CustomTestStringConvertible {
        let kind: StoreError.Kind
        var attempt = 1
        var elapsed = Duration.zero
        var pause: Duration?
        var isAlone = false
        var testDescription: String { "\(kind) \(attempt) \(elapsed)" }
    }

    static let retries = [
        Retry(kind: .conflict, pause: .zero, isAlone: true),
        Retry(kind: .conflict, attempt: 11, pause: .zero, isAlone: true),
        Retry(kind: .conflict, attempt: 12),
        Retry(kind: .conflict, elapsed: .seconds(3)),
        Retry(kind: .locked, pause: .milliseconds(2)),
        Retry(kind: .locked, attempt: 3, pause: .milliseconds(8)),
        Retry(kind: .locked, attempt: 11, pause: .milliseconds(64)),
        Retry(kind: .outOfConnections, attempt: 100, pause: .milliseconds(20)),
        Retry(kind: .outOfConnections, elapsed: .seconds(3)),
        Retry(kind: .unavailable(mayBeSaved: false), attempt: 100, pause: .milliseconds(250)),
        Retry(kind: .unavailable(mayBeSaved: true)),
        Retry(kind: .timedOut), Retry(kind: .constraint(.unique)),
    ]

    @Test("a group that was undone is run again where that has a chance", arguments: retries)
    func retry(_ row: Retry) async throws {
        let writer = PostgreSQLWriter(try PostgreSQLAddress("postgres:///nowhere"), chance: \.upperBound)
        let retry = writer.retry(after: StoreError(row.kind), attempt: row.attempt, elapsed: row.elapsed)
        #expect(retry?.pause == row.pause)
        #expect((retry?.isAlone ?? false) == row.isAlone)
    }

    @Test("two nodes that ask whether something is there and then put it there put it there once")
    func putOnce() async throws {
        try await withNodes { one, other, _ in
            for round in 1...10 {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for node in [one, other] {
                        group.addTask {
                            try await node.write { transaction in
                                let isThere = try transaction.first(
                                    "SELECT 1 FROM event WHERE name = \("\(round)")"
                                ) { _ in true }
                                if isThere == nil {
                                    let place = transaction.nextPlace(in: "event", "sequence")
                                    try transaction.execute(
                                        "INSERT INTO event (sequence, name) VALUES (\(fragment: place), \("\(round)"))"
                                    )
                                }
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            let count = try await one.read { try $0.first("SELECT COUNT(*) FROM event") { try $0.integer(0) } }
            #expect(count == 10)
        }
    }

    @Test("a number is drawn once, however many nodes draw, and none below the floor")
    func numbers() async throws {
        try await withNodes { one, other, _ in
            let drawn = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<40 {
                    let node = number.isMultiple(of: 2) ? one : other
                    group.addTask {
                        try await node.write { transaction in
                            let number = try transaction.nextNumber(of: "note", "id", above: 100)
                            try transaction.execute("INSERT INTO note (id, text) VALUES (\(number), \("\(number)"))")
                            return number
                        }
                    }
                }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            #expect(Set(drawn).count == 40)
            #expect(drawn.allSatisfy { $0 > 100 })
        }
    }

    // MARK: The feed

    /// What a reader of the feed finds behind a place.
    private static func names(_ store: Store, after place: Int = 0) async throws -> [(place: Int, name: String)] {
        try await store.read { transaction in
            let conditions = ["sequence > \(place)"] + transaction.dialect.settled("sequence")
            return try transaction.rows(
                "SELECT sequence, name FROM event WHERE \(fragment: SQL.all(conditions)) ORDER BY sequence"
            ) { (place: try $0.integer(0), name: try $0.text(1)) }
        }
    }

    @Sendable private static func place(_ name: String, _ transaction: Transaction) throws {
        let place = transaction.nextPlace(in: "event", "sequence")
        try transaction.send("INSERT INTO event (sequence, name) VALUES (\(fragment: place), \(name))")
        transaction.announce("event")
    }

    @Test("the places of one write are different, also beside a part that can fail alone")
    func placesOfParts() async throws {
        try await withNodes { one, _, _ in
            try await one.write { transaction in
                try Self.place("a", transaction)
                try transaction.attempt { try Self.place("b", transaction) }
                try Self.place("c", transaction)
            }
            #expect(try await Self.names(one).map(\.name) == ["a", "b", "c"])
        }
    }

    @Test("a reader that goes on from its place never misses a commit that comes late")
    func lateCommit() async throws {
        try await withNodes { one, _, database in
            let late = try PostgreSQLSession.writer(database.address())
            try late.control(Dialect.postgreSQL.beginWrite)
            try late.serve(mayWrite: true) { try Self.place("late", $0) }
            try late.settle()
            try await one.write { try Self.place("early", $0) }
            #expect(try await Self.names(one).isEmpty)
            try late.commit(announcing: [])
            let found = try await Self.names(one)
            #expect(found.map(\.name) == ["late", "early"])
            try await one.write { try Self.place("next", $0) }
            #expect(try await Self.names(one, after: found.last?.place ?? 0).map(\.name) == ["next"])
        }
    }

    @Test("a commit wakes who listens at either node, once it can be found, and nobody else")
    func rings() async throws {
        try await withNodes { one, other, _ in
            let (listening, foreign) = (
                other.announcements.listen { $0 == "event" }, other.announcements.listen { $0 == "no" }
            )
            // The first ring is that of the connection itself, if it was not made yet.
            try await one.write { try Self.place("a", $0) }
            var count = 0
            for await _ in listening.rings where try await !Self.names(other).isEmpty {
                count += 1
                break
            }
            #expect(count == 1)
            foreign.end()
            var strange = 0
            for await _ in foreign.rings { strange += 1 }
            #expect(strange <= 1)
        }
    }

    @Test("places go on above those of another cluster, after a restore")
    func restored() async throws {
        try await withNodes { one, _, database in
            try await one.write {
                try $0.execute("INSERT INTO event (sequence, name) VALUES (4000000000000000, 'old')")
            }
            let next = try await database.open()
            try await next.write { try Self.place("new", $0) }
            #expect(try await Self.names(next).map(\.name) == ["old", "new"])
            await next.close()
        }
    }

    // MARK: Failures

    @Test("sessions that the server ended are made anew, and nobody is told")
    func endedSessions() async throws {
        try await withNodes { one, _, database in
            try await one.add("a")
            _ = try await one.notes()
            try await TestCluster.running().administer([
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '\(database.name)'"
            ])
            #expect(try await one.notes() == ["a"])
            try await one.add("b")
            #expect(try await one.notes() == ["a", "b"])
        }
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let parameters: [String: String]
        let kind: StoreError.Kind
    }

    static let refusals = [
        Refusal(testDescription: "no such user", parameters: ["user": "nobody"], kind: .accessDenied),
        Refusal(
            testDescription: "nobody answers",
            parameters: ["host": "/nowhere"],
            kind: .unavailable(mayBeSaved: false)
        ),
        Refusal(testDescription: "no such database", parameters: ["dbname": "nothing"], kind: .noSuchDatabase),
    ]

    @Test("what keeps a node from its database is told at once, without a secret", arguments: refusals)
    func refused(_ refusal: Refusal) async throws {
        let parameters = refusal.parameters.merging(["password": "tell-nobody"]) { one, _ in one }
        let address = try TestCluster.running().address("nothing", parameters)
        let error = try await #require(throws: StoreError.self) {
            _ = try await Store.open(address, wait: .zero, logger: silent)
        }
        #expect(error.kind == refusal.kind)
        #expect(!"\(error) \(address)".contains("tell-nobody"))
    }

    @Test("a database of another application is left alone")
    func foreign() async throws {
        try await withTestDatabase { database in
            try await PostgreSQLErrand(database.address()).run(["CREATE TABLE guest (name text)"])
            #expect(try await kind { _ = try await database.open() } == .foreignDatabase)
        }
    }

    @Test("a statement that takes too long is ended, and the session goes on")
    func slow() async throws {
        try await withNodes { one, _, _ in
            let slow = try await kind {
                try await one.write { transaction in
                    try transaction.execute("SET LOCAL statement_timeout = 50")
                    _ = try transaction.first("SELECT CAST(pg_sleep(5) AS text)") { _ in true }
                }
            }
            #expect(slow == .timedOut)
            try await one.add("a")
            #expect(try await one.notes() == ["a"])
        }
    }

    @Test("migrations of nodes that start at once run once")
    func migrations() async throws {
        try await withTestDatabase { database in
            let nodes = try await [database.open(), database.open(), database.open()]
            let done = try await withThrowingTaskGroup(of: [Int].self) { group in
                for node in nodes {
                    group.addTask { try await node.migrate([MigrateTests.first, MigrateTests.plain], at: "") }
                }
                return try await group.reduce(into: [[Int]]()) { $0.append($1) }
            }
            #expect(done.filter { !$0.isEmpty } == [[1, 2]])
            for node in nodes { await node.close() }
        }
    }
}
