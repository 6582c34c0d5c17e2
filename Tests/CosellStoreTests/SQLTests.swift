import CosellStore
import Testing

struct SQLTests {
    @Test("values travel beside the text")
    func binds() {
        let sql: SQL = "SELECT \("a") , \(1), \(2 as Int64), \(3 as Int32), \(true), \(0.5), \([1, 2] as [UInt8])"
        #expect(sql.text == "SELECT ? , ?, ?, ?, ?, ?, ?")
        #expect(
            sql.values
                == [.text("a"), .integer(1), .integer(2), .integer(3), .integer(1), .real(0.5), .blob([1, 2])]
        )
    }

    @Test("an absent value is NULL, a present one itself")
    func optionals() {
        let sql: SQL = "\(nil as String?) \("a" as String?) \(nil as [UInt8]?) \(SQLValue.real(1))"
        #expect(sql.values == [.null, .text("a"), .null, .real(1)])
    }

    @Test("statements that differ only in values have one text")
    func sameText() {
        func byID(_ id: String) -> SQL { "SELECT 1 WHERE \(id) = 'it''s ?'" }
        #expect(byID("a").text == byID("b'; --").text)
        #expect(byID("a") != byID("b"))
    }

    @Test("a fragment brings its text and values along, in place")
    func fragments() {
        let stage: SQL = "stage = \("Qualified")"
        let sql: SQL = "SELECT \(1) WHERE \(fragment: stage) AND id = \("O1")"
        #expect(sql.text == "SELECT ? WHERE stage = ? AND id = ?")
        #expect(sql.values == [.integer(1), .text("Qualified"), .text("O1")])
    }

    struct Conditions: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let conditions: [SQL]
        let text: String
    }

    static let conditions = [
        Conditions(testDescription: "none", conditions: [], text: "1 = 1"),
        Conditions(testDescription: "one", conditions: ["a = \(1)"], text: "(a = ?)"),
        Conditions(testDescription: "an OR stays together", conditions: ["a", "b OR c"], text: "(a) AND (b OR c)"),
        Conditions(testDescription: "three", conditions: ["a", "b", "c = \(1)"], text: "(a) AND (b) AND (c = ?)"),
    ]

    @Test("all conditions are joined by AND", arguments: conditions)
    func all(_ row: Conditions) {
        let sql = SQL.all(row.conditions)
        #expect(sql.text == row.text)
        #expect(sql.values == row.conditions.flatMap(\.values))
    }

    struct List: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let members: [String]
        let text: String
        let found: [String]
        var excluded: [String] { ["a", "b", "c", "d"].filter { !found.contains($0) } }
    }

    static let lists = [
        List(testDescription: "empty", members: [], text: "(SELECT NULL WHERE 1 = 0)", found: []),
        List(testDescription: "one", members: ["a"], text: "(?)", found: ["a"]),
        List(testDescription: "two", members: ["a", "c"], text: "(?, ?)", found: ["a", "c"]),
        List(testDescription: "three", members: ["a", "b", "d"], text: "(?, ?, ?, ?)", found: ["a", "b", "d"]),
        List(testDescription: "twice the same", members: ["b", "b"], text: "(?, ?)", found: ["b"]),
        List(testDescription: "nobody known", members: ["x"], text: "(?)", found: []),
    ]

    @Test("a list finds its members, and NOT finds the others", arguments: lists)
    func list(_ row: List) async throws {
        let sql: SQL = "\(list: row.members)"
        #expect(sql.text == row.text)
        let store = try await Store.withNotes()
        for text in ["a", "b", "c", "d"] { try await store.add(text) }
        let (found, excluded) = try await store.read { transaction in
            let isListed: SQL = "text IN \(list: row.members)"
            return (
                try transaction.rows("SELECT text FROM note WHERE \(fragment: isListed)") { try $0.text(0) },
                try transaction.rows("SELECT text FROM note WHERE NOT \(fragment: isListed)") { try $0.text(0) },
            )
        }
        #expect(found.sorted() == row.found)
        #expect(excluded.sorted() == row.excluded)
        await store.close()
    }
}
