import CosellWire
import Foundation
import JSONSchema
import Testing

/// The cases of the public JSON Schema test suite, 2020-12, for the keywords that are known here.
struct JSONSchemaSuiteTests {
    struct Group: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let schema: Document
        let cases: [(description: String, data: Document, isValid: Bool)]
    }

    /// Groups whose schemas use keywords that are not known here: they are refused, not half understood.
    static let foreign: Set<String> = [
        "properties: properties, patternProperties, additionalProperties interaction",
        "items: items and subitems",
        "items: prefixItems with no additional items allowed",
        "items: items does not look in applicators, valid case",
        "items: prefixItems validation adjusts the starting index for items",
        "items: items with heterogeneous array",
    ]

    static let groups: [Group] = (try? read()) ?? []

    private static func read() throws -> [Group] {
        let file = Bundle.module.url(forResource: "json-schema-test-suite", withExtension: "json")
        let bytes = try Data(contentsOf: #require(file))
        return elements(try JSONReader.document(from: [UInt8](bytes))["files"]).flatMap { file in
            elements(file["groups"]).map { group in
                Group(
                    testDescription: "\(text(file["name"])): \(text(group["description"]))",
                    schema: group["schema"] ?? .null,
                    cases: elements(group["tests"]).map {
                        (text($0["description"]), $0["data"] ?? .null, $0["valid"] == .boolean(true))
                    }
                )
            }
        }
    }

    private static func elements(_ value: Document?) -> [Document] {
        if case .list(let elements)? = value { elements } else { [] }
    }

    private static func text(_ value: Document?) -> String { if case .string(let text)? = value { text } else { "" } }

    @Test("all its cases are there")
    func cases() {
        #expect(Self.groups.map(\.cases.count).reduce(0, +) == 321)
        #expect(Self.foreign.isSubset(of: Self.groups.map(\.testDescription)))
    }

    @Test("holds", arguments: groups.filter { !foreign.contains($0.testDescription) })
    func holds(_ group: Group) throws {
        let schema = try ValueSchema(group.schema)
        for one in group.cases {
            #expect(schema.flaws(in: one.data).isEmpty == one.isValid, "\(one.description)")
        }
    }

    @Test("a schema with other keywords is refused", arguments: groups.filter { foreign.contains($0.testDescription) })
    func refuses(_ group: Group) {
        #expect(throws: SchemaFault.self) { try ValueSchema(group.schema) }
    }
}
