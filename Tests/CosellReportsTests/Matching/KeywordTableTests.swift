import CosellWire
import Testing

@testable import CosellReports

/// A person's file of keywords.
struct KeywordTableTests {
    private static let solutions = [
        SolutionFacts(id: "S-1", name: "Lakehouse", category: ""),
        SolutionFacts(id: "S-2", name: "SAP on Rails", category: ""),
    ]

    static let good: [(json: String, entries: [String])] = [
        ("{}", []), (#"{"data lake": "S-1"}"#, ["data lake S-1"]),
        (#"{"S-2": ["sap", "erp"]}"#, ["sap S-2", "erp S-2"]),
        (#"{"sap": "sap ON rails"}"#, ["sap S-2"]), (#"{"Lakehouse": "lake"}"#, ["lake S-1"]),
        (#"{"S-1": 365}"#, ["365 S-1"]), (#"{"ml": ["S-1", "S-2"]}"#, ["ml S-1", "ml S-2"]),
    ]

    @Test("a word and its solution, either way round", arguments: good)
    func read(_ json: String, _ entries: [String]) throws {
        let table = try KeywordTable(JSONReader.document(from: Array(json.utf8)), solutions: Self.solutions)
        #expect(table.entries.map { "\($0.keyword) \($0.solution)" } == entries)
    }

    static let bad: [(json: String, words: String)] = [
        ("[]", "it is no list of keywords"),
        (#"{"sap": "S-9"}"#, "there is no active solution 'S-9', which 'sap' is to stand for"),
        (#"{"S-1": "!"}"#, "'!' has no letter to look for"),
        (#"{"S-1": {"a": 1}}"#, "'S-1' has something else than words"),
        (#"{"sap": [["S-1"]]}"#, "'sap' has something else than words"),
    ]

    @Test("what cannot be meant is named", arguments: bad)
    func refused(_ json: String, _ words: String) throws {
        let document = try JSONReader.document(from: Array(json.utf8))
        #expect { try KeywordTable(document, solutions: Self.solutions) } throws: { "\($0)" == words }
    }
}
