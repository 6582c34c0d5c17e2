import CosellShell
import CosellWire
import Testing

@testable import CosellCRM

/// What expressions of a mapping say: a value for every record, and never an error.
struct MappingExpressionTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let value: String?

        init(_ text: String, _ value: String?) { (testDescription, self.value) = (text, value) }
    }

    static let fields: [String: Document] = [
        "Name": .string(" Migrate SAP "), "Empty": .string("  "), "Null": .null, "Amount": .double(25_000.5),
        "Count": .integer(7), "Closes": .string("2026-01-31T10:00:00.000+0000"), "Share": .boolean(true),
        "No": .boolean(false), "Needs": .string("b; a;b"), "Deal Name": .string("x"), "Account.Name": .string("Acme"),
        "Stage": .string("Won"), "Full": .string("Dana van Dyk"), "Text": .string("abc"),
    ]

    static let rows = [
        Row("Name", "Migrate SAP"), Row("Empty", nil), Row("Null", nil), Row("Missing", nil), Row("Amount", "25000.5"),
        Row("Count", "7"), Row("Share", "true"), Row("`Deal Name`", "x"), Row("Account.Name", "Acme"),
        Row("'a text'", "a text"), Row("\"say \\\"hi\\\"\"", "say \"hi\""), Row("''", nil), Row("12.50", "12.5"),
        Row("-3", "-3"), Row("true", "true"),
        Row("join(' / ', Name, Empty, Account.Name)", "Migrate SAP / Acme"), Row("join(', ', Empty, Null)", nil),
        Row("join('', 'https://', Text)", "https://abc"),
        Row("first(Empty, Null, Name, Text)", "Migrate SAP"), Row("first(Empty)", nil),
        Row("if(Share, 'yes', 'no')", "yes"), Row("if(No, 'yes', 'no')", "no"), Row("if(Empty, 'yes')", nil),
        Row("is(Share, true)", "true"), Row("is(Name, Text)", "false"), Row("is(Empty, Null)", "true"),
        Row("not(Share)", "false"), Row("not(Empty)", "true"),
        Row("day(Closes)", "2026-01-31"), Row("day(Name)", nil), Row("addDays(Closes, 30)", "2026-03-02"),
        Row("addDays(Closes, -31)", "2025-12-31"), Row("addDays(Closes, Name)", nil),
        Row("addMonths(Closes, 1)", "2026-02-28"), Row("addMonths(Closes, 12)", "2027-01-31"),
        Row("addMonths(Closes, -2)", "2025-11-30"), Row("addMonths(Closes, 999999)", nil),
        Row("days(Closes, '2026-03-01')", "29"), Row("days(Closes, Name)", nil),
        Row("plus(0.1, 0.2)", "0.3"), Row("minus(Count, 8)", "-1"), Row("times(Amount, 12)", "300006"),
        Row("divide(Amount, 2)", "12500.25"), Row("divide(Count, 0)", nil), Row("plus(Name, 1)", nil),
        Row("round(divide(10, 3), 2)", "3.33"), Row("round(2.5, 0)", "3"), Row("round(Name, 2)", nil),
        Row("round(1, 99)", nil),
        Row("upper(Text)", "ABC"), Row("lower('ÄB')", "äb"), Row("upper(Empty)", nil),
        Row("left(Text, 2)", "ab"), Row("left(Text, 99)", "abc"), Row("left(Text, 0)", nil),
        Row("part(Full, ' ', 1)", "Dana"), Row("part(Full, ' ', -1)", "Dyk"), Row("part(Full, ' ', 9)", nil),
        Row("part(Full, '', 1)", nil), Row("replace(Full, ' ', '_')", "Dana_van_Dyk"),
        Row("replace(Text, 'abc', '')", nil),
        Row("back(stages, Stage)", "Launched"), Row("back(stages, 'Unknown')", nil), Row("back(stages, Empty)", nil),
        Row("lookup(stages, 'Launched')", "Closed Won"), Row("lookup(words, 'whatever')", "Other"),
        Row("join(';', lookup(stages, 'Launched;Prospect'))", "Closed Won;New"), Row("today()", "2026-02-01"),
    ]

    static let tables = [
        "stages": MappingTable(rows: [
            .init(aws: "Prospect", crm: ["New"]), .init(aws: "Launched", crm: ["Closed Won", "Won"]),
            .init(aws: "Committed", crm: ["Won"]),
        ]),
        "words": MappingTable(rows: [], otherCRM: "Other"),
    ]

    static func scope() -> MappingScope {
        MappingScope(
            aws: nil,
            crm: CRMRecord(id: "1", fields: fields),
            kinds: [:],
            tables: tables,
            today: CalendarDay(daysSinceEpoch: 20_485)
        )
    }

    @Test("say what they say", arguments: rows)
    func value(_ row: Row) throws {
        let expression = try MappingParser.read(
            row.testDescription,
            of: .crm,
            tables: Array(Self.tables.keys),
            allowsToday: true
        )
        var scope = Self.scope()
        #expect(expression.value(&scope) == row.value)
    }

    @Test("what is printed of one is read as the same", arguments: rows)
    func printed(_ row: Row) throws {
        func read(_ text: String) throws -> MappingExpression {
            try MappingParser.read(text, of: .crm, tables: Array(Self.tables.keys), allowsToday: true)
        }
        let expression = try read(row.testDescription)
        guard !expression.description.contains(" by the table "), !row.testDescription.contains("\\") else { return }
        #expect(try read(expression.description).description == expression.description)
    }

    @Test("a word that no table has is told, with its table")
    func strangers() throws {
        let expression = try MappingParser.read("back(stages, 'A;Won;B')", of: .crm, tables: ["stages"])
        var scope = Self.scope()
        #expect(expression.value(&scope) == "Launched")
        #expect(scope.strangers.map(\.word) == ["A", "B"])
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let what: String
        let remedy: String

        init(_ text: String, _ what: String, _ remedy: String) {
            (testDescription, self.what, self.remedy) = (text, what, remedy)
        }
    }

    static let faults = [
        Fault("", "a value is missing", "Write a field"), Fault("frist(a)", "no function 'frist'", "mean first?"),
        Fault("first(a", "a ) is missing", "Close first("), Fault("'abc", "never closed", "Close it"),
        Fault("a b", "something follows", "Take it out"), Fault("upper(a, b)", "another number", "upper(a)"),
        Fault("lookup(stage, a)", "no table 'stage'", "mean stages?"), Fault("today()", "every day", "repairs"),
        Fault("if(a)", "another number", "if(a, b, c)"), Fault("(a)", "is no value", "quotes"),
        Fault("1.2.3", "is no number", "digits"),
        Fault(String(repeating: "upper(", count: 30) + "a" + String(repeating: ")", count: 30), "too deeply", "Split"),
    ]

    @Test("are refused with the letter and what to write", arguments: faults)
    func fault(_ row: Fault) {
        let error = #expect(throws: Complaint.self) {
            try MappingParser.read(row.testDescription, of: .crm, tables: ["stages"])
        }
        #expect(error?.what.contains(row.what) == true, "\(error.map { "\($0)" } ?? "")")
        #expect(error?.remedy?.contains(row.remedy) == true, "\(error.map { "\($0)" } ?? "")")
    }

    @Test("no text of letters, quotes and brackets ends a program", arguments: 0..<200)
    func anything(_ seed: Int) {
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1
        let letters = Array("ab('\",)`1.-[] \\if")
        let text = String(
            (0..<30).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return letters[Int(state >> 33) % letters.count]
            }
        )
        guard let expression = try? MappingParser.read(text, of: .crm, tables: []) else { return }
        var scope = Self.scope()
        _ = expression.value(&scope)
    }
}
