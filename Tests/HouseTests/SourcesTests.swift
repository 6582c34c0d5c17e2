import Foundation
import Testing

/// docs/sources.md says what every number means that a comment, message, test or page points to.
struct SourcesTests {
    @Test("whatever is pointed to has a row")
    func resolved() throws {
        let rows = try Set(Self.rows.get())
        for (number, files) in try Self.pointers.get().sorted(by: { $0.key < $1.key }) where !rows.contains(number) {
            Issue.record("docs/sources.md has no row for \(number), of \(files.sorted().joined(separator: ", "))")
        }
    }

    @Test("every row is pointed to, and there is one for each number")
    func used() throws {
        let rows = try Self.rows.get()
        let pointers = try Self.pointers.get()
        #expect(rows.count > 200)
        #expect(rows.filter { pointers[$0] == nil } == [])
        #expect(Dictionary(grouping: rows, by: \.self).filter { $0.value.count > 1 }.keys.sorted() == [])
    }

    @Test("a chapter is pointed to by its family: selling 4.2, access 8, additions 3.5")
    func families() throws {
        for file in try Self.files() {
            for match in try Self.bareChapter.groups(in: file.text) { Issue.record("\(file.name): \(match[0])") }
        }
    }

    @Test(
        "finds what points to a rule or a chapter, and nothing else",
        arguments: [
            ("a stage (O36), R1.28 and AD23", ["AD23", "O36", "R1.28"]),
            ("Selling 4.2, 4.3 and appendix A.4", ["selling 4.2", "selling 4.3", "selling appendix A.4"]),
            ("a page (SF6), HS14", ["HS14", "SF6"]),
            ("EC2, S-1234567, T23:59, 2026-01-12T20, O123, R1", []),
            ("Selling 2022-07-26, access to 3 rooms", []),
        ]
    )
    func pointers(_ text: String, _ numbers: [String]) throws {
        #expect(try Self.numbers(in: text).sorted() == numbers)
    }

    /// Texts that look like a rule and are none: postal codes, identifiers.
    private static let others: Set<String> = ["D1", "M10", "M60", "O77"]

    private static let rule: Result<NSRegularExpression, any Error> = Result {
        try NSRegularExpression(
            pattern: #"(?<![\w.#/$%&:-])"#
                + #"(R[12]\.[1-9]\d?|(?:AD|BJ|CH|CP|CU|EG|HS|MK|RM|SF|SO)[1-9]\d?|[DEIKMOQSTX][1-9]\d?)(?![\w-]|\.\d|:\d)"#
        )
    }

    private static let chapter: Result<NSRegularExpression, any Error> = Result {
        let number = #"(?:appendix [A-E](?:\.\d{1,2})?|\d{1,2}(?:\.\d{1,2})?)(?![\w-]|\.\d)"#
        let families = "selling|additions|access|account|benefits|channel|revenue measurement|marketing|control plane"
        return try NSRegularExpression(
            pattern: #"\b((?i:\#(families))) (\#(number)(?:(?:, | and | to |; )\#(number))*)"#
        )
    }

    /// A chapter of nothing: by the word, as a rule's name, in brackets, or at the beginning of a comment.
    private static let bareChapter: Result<NSRegularExpression, any Error> = Result {
        try NSRegularExpression(
            pattern: #"\b[Ss]ections? \d|\u00A7|(?:Rule\(|required\(|rule: )"\d"#
                + #"|^[ \t]*(?://|# |"""|@Test\()[^\n]*\(\d{1,2}\.\d{1,2}[,;: )]"#
                + #"|^[ \t]*(?://|# |""")[^\w\n]*\d{1,2}\.\d{1,2}[,;:)"]"#,
            options: .anchorsMatchLines
        )
    }

    /// The first cells of the tables that are headed "Number".
    private static let rows: Result<[String], any Error> = Result {
        var isNumbered = false
        let page = try HouseFile(name: "docs/sources.md").text
        return page.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
            guard line.hasPrefix("| "), let cell = line.split(separator: "|").first else {
                isNumbered = false
                return nil
            }
            let text = cell.trimmingCharacters(in: .whitespaces)
            defer { isNumbered = isNumbered || text == "Number" }
            return isNumbered && text != "---" ? text : nil
        }
    }

    /// The files that point to each number.
    private static let pointers: Result<[String: Set<String>], any Error> = Result {
        var found: [String: Set<String>] = [:]
        for file in try files() {
            for number in try numbers(in: file.text) { found[number, default: []].insert(file.name) }
        }
        return found
    }

    private static func numbers(in text: String) throws -> Set<String> {
        let rules = try rule.groups(in: text).map { $0[1] }.filter { !others.contains($0) }
        let chapters = try chapter.groups(in: text).flatMap { match in
            match[2].replacing(" and ", with: ", ").replacing(" to ", with: ", ").replacing("; ", with: ", ")
                .split(separator: ", ").map { "\(match[1].lowercased()) \($0)" }
        }
        return Set(rules + chapters)
    }

    private static func files() throws -> [HouseFile] {
        let own = ["docs/sources.md", "Tests/HouseTests/SourcesTests.swift"]
        let pages = try ["README.md", "ARCHITECTURE.md", "CHANGELOG.md"].map(HouseFile.init)
        return try (pages + HouseFile.all(below: ["Sources", "Tests", "docs"])).filter { !own.contains($0.name) }
    }
}

extension Result<NSRegularExpression, any Error> {
    fileprivate func groups(in text: String) throws -> [[String]] { try get().groups(in: text) }
}
