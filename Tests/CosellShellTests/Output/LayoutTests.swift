import CosellShell
import CosellWire
import Testing

/// Our formats beside the AWS CLI's, on the same values.
struct LayoutTests {
    static let names = [
        "list-opportunities", "get-engagement", "list-tags-for-resource", "scalars", "rows", "text", "number", "null",
        "empty-list", "one-member", "map", "mixed", "japanese", "quotes",
    ]

    @Test("JSON", arguments: names)
    func json(_ name: String) throws {
        #expect(
            try JSONLayout.text(Fixture.document("Output/\(name).in")) + "\n" == Fixture.text("Output/\(name).json")
        )
    }

    @Test("text", arguments: names)
    func text(_ name: String) throws {
        #expect(try TextLayout.text(Fixture.document("Output/\(name).in")) == Fixture.text("Output/\(name).text"))
    }

    @Test("YAML", arguments: names)
    func yaml(_ name: String) throws {
        let yaml = try YAMLLayout.text(Fixture.document("Output/\(name).in")).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        let expected = try Fixture.text("Output/\(name).yaml").split(separator: "\n", omittingEmptySubsequences: false)
        #expect(yaml.count == expected.count)
        for (ours, theirs) in zip(yaml, expected) { #expect(ours == theirs) }
    }

    /// Two of the values are left out: the AWS CLI ends with a stack trace on one, and counts accents twice in the other.
    @Test("tables", arguments: names.filter { !["mixed", "quotes", "text", "number"].contains($0) })
    func table(_ name: String) throws {
        let table = try TableLayout.text(Fixture.document("Output/\(name).in"), title: "ListThings")
        #expect(try table == Fixture.text("Output/\(name).table"))
    }

    @Test("a table wider than its terminal stands single rows upright first")
    func upright() throws {
        let value = try Fixture.document("Output/map.in")
        #expect(try TableLayout.text(value, title: "ListThings", width: 60) == Fixture.text("Output/map.upright"))
    }

    @Test("a table fits its terminal", arguments: names, [20, 40, 60, 80])
    func fits(name: String, width: Int) throws {
        let table = try TableLayout.text(Fixture.document("Output/\(name).in"), title: "ListThings", width: width)
        for line in table.split(separator: "\n") where name != "japanese" {
            #expect(line.count <= max(width, name == "list-opportunities" ? 48 : 40), "\(line)")
        }
    }
}
