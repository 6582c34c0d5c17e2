import CosellWire
import Testing

@testable import CosellIntegrations

/// Messages within the limits of those who show them, whatever others wrote.
struct MessageTests {
    private static func fact(_ number: Int, _ title: String = "A deal", lines: [String] = []) -> Fact {
        Fact(.approved, "AWS/O\(number)", title, lines, record: "O\(number)")
    }

    // MARK: Slack

    @Test(
        "the three characters that steer Slack are entities",
        arguments: [
            ("a & b", "a &amp; b"), ("<!channel>", "&lt;!channel&gt;"), ("&amp;", "&amp;amp;"), ("plain", "plain"),
        ]
    )
    func escaping(_ text: String, _ escaped: String) {
        #expect(SlackMessage.escaped(text, within: 100) == escaped)
    }

    @Test(
        "what is too long ends in an ellipsis, and never inside an entity or a letter",
        arguments: [("abcdef", "abcd…"), ("abcde", "abcde"), ("ab<<", "ab…"), ("ab👩‍👩‍👧‍👦", "ab…"), ("éééééé", "éééé…")]
    )
    func shortening(_ text: String, _ shortened: String) {
        #expect(SlackMessage.escaped(text, within: 5) == shortened)
    }

    private static func texts(in document: Document) -> [String] {
        switch document {
        case .object(let members):
            members.flatMap { member -> [String] in
                if member.name == "text", case .string(let text) = member.value { return [text] }
                return texts(in: member.value)
            }
        case .list(let elements): elements.flatMap(texts)
        default: []
        }
    }

    private static func count(_ name: String, in document: Document) -> Int {
        if case .list(let elements)? = document[name] { elements.count } else { 0 }
    }

    static let loads: [[Fact]] = [
        [fact(1)], (1...49).map { fact($0) }, (1...50).map { fact($0) }, (1...500).map { fact($0) },
        [fact(1, String(repeating: "<", count: 9000), lines: [String(repeating: "&", count: 9000)])],
        (1...40).map { fact($0, String(repeating: "x", count: 400), lines: [String(repeating: "y", count: 4000)]) },
        [
            fact(
                1,
                String(repeating: "👩‍👩‍👧‍👦", count: 4000),
                lines: Array(repeating: String(repeating: "*", count: 9000), count: 9)
            )
        ],
    ]

    @Test("a message of Slack has at most 50 blocks, 3000 letters a text and 150 a header", arguments: loads)
    func slack(_ facts: [Fact]) throws {
        let parts = SlackMessage.parts(facts)
        #expect(parts.flatMap(\.self) == facts)
        for part in parts {
            let document = SlackMessage.document(part)
            #expect(Self.count("blocks", in: document) == part.count + 1)
            #expect(Self.count("blocks", in: document) <= 50)
            let texts = Self.texts(in: document)
            #expect(texts.allSatisfy { $0.utf16.count <= 3000 && !$0.isEmpty })
            #expect(texts.prefix(2).allSatisfy { $0.utf16.count <= 150 })
        }
    }

    @Test("a headline of all kinds fits a header")
    func headline() {
        let facts = Fact.Kind.allCases.flatMap { kind in (0..<1000).map { Fact(kind, "\($0)", "x") } }
        #expect(SlackMessage.escaped(Fact.headline(facts), within: 150).utf16.count <= 150)
        #expect(Fact.headline([Self.fact(1)]) == "1 deal approved")
        #expect(Fact.headline([Self.fact(1), Self.fact(2)]) == "2 deals approved")
    }

    // MARK: Teams

    @Test("a card of Teams stays within 28 KB", arguments: loads)
    func teams(_ facts: [Fact]) {
        let parts = TeamsMessage.parts(facts)
        #expect(parts.flatMap(\.self) == facts)
        for part in parts { #expect(TeamsMessage.body(part).count <= 28_000) }
    }

    @Test(
        "Markdown of others stays as it was written",
        arguments: [("*bold*", "\\*bold\\*"), ("[a](b)", "\\[a\\](b)"), ("a_b", "a\\_b"), ("plain", "plain")]
    )
    func markdown(_ text: String, _ escaped: String) {
        #expect(TeamsMessage.escaped(text, 100) == escaped)
    }

    @Test("a card is an attachment of a message, as workflows want it")
    func card() {
        let document = TeamsMessage.document([Self.fact(1)])
        guard case .list(let attachments)? = document["attachments"] else {
            Issue.record("there are no attachments")
            return
        }
        #expect(document["type"] == .string("message"))
        #expect(attachments[0]["contentType"] == .string("application/vnd.microsoft.card.adaptive"))
        #expect(attachments[0]["content"]?["type"] == .string("AdaptiveCard"))
    }
}
