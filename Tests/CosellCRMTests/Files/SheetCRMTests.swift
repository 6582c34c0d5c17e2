import CosellClient
import CosellShell
import CosellWire
import Foundation
import HTTPTypes
import Synchronization
import Testing

@testable import CosellCRM

/// A CRM that is a file, or two, or a file and a webhook.
struct SheetCRMTests {
    /// Files in memory, which can be told to break.
    private final class Drawer: Sendable {
        let texts = Mutex<[String: String]>([:])
        let writesLeft = Mutex<Int?>(nil)

        subscript(name: String) -> String {
            get { texts.withLock { $0[name] ?? "" } }
            set { texts.withLock { $0[name] = newValue } }
        }

        var files: SheetFiles {
            SheetFiles(
                read: { name in self.texts.withLock { $0[name].map { Data($0.utf8) } } },
                replace: { name, bytes in
                    let isBroken = self.writesLeft.withLock { left in
                        guard let count = left else { return false }
                        left = count - 1
                        return count <= 0
                    }
                    if isBroken { throw Cut() }
                    self.texts.withLock { $0[name] = String(decoding: bytes, as: UTF8.self) }
                }
            )
        }
    }

    private static let pair = SheetConnection(read: "in.csv", write: "out.csv")
    private static let one = SheetConnection(read: "in.csv", write: "in.csv")

    private static func crm(_ connection: SheetConnection, _ drawer: Drawer, _ hook: Hook = Hook()) -> SheetCRM {
        SheetCRM(
            connection,
            files: drawer.files,
            transport: hook,
            surroundings: ServiceDouble().configuration.surroundings
        )
    }

    private static func all(
        _ crm: SheetCRM,
        since cursor: CRMCursor? = nil
    ) async throws -> (records: [CRMRecord], cursor: CRMCursor?) {
        var records: [CRMRecord] = []
        var next: CRMCursor?
        try await crm.changes(of: .opportunity, fields: [], since: cursor) { page in
            records += page.records
            next = page.cursor
        }
        return (records.sorted { $0.id < $1.id }, next)
    }

    private static func values(_ records: [CRMRecord], _ field: String = "Name") -> [String] {
        records.map { "\($0.id) \($0.externalID ?? "-") \($0.fields[field]?.plainText ?? "-") \($0.fate)" }
    }

    // MARK: What an export shows of what was written

    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// What the export says after Name was changed from `a` to `b`.
        let export: String
        let value: String
        /// Whether the change is still to be imported.
        let waits: Bool
    }

    static let rows = [
        Row(testDescription: "an export from before the import", export: "a", value: "b", waits: true),
        Row(testDescription: "an export from after it", export: "b", value: "b", waits: false),
        Row(testDescription: "somebody changed it since", export: "c", value: "c", waits: false),
        Row(testDescription: "somebody emptied it since", export: "", value: "-", waits: false),
    ]

    @Test("an export tells whether a change was taken in", arguments: rows)
    func settled(_ row: Row) async throws {
        let drawer = Drawer()
        drawer["in.csv"] = "Id,Opportunity ID,Name\r\n1,O1,a\r\n"
        let crm = Self.crm(Self.pair, drawer)
        let outcomes = try await crm.write(
            [CRMWrite(id: "1", externalID: "O1", fields: ["Name": .string("b")])],
            of: .opportunity
        )
        #expect(outcomes == [.written(id: "1", created: false)])
        #expect(drawer["out.csv"] == "Id,Opportunity ID,Name\r\n1,O1,b\r\n")
        drawer["in.csv"] = "Id,Opportunity ID,Name\r\n1,O1,\(row.export)\r\n"
        #expect(Self.values(try await Self.all(crm).records) == ["1 O1 \(row.value) there"])
        #expect(drawer["out.csv"].contains("1,O1") == row.waits)
        // What was taken in once is not laid over what comes later.
        guard !row.waits else { return }
        drawer["in.csv"] = "Id,Opportunity ID,Name\r\n1,O1,a\r\n"
        #expect(Self.values(try await Self.all(crm).records) == ["1 O1 a there"])
    }

    @Test("a new deal has a name of its own until the CRM gives it one")
    func named() async throws {
        let drawer = Drawer()
        drawer["in.csv"] = "Id,Opportunity ID,Name\r\n"
        let crm = Self.crm(Self.pair, drawer)
        let write = CRMWrite(externalID: "O1", fields: ["Name": .string("new, and \"good\"")])
        #expect(try await crm.write([write], of: .opportunity) == [.written(id: "new:O1", created: true)])
        #expect(drawer["out.csv"] == "Id,Opportunity ID,Name\r\n,O1,\"new, and \"\"good\"\"\"\r\n")
        let first = try await Self.all(crm)
        #expect(first.records.map(\.id) == ["new:O1"])
        // The same write once more, its answer lost, makes no second one.
        #expect(try await crm.write([write], of: .opportunity) == [.written(id: "new:O1", created: false)])
        drawer["in.csv"] = "Id,Opportunity ID,Name\r\n77,O1,\"new, and \"\"good\"\"\"\r\n"
        let second = try await Self.all(crm, since: first.cursor)
        #expect(second.records.map(\.id) == ["77"])
        #expect(drawer["out.csv"] == "Id,Opportunity ID\r\n")
    }

    @Test("the same file says nothing new; one that lacks a deal says that it is deleted, and back that it is there")
    func cursor() async throws {
        let drawer = Drawer()
        drawer["in.csv"] = "Id,Name\r\n1,a\r\n2,b\r\n"
        for connection in [Self.pair, Self.one] {
            drawer["in.csv"] = "Id,Name\r\n1,a\r\n2,b\r\n"
            let crm = Self.crm(connection, drawer)
            let first = try await Self.all(crm)
            #expect(first.records.count == 2)
            let second = try await Self.all(crm, since: first.cursor)
            #expect(second.records.isEmpty && second.cursor == first.cursor)
            drawer["in.csv"] = "Id,Name\r\n1,a\r\n"
            let third = try await Self.all(crm, since: second.cursor)
            #expect(third.records.map(\.fate) == [.there, .deleted])
            drawer["in.csv"] = "Id,Name\r\n1,a\r\n2,b\r\n"
            #expect(try await Self.all(crm, since: third.cursor).records.map(\.fate) == [.there, .there])
        }
    }

    @Test("deals that an export calls deleted or merged are so")
    func fates() async throws {
        let drawer = Drawer()
        drawer["in.csv"] = "Id,Is Deleted,Merged Into\r\n1,TRUE,\r\n2,,3\r\n3,false,\r\n"
        #expect(
            try await Self.all(Self.crm(Self.pair, drawer)).records.map(\.fate) == [
                .deleted, .merged(into: "3"), .there,
            ]
        )
    }

    @Test("one file is changed where it stands, and what is not known of it stays")
    func inPlace() async throws {
        let drawer = Drawer()
        drawer["in.csv"] = "Id,Mine,Name\r\n1,\"keep, me\",a\r\n2,=SUM(A1),b\r\n"
        let crm = Self.crm(Self.one, drawer)
        let outcomes = try await crm.write(
            [
                CRMWrite(id: "2", externalID: "O2", fields: ["Name": .null, "Amount": .double(12.5)]),
                CRMWrite(externalID: "O3", fields: ["Needs": .list([.string("y"), .string("x")])]),
            ],
            of: .opportunity
        )
        #expect(outcomes == [.written(id: "2", created: false), .written(id: "O3", created: true)])
        #expect(
            drawer["in.csv"]
                == "Id,Mine,Name,Opportunity ID,Amount,Needs\r\n1,\"keep, me\",a,,,\r\n2,=SUM(A1),,O2,12.5,\r\nO3,,,O3,,x;y\r\n"
        )
        #expect(
            try await crm.write([CRMWrite(externalID: "O3", fields: [:])], of: .opportunity) == [
                .written(id: "O3", created: false)
            ]
        )
    }

    @Test("a disk that is full at any moment leaves whole files, and the next write brings all of it", arguments: 0...1)
    func full(_ left: Int) async throws {
        let drawer = Drawer()
        drawer["in.csv"] = "Id,Opportunity ID,Name\r\n1,O1,a\r\n"
        let crm = Self.crm(Self.pair, drawer)
        let write = CRMWrite(id: "1", externalID: "O1", fields: ["Name": .string("b")])
        drawer.writesLeft.withLock { $0 = left }
        await #expect(throws: CRMFailure.self) { try await crm.write([write], of: .opportunity) }
        drawer.writesLeft.withLock { $0 = nil }
        #expect(drawer["out.csv"] == "")
        _ = try await crm.write([write], of: .opportunity)
        #expect(drawer["out.csv"] == "Id,Opportunity ID,Name\r\n1,O1,b\r\n")
    }

    // MARK: The webhook

    /// A receiver that answers as it is told, and remembers what it took.
    private final class Hook: Transport {
        let answers = Mutex<[Int]>([])
        let bodies = Mutex<[String]>([])
        let fields = Mutex<[HTTPFields]>([])

        func send(_ request: HTTPRequest, body: [UInt8], within limits: ExchangeLimits) async throws -> HTTPAnswer {
            bodies.withLock { $0.append(String(decoding: body, as: UTF8.self)) }
            fields.withLock { $0.append(request.headerFields) }
            let status = answers.withLock { $0.isEmpty ? 200 : $0.removeFirst() }
            if status == 0 { throw TransportFailure(.interrupted, host: "hook") }
            return HTTPAnswer(head: .init(status: .init(code: status)), body: Array(#"{"id":"77"}"#.utf8))
        }

        var names: [String] {
            bodies.withLock { $0.compactMap { try? JSONReader.document(from: Array($0.utf8))["id"]?.plainText } }
        }
    }

    private static func hooked() -> SheetConnection {
        var connection = pair
        connection.webhook = .init(url: "https://hook.example/deals?x=1", secret: "s")
        return connection
    }

    @Test(
        "what was not taken is tried again under the same name; what is refused is not",
        arguments: [
            ([200], 1, true), ([500, 0, 429, 200], 4, true), ([500, 500, 500, 500], 4, false), ([422], 1, false),
        ]
    )
    func posted(_ answers: [Int], _ tries: Int, _ isTaken: Bool) async throws {
        let (drawer, hook) = (Drawer(), Hook())
        drawer["in.csv"] = "Id,Opportunity ID,Name\r\n"
        hook.answers.withLock { $0 = answers }
        let crm = Self.crm(Self.hooked(), drawer, hook)
        let write = CRMWrite(externalID: "O1", fields: ["Name": .string("a")])
        let outcome = try await crm.write([write], of: .opportunity)[0]
        #expect((outcome == .written(id: "77", created: true)) == isTaken)
        #expect(hook.names.count == tries)
        #expect(Set(hook.names).count == 1)
        #expect(
            hook.fields.withLock { fields in
                fields.allSatisfy {
                    $0.contains { $0.name.canonicalName == "x-cosell-signature" && $0.value.count == 71 }
                }
            }
        )
    }

    @Test(
        "a change whose answer is lost with the process has the same name in the next run, and the same change later another"
    )
    func renamed() async throws {
        let (drawer, hook) = (Drawer(), Hook())
        drawer["in.csv"] = "Id,Opportunity ID,Name\r\n1,O1,a\r\n"
        let crm = Self.crm(Self.hooked(), drawer, hook)
        let write = CRMWrite(id: "1", externalID: "O1", fields: ["Name": .string("b")])
        drawer.writesLeft.withLock { $0 = 0 }
        await #expect(throws: CRMFailure.self) { try await crm.write([write], of: .opportunity) }
        drawer.writesLeft.withLock { $0 = nil }
        _ = try await crm.write([write], of: .opportunity)
        #expect(Set(hook.names).count == 1)
        _ = try await crm.write([write], of: .opportunity)
        #expect(Set(hook.names).count == 2)
    }
}
