import CosellWire
import JMESPath
import Testing

/// What is known to fail before any value is there.
struct QueryCheckTests {
    private static let row = Forecast.object { name in
        ["Id": .string, "Count": .number, "IsOpen": .boolean, "Tags": .list(.string), "Any": .anything][name]
    }
    private static let answer = Forecast.object { name in ["Rows": .list(row), "Total": .number, "One": row][name] }

    @Test(
        "passes what may work",
        arguments: [
            "@", "Rows", "Rows[].Id", "Rows[0].Count", "Rows[?Count > `1`].Id", "Nothing", "Nothing.Below",
            "length(Rows)",
            "length(Rows[0].Id)", "sum(Rows[].Count)", "sum(Rows[].Any)", "sum(Rows[].to_number(Id))",
            "sum(Rows[].Nothing)",
            "sort_by(Rows, &Count)[-1].Id", "max_by(Rows, &Any)", "join(', ', Rows[].Id)",
            "join(', ', Nothing || `[]`)",
            "keys(One)", "abs(Rows[].Any | [0])", "contains(Rows[].Id, 'x')", "Rows[].{a: Id, b: length(Tags)}",
            "Total || length(Total)", "One.* | [0]", "map(&Id, Rows)", "type(Nothing)", "not_null(Nothing, Total)",
            "Rows[].Tags[] | [?contains(@, 'a')]", "merge(One, `{}`)", "reverse(Rows[0].Id)",
            "starts_with(One.Id, 'O')",
            "{n: Total}.abs(n)", "Rows[*].Tags | [0] | length(@)",
        ]
    )
    func passes(_ text: String) throws { try Query(text).check(against: Self.answer) }

    @Test(
        "refuses what cannot work",
        arguments: [
            "length(Total)", "sum(Rows[].Id)", "sum(Total)", "keys(Rows)", "abs(One.Id)", "length(Nothing)",
            "sort_by(Rows, 'Id')", "sort_by(Rows, &Tags)", "sort_by(Rows, &Nothing)", "sort(Rows)", "&Rows",
            "Rows[].length(Count)", "Rows[?length(Count) > `1`]", "Rows[].{a: abs(Id)}", "[abs(One.Id)]",
            "join(Total, Rows)", "starts_with(Total, 'a')", "length(`5`)", "max_by(One, &Id)", "Total | length(@)",
            "Rows[].Tags[] | sum(@)", "!length(Total)", "length(Total) == `1`", "to_string(abs(One.Id))",
        ]
    )
    func refuses(_ text: String) throws {
        let query = try Query(text)
        let error = #expect(throws: QueryError.self) { try query.check(against: Self.answer) }
        #expect(error?.kind == .invalidType)
    }
}
