import CosellWire
import Testing

@testable import SellingClient

struct MergeTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var base = "{}"
        var edited = "{}"
        var current = "{}"
        var merged = "{}"
        var conflicts: [String] = []
    }

    static let rows = [
        Row(
            testDescription: "nothing changed",
            base: "{\"A\":1}",
            edited: "{\"A\":1}",
            current: "{\"A\":1}",
            merged: "{\"A\":1}"
        ),
        Row(
            testDescription: "we changed",
            base: "{\"A\":1}",
            edited: "{\"A\":2}",
            current: "{\"A\":1}",
            merged: "{\"A\":2}"
        ),
        Row(
            testDescription: "they changed",
            base: "{\"A\":1}",
            edited: "{\"A\":1}",
            current: "{\"A\":3}",
            merged: "{\"A\":3}"
        ),
        Row(
            testDescription: "both to the same",
            base: "{\"A\":1}",
            edited: "{\"A\":2}",
            current: "{\"A\":2}",
            merged: "{\"A\":2}"
        ),
        Row(
            testDescription: "both to different values",
            base: "{\"A\":1}",
            edited: "{\"A\":2}",
            current: "{\"A\":3}",
            merged: "{\"A\":3}",
            conflicts: ["a"]
        ),
        Row(
            testDescription: "different members of one structure",
            base: "{\"A\":{\"X\":1,\"Y\":1}}",
            edited: "{\"A\":{\"X\":2,\"Y\":1}}",
            current: "{\"A\":{\"X\":1,\"Y\":3}}",
            merged: "{\"A\":{\"X\":2,\"Y\":3}}"
        ),
        Row(
            testDescription: "we removed, they kept",
            base: "{\"A\":1,\"B\":1}",
            edited: "{\"B\":1}",
            current: "{\"A\":1,\"B\":2}",
            merged: "{\"B\":2}"
        ),
        Row(
            testDescription: "we removed, they changed",
            base: "{\"A\":{\"X\":1}}",
            edited: "{}",
            current: "{\"A\":{\"X\":2}}",
            merged: "{\"A\":{\"X\":2}}",
            conflicts: ["a"]
        ),
        Row(
            testDescription: "both added to a structure that was not there",
            edited: "{\"A\":{\"X\":1}}",
            current: "{\"A\":{\"Y\":2}}",
            merged: "{\"A\":{\"Y\":2,\"X\":1}}"
        ),
        Row(
            testDescription: "a list is one value",
            base: "{\"LifeCycle\":{\"L\":[1]}}",
            edited: "{\"LifeCycle\":{\"L\":[1,2]}}",
            current: "{\"LifeCycle\":{\"L\":[1,3]}}",
            merged: "{\"LifeCycle\":{\"L\":[1,3]}}",
            conflicts: ["lifeCycle.l"]
        ),
        Row(
            testDescription: "an explicit null is a value",
            base: "{\"A\":1,\"B\":1}",
            edited: "{\"A\":null,\"B\":1}",
            current: "{\"A\":1,\"B\":2}",
            merged: "{\"A\":null,\"B\":2}"
        ),
    ]

    @Test("brings an edit onto what others left", arguments: rows)
    func merging(_ row: Row) throws {
        func document(_ text: String) throws -> Document { try JSONReader.document(from: Array(text.utf8)) }
        var merge = Merge()
        let merged = merge.merge(try document(row.base), try document(row.edited), try document(row.current))
        #expect(merged == (try document(row.merged)))
        #expect(merge.conflicts == row.conflicts)
    }
}
