import AccountAPI
import CosellWire
import MarketingAPI
import SellingAPI
import Testing

struct ConstraintCheckTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let breach: Breach.Kind?
        let check: @Sendable (inout ConstraintCheck) -> Void

        init(
            _ description: String,
            _ breach: Breach.Kind?,
            _ check: @escaping @Sendable (inout ConstraintCheck) -> Void
        ) {
            (testDescription, self.breach, self.check) = (description, breach, check)
        }
    }

    static let lengths = StringConstraint(min: 2, max: 3)
    static let digits = StringConstraint(pattern: "[0-9]+", min: 1, max: 3)

    static let strings = [
        Row("absent", nil) { $0.string(nil, "M", lengths) },
        Row("shorter", .length(1, min: 2, max: 3)) { $0.string("a", "M", lengths) },
        Row("shortest", nil) { $0.string("ab", "M", lengths) },
        Row("longest", nil) { $0.string("abc", "M", lengths) },
        Row("longer", .length(4, min: 2, max: 3)) { $0.string("abcd", "M", lengths) },
        Row("longest, of four bytes each", nil) { $0.string("🚀🚀🚀", "M", lengths) },
        Row("one letter of two scalars", nil) { $0.string("e\u{301}", "M", lengths) },
        Row("no lower bound", nil) { $0.string("", "M", StringConstraint(max: 3)) },
        Row("no upper bound", .length(0, min: 1, max: nil)) { $0.string("", "M", StringConstraint(min: 1)) },
        Row("pattern", .pattern("[0-9]+")) { $0.string("1a", "M", digits) },
        Row("pattern and length: the length", .length(0, min: 1, max: 3)) { $0.string("", "M", digits) },
        Row("pattern and length met", nil) { $0.string("123", "M", digits) },
        Row("no constraint", nil) { $0.string("", "M", StringConstraint()) },
    ]

    static let numbers = [
        Row("absent", nil) { $0.integer(nil, "M", min: 1, max: 2) },
        Row("below", .range(0, min: 1, max: 2)) { $0.integer(0, "M", min: 1, max: 2) },
        Row("least", nil) { $0.integer(1, "M", min: 1, max: 2) },
        Row("most", nil) { $0.integer(2, "M", min: 1, max: 2) },
        Row("above", .range(3, min: 1, max: 2)) { $0.integer(3, "M", min: 1, max: 2) },
        Row("only a least, below", .range(.min, min: 1, max: nil)) { $0.integer(.min, "M", min: 1, max: nil) },
        Row("only a least, far above", nil) { $0.integer(.max, "M", min: 1, max: nil) },
        Row("only a most, above", .range(.max, min: nil, max: 2)) { $0.integer(.max, "M", min: nil, max: 2) },
        Row("no bound", nil) { $0.integer(.min, "M", min: nil, max: nil) },
    ]

    static let counts = [
        Row("absent", nil) { $0.count(nil, "M", min: 1, max: 2) },
        Row("too few", .tooFewElements(0, min: 1)) { $0.count(0, "M", min: 1, max: 2) },
        Row("fewest", nil) { $0.count(1, "M", min: 1, max: 2) },
        Row("most", nil) { $0.count(2, "M", min: 1, max: 2) },
        Row("too many", .tooManyElements(3, max: 2)) { $0.count(3, "M", min: 1, max: 2) },
        Row("no bound", nil) { $0.count(3, "M", min: nil, max: nil) },
    ]

    static let values = [
        Row("absent", nil) { $0.value(nil as Selling.Stage?, "M") },
        Row("known", nil) { $0.value(Selling.Stage.launched, "M") },
        Row("unknown", .unknownValue("Won")) { $0.value(Selling.Stage(rawValue: "Won"), "M") },
        Row("empty", .unknownValue("")) { $0.value(Selling.Stage(rawValue: ""), "M") },
        Row("other case", .unknownValue("launched")) { $0.value(Selling.Stage(rawValue: "launched"), "M") },
    ]

    @Test("notes one breach or none", arguments: strings + numbers + counts + values)
    func one(_ row: Row) {
        var check = ConstraintCheck()
        row.check(&check)
        #expect(check.breaches == [row.breach].compactMap { $0.map { Breach(path: ["M"], kind: $0) } })
    }

    @Test("finds each breach of a request, with the way to it")
    func request() throws {
        let text = """
            {"Catalog":"AWS!","MaxResults":101,"Sort":{"SortBy":"Color","SortOrder":"ASCENDING"},
            "Identifier":["O1","1","O2","2"],"LifeCycleStage":["Prospect","Won"],
            "CreatedDate":{"AfterCreatedDate":"2026-01-01T00:00:00Z"}}
            """
        let request = try JSONReader.read(Selling.ListOpportunitiesRequest.self, from: Array(text.utf8)).value
        let breaches = ConstraintCheck.breaches(of: request)
        let paths = breaches.map { $0.path.joined(separator: ".") }
        #expect(paths == ["Catalog", "MaxResults", "Sort.SortBy", "Identifier", "LifeCycleStage"])
        #expect(breaches.contains(Breach(path: ["MaxResults"], kind: .range(101, min: 1, max: 100))))
        #expect(breaches.contains(Breach(path: ["Sort", "SortBy"], kind: .unknownValue("Color"))))
        #expect(breaches.contains(Breach(path: ["Identifier"], kind: .pattern("O[0-9]{1,19}"))))
    }

    @Test("holds the keys of a map against the values that the model lists")
    func keys() throws {
        let text = #"{"SocialConnections":{"LINKEDIN":["sc-abcdefghijklm"],"MYSPACE":["sc-abcdefghijklm"]}}"#
        let request = try JSONReader.read(Marketing.UpdateCampaignRequest.self, from: Array(text.utf8)).value
        let breaches = ConstraintCheck.breaches(of: request).filter { $0.path == ["SocialConnections"] }
        #expect(breaches.map(\.kind) == [.unknownValue("MYSPACE")])
    }

    @Test("looks into the contract duration only when it is set")
    func clearable() throws {
        let set = #"{"ExpectedContractDuration":{"Term":"Eons","Value":"12"}}"#
        for (text, hasBreach) in [(set, true), (#"{"ExpectedContractDuration":null}"#, false), ("{}", false)] {
            let project = try JSONReader.read(Selling.Project.self, from: Array(text.utf8)).value
            let paths = ConstraintCheck.breaches(of: project).map(\.path)
            #expect(paths.isEmpty != hasBreach)
            #expect(paths.allSatisfy { $0.first == "ExpectedContractDuration" })
        }
    }

    @Test("notes equal breaches of several elements once, and a thousand at most")
    func bound() {
        var check = ConstraintCheck()
        for _ in 0..<10 {
            check.value(Selling.Stage(rawValue: "Won"), "A")
            check.value(Selling.Stage(rawValue: "Lost"), "A")
        }
        #expect(check.breaches.map(\.kind) == [.unknownValue("Won"), .unknownValue("Lost")])
        for number in 0..<5000 { check.value(Selling.Stage(rawValue: "\(number)"), "B") }
        #expect(check.breaches.count == 1000)
    }
}
