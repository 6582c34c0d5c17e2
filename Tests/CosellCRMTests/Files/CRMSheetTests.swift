import CosellCRM
import CosellShell
import Testing

/// What a file of a CRM without a connection says, by RFC 4180.
struct CRMSheetTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        var cells: [[String]] = []
        /// Where a fault stands.
        var place: String?
    }

    static let rows = [
        Row(testDescription: "plain", text: "a,b\r\n1,2\r\n", cells: [["a", "b"], ["1", "2"]]),
        Row(testDescription: "without a last line end", text: "a,b\n1,2", cells: [["a", "b"], ["1", "2"]]),
        Row(testDescription: "with a byte order mark", text: "\u{FEFF}a\n1", cells: [["a"], ["1"]]),
        Row(testDescription: "empty cells", text: "a,b,c\n,,\n", cells: [["a", "b", "c"], ["", "", ""]]),
        Row(
            testDescription: "commas, quotes and line ends in quotes",
            text: "a,b\n\"1,2\",\"say \"\"hi\"\"\r\nthere\"\n",
            cells: [["a", "b"], ["1,2", "say \"hi\"\r\nthere"]]
        ),
        Row(testDescription: "empty lines between", text: "a,b\n\n1,2\n\n", cells: [["a", "b"], ["1", "2"]]),
        Row(testDescription: "nothing", text: "", place: "deals.csv"),
        Row(testDescription: "a quote that nothing closes", text: "a,b\n1,\"2\n3,4\n", place: "deals.csv, line 2"),
        Row(testDescription: "text behind a quote", text: "a,b\n1,\"2\"3\n", place: "deals.csv, line 2"),
        Row(testDescription: "a record too short", text: "a,b\n1,2\n3\n", place: "deals.csv, line 3"),
        Row(
            testDescription: "a record too long behind one of two lines",
            text: "a,b\n\"x\ny\",2\n3,4,5\n",
            place: "deals.csv, line 4"
        ),
        Row(testDescription: "a name twice", text: "a,b,a\n", place: "deals.csv, line 1"),
    ]

    @Test("reads what the standard allows, and names the line of what it does not", arguments: rows)
    func read(_ row: Row) {
        do {
            let sheet = try CRMSheet(text: row.text, file: "deals.csv")
            #expect([sheet.columns] + sheet.rows.map(\.cells) == row.cells)
            #expect(row.place == nil)
        } catch { #expect(error.place == row.place) }
    }

    @Test(
        "reads what it wrote",
        arguments: ["", "plain", " spaces ", "1,2", "\"", "two\r\nlines", "é 漢字 🙂", "'quoted'"]
    )
    func written(_ cell: String) throws {
        for columns in [["a"], ["a", "b"]] {
            let row = CRMSheet.Row(cells: columns.map { _ in cell })
            let sheet = CRMSheet(columns: columns, rows: [row])
            let read = try CRMSheet(text: sheet.text, file: "deals.csv")
            #expect(read.columns == columns)
            #expect(read.rows.map(\.cells) == [row.cells])
        }
    }
}
