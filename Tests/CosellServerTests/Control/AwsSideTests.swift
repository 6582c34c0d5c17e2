import CosellDomain
import CosellSimulator
import CosellWire
import Foundation
import Testing

@testable import CosellServer

/// CP20, CP21: what AWS's side is told, in words and in files.
struct AwsSideTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../docs/scenarios").standardized

    @Test(
        "the documented scenarios can be played",
        arguments: ["calm-quarter", "strict-reviewer", "flood-of-referrals"]
    )
    func documented(_ name: String) throws {
        let text = try String(contentsOf: Self.folder.appending(path: "\(name).yaml"), encoding: .utf8)
        let choice = try AwsSideChoice(text: text)
        let scenario = try #require(choice.scenario)
        #expect(!scenario.rules.isEmpty && choice.document["mode"] == .string("scenario"))
        let writer = JSONWriter()
        writer.write(choice.document)
        #expect(try AwsSideChoice(text: String(decoding: writer.bytes, as: UTF8.self)).scenario == scenario)
    }

    @Test("the schema knows what scenarios know")
    func schema() throws {
        let bytes = try Data(contentsOf: Self.folder.appending(path: "scenario.schema.json"))
        let schema = try JSONReader.document(from: Array(bytes))
        let names = { (node: Document?) -> [String] in
            guard case .object(let members)? = node?["properties"] else { return [] }
            return members.map(\.name).sorted()
        }
        #expect(names(schema) == Scenario.keys.sorted())
        let definitions = schema["$defs"]
        #expect(names(definitions?["rule"]) == ScenarioRule.keys.sorted())
        #expect(names(definitions?["rule"]?["properties"]?["when"]) == ScenarioRule.matchers.sorted())
        #expect(names(definitions?["step"]) == ScenarioStep.keys.sorted())
        #expect(names(definitions?["generator"]) == ScenarioGenerator.keys.sorted())
        let events = definitions?["rule"]?["properties"]?["when"]?["properties"]?["event"]?["enum"]
        #expect(events == .list(ScenarioRule.events.map(Document.string)))
    }

    @Test(
        "words",
        arguments: [
            (#"{"mode": "manual"}"#, true), ("mode: auto\nreviewDelay: 1m\n", true),
            (#"{"mode": "auto", "referralsPerDay": 2.5, "seed": 3}"#, true), (#"{"mode": "off"}"#, false),
            (#"{"mode": "auto", "delay": "3s"}"#, false), ("", false), ("- a\n- b", false), ("{", false),
        ]
    )
    func words(_ text: String, _ isKnown: Bool) {
        #expect(((try? AwsSideChoice(text: text)) != nil) == isKnown)
    }

    @Test("what is wrong is told by its line and key")
    func lines() {
        let text = """
            seed: 1
            rules:
              - when: { event: submitted, country: NO }
                then:
                  - act: opportunity.aprove
            """
        let refusal = #expect(throws: ControlRefusal.self) { try AwsSideChoice(text: text) }
        #expect(refusal?.field == "rules[0].then[0].act")
        #expect(refusal?.message.hasPrefix("line 5: rules[0].then[0].act") == true)
        #expect(refusal?.details == [.init("line", .integer(5))])
    }
}
