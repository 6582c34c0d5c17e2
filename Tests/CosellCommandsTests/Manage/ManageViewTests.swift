import CosellReports
import CosellShell
import CosellSync
import CosellWire
import Testing

@testable import CosellCommands

/// What stands on the screen: as many lines as it has, none wider, and what matters among them.
struct ManageViewTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var keys = ""
        var deals = (0..<40).map { "Ovens \($0)" }
        var customer = "Ambrosia"
        var seen: [String] = []
    }

    static let rows = [
        Row(testDescription: "overview", seen: ["Cosell  Sandbox  synced never", "[1 Overview]", "$ cosell overview"]),
        Row(
            testDescription: "opportunities",
            keys: "2",
            seen: ["> O1000", "Ovens 0", "1 of 40", "$ cosell opportunities"]
        ),
        Row(testDescription: "no opportunities", keys: "2", deals: [], seen: ["nothing here yet"]),
        Row(testDescription: "ten thousand", keys: "2\u{1B}[F", deals: many, seen: ["> O10999", "10,000 of 10,000"]),
        Row(testDescription: "a search", keys: "/ovens 7", seen: ["/ovens 7_", "> O1007"]),
        Row(testDescription: "a search for nothing", keys: "/xyz", seen: ["nothing has 'xyz' in it"]),
        Row(
            testDescription: "names of all the world",
            keys: "2",
            deals: ["漢字の取引 東京", "Größe 🚀🚀", "e\u{301}clair", "עברית", "👩‍👩‍👧‍👦 family", String(repeating: "宽", count: 90)],
            customer: "株式会社さくらコーヒー",
            seen: ["> O1000", "漢字"]
        ),
        Row(
            testDescription: "what would steer",
            keys: "2",
            deals: ["\u{1B}[2J\u{9B}x\u{202E}y\n\t"],
            seen: ["\\u001b[2J"]
        ),
        Row(testDescription: "referrals", keys: "3", seen: ["> engi-0", "1d 1h", "$ cosell referrals list --stored"]),
        Row(testDescription: "solutions", keys: "4", seen: ["> S-1", "Active"]),
        Row(testDescription: "connections", keys: "5", seen: ["> con-1"]),
        Row(testDescription: "reports", keys: "6", seen: ["> Pipeline", "Forecast"]),
        Row(testDescription: "a deal", keys: "2\r", seen: ["O1000", "Qualified", "$ cosell selling"]),
        Row(testDescription: "fields", keys: "2\re", seen: ["> 1 Stage: Qualified"]),
        Row(testDescription: "a field", keys: "2\re2", seen: ["Next steps: Call_"]),
        Row(
            testDescription: "a long text",
            keys: "2\re2" + String(repeating: "漢x", count: 200) + "end",
            seen: ["xend_"]
        ),
        Row(testDescription: "reasons", keys: "3x\u{1B}[F", seen: ["> 5 Other"]),
        Row(testDescription: "a question", keys: "3a", seen: ["Accept engi-0", "Accept it in"]),
        Row(testDescription: "keys", keys: "?", seen: ["Keys"]),
    ]
    private static let many = (0..<10_000).map { "Ovens \($0)" }

    static let sizes = [(80, 24), (40, 10), (120, 50), (20, 6), (10, 4), (3, 2), (1, 1), (0, 0)]

    @Test("fits the screen, whatever is on it", arguments: rows, [0, 1, 2, 3, 4, 5, 6, 7])
    func fits(_ row: Row, _ size: Int) async throws {
        let (width, height) = Self.sizes[size]
        var model = try await ManageFixture.model(
            width: width,
            height: height,
            deals: row.deals,
            customer: row.customer
        )
        _ = model.sit(row.keys)
        let lines = ManageView.lines(model)
        #expect(lines.count == min(height, max(height, 5)))
        for line in lines {
            #expect(line.text.columnCount <= width, "\(line.text)")
            #expect(!line.text.unicodeScalars.contains { $0.value < 0x20 || 0x7F...0x9F ~= $0.value })
        }
        let text = lines.map(\.text).joined(separator: "\n")
        for word in row.seen where width >= 80 || (width >= 40 && word.count < 12) {
            #expect(text.contains(word), "\(word) in\n\(text)")
        }
    }

    @Test("the command stands last, and the names of screens where they fit", arguments: ManageSection.allCases)
    func frame(_ section: ManageSection) async throws {
        var model = try await ManageFixture.model()
        _ = model.sit("\(section.rawValue)")
        var lines = ManageView.lines(model).map(\.text)
        #expect(lines.count == 24 && lines.last?.hasPrefix("$ cosell ") == true)
        #expect(
            ManageSection.allCases.allSatisfy { lines[1].contains($0.title) }
                && lines[1].contains("[\(section.rawValue) ")
        )
        model.resize(width: 40, height: 10)
        lines = ManageView.lines(model).map(\.text)
        #expect(lines.count == 10 && lines.last?.hasPrefix("$ cosell ") == true)
        #expect(lines[1].contains("[\(section.rawValue) \(section.title)"))
    }

    @Test("what is selected and what is urgent can be told without colours")
    func marks() async throws {
        var model = try await ManageFixture.model()
        _ = model.sit("2")
        let lines = ManageView.lines(model)
        let selected = lines.filter { $0.text.hasPrefix("> ") }
        #expect(selected.count == 1 && selected.first?.look == .selected)
        #expect(lines.first { $0.text.contains("O1001") }?.look == .urgent)
    }

    @Test("what went wrong is said whole, where the screen has the lines", arguments: sizes.indices)
    func notice(_ size: Int) async throws {
        let (width, height) = Self.sizes[size]
        var model = try await ManageFixture.model(width: width, height: height)
        _ = model.sit("2")
        let words = "The connection to 127.0.0.1 broke before the answer was whole. Look at the log; then try again."
        _ = model.hear(.failed(words))
        let lines = ManageView.lines(model)
        #expect(lines.count == height && lines.allSatisfy { $0.text.columnCount <= width })
        if width >= 40, height >= 10 {
            let said = lines.filter { $0.look == .urgent && !$0.text.contains("O10") }.map(\.text)
            #expect(said.joined(separator: " ") == words)
            #expect(lines.last?.text == "$ cosell opportunities")
        }
    }

    @Test("columns that have no room are left out, identifiers last")
    func columns() async throws {
        for (width, words) in [(120, ["Customer", "Closes", "Amount"]), (40, [])] {
            var model = try await ManageFixture.model(width: width, height: 24)
            _ = model.sit("2")
            let heading = ManageView.lines(model)[2].text
            #expect(heading.contains("Id") && heading.contains("Title") && words.allSatisfy(heading.contains))
        }
    }

    @Test("a report is laid out for the width, and scrolled to its end and no further")
    func report() async throws {
        let database = try await LocalDatabase.inMemory(at: ManageFixture.now)
        let question = ReportQuestion(catalog: "Sandbox", now: ManageFixture.now)
        let report = try await PipelineReport.made(question, database)
        await database.close()
        for (width, height) in Self.sizes where width > 0 {
            var model = try await ManageFixture.model(width: width, height: height)
            _ = model.sit("6\r")
            _ = model.hear(.reported(report))
            let first = ManageView.lines(model)
            #expect(first.allSatisfy { $0.text.columnCount <= width })
            _ = model.sit("\u{1B}[F\u{1B}[B\u{1B}[6~")
            let last = ManageView.lines(model)
            #expect(last.count == first.count)
            if height >= 10 { #expect(!last[3].text.isEmpty || !last[4].text.isEmpty) }
        }
    }
}
