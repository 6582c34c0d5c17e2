import Testing

@testable import CosellShell

/// Words, numbers and bars in columns.
struct FigureTableTests {
    private static let table = FigureTable(
        titles: ["Stage", "Deals", "Note"],
        rows: [
            ["Prospect", "12", "a note that is rather long"], ["Technical Validation", "3", ""],
            ["Lost", "0", "x\u{1B}[31m"],
        ],
        isNumber: [false, true, false],
        bars: [1, 0.26, 0]
    )

    @Test("without a screen nothing is shortened, and bars have their full length")
    func wide() {
        #expect(
            Self.table.text(width: nil) == """
                Stage                 Deals  Note
                Prospect                 12  a note that is rather long  ████████████████████████
                Technical Validation      3                              ██████▎
                Lost                      0  x\\u001b[31m

                """
        )
    }

    @Test("a narrow screen has no bars, and the widest words give first; numbers are never cut")
    func narrow() {
        #expect(
            Self.table.text(width: 30) == """
                Stage       Deals  Note
                Prospect       12  a note tha…
                Technical…      3
                Lost            0  x\\u001b[31m

                """
        )
    }

    @Test("whatever the width, no line is wider than it, down to what the columns need", arguments: 22...120)
    func fits(_ width: Int) {
        for line in Self.table.text(width: width).split(separator: "\n") { #expect(String(line).columnCount <= width) }
    }

    @Test("a bar of more than nothing is seen")
    func small() {
        let table = FigureTable(titles: ["A"], rows: [["x"], ["y"], ["z"]], isNumber: [false], bars: [1, 1e-9, .nan])
        #expect(table.text(width: 14) == "A\nx  ███████████\ny  ▏\nz\n")
    }
}
