import Testing

@testable import CosellStore

struct SchemaHistoryTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var applied: [Migration] = []
        var known: [Migration] = []
        var pending: [Int]?
        var refused: StoreError.Kind?
    }

    static let one = Migration(1, "one", ["A"])
    static let two = Migration(2, "two", ["B", "C"])
    static let nine = Migration(9, "nine", ["D"])

    static let rows = [
        Row(testDescription: "nothing known, nothing applied", pending: []),
        Row(testDescription: "new database", known: [one, two, nine], pending: [1, 2, 9]),
        Row(testDescription: "up to date", applied: [one, two], known: [one, two], pending: []),
        Row(testDescription: "one behind", applied: [one, two], known: [one, two, nine], pending: [9]),
        Row(
            testDescription: "renamed only",
            applied: [one],
            known: [Migration(1, "uno", ["A"])],
            pending: []
        ),
        Row(
            testDescription: "database from a newer version",
            applied: [one, two],
            known: [one],
            refused: .newerSchema(number: 2)
        ),
        Row(
            testDescription: "released text edited",
            applied: [one, two],
            known: [one, Migration(2, "two", ["B", "C "])],
            refused: .changedMigration(number: 2)
        ),
        Row(
            testDescription: "released statements split otherwise",
            applied: [two],
            known: [Migration(2, "two", ["BC"])],
            refused: .changedMigration(number: 2)
        ),
        Row(
            testDescription: "slipped in below",
            applied: [one, nine],
            known: [one, two, nine],
            refused: .misplacedMigration(number: 2)
        ),
    ]

    @Test("what is to do follows from what was done", arguments: rows)
    func pending(_ row: Row) throws {
        let applied = row.applied.map {
            AppliedMigration(number: $0.number, name: $0.name, digest: $0.digest, appliedAt: "")
        }
        let history = SchemaHistory(applied: applied, known: row.known)
        if let refused = row.refused {
            let error = try #require(throws: StoreError.self) { try history.pending() }
            #expect(error.kind == refused)
        } else {
            #expect(try history.pending().map(\.number) == row.pending)
        }
    }

    @Test(
        "a digest is FNV-1a of 64 bits",
        arguments: zip(["", "a", "foobar"], ["cbf29ce484222325", "af63dc4c8601ec8c", "85944171f73967e8"])
    )
    func digest(_ text: String, _ digest: String) {
        #expect(Migration(1, "", [text]).digest == digest)
    }

    @Test("numbers that do not rise are a mistake in the program")
    func numbersRise() async {
        await #expect(processExitsWith: .failure) {
            let twice = [Migration(1, "a", []), Migration(1, "b", [])]
            _ = try SchemaHistory(applied: [], known: twice).pending()
        }
    }
}
