import CosellWire

/// Facts as an Adaptive Card for a workflow webhook of Microsoft Teams, within the 28 KB that Microsoft documents.
enum TeamsMessage {
    /// Of the whole body; the rest of the 28 KB is left to what the workflow adds.
    static let mostBytes = 24_000
    /// Letters of a line; the first of these with which a card fits counts.
    static let lineLimits = [4000, 1000, 250, 60]

    static func parts(_ facts: [Fact]) -> [[Fact]] {
        var parts: [[Fact]] = []
        for fact in facts {
            if let last = parts.last, body(last + [fact]).count <= mostBytes {
                parts[parts.count - 1].append(fact)
            } else {
                parts.append([fact])
            }
        }
        return parts
    }

    static func body(_ facts: [Fact]) -> [UInt8] {
        bytes(facts.count > 1 ? document(facts) : fitting(facts))
    }

    private static func bytes(_ document: Document) -> [UInt8] {
        let writer = JSONWriter()
        writer.write(document)
        return writer.bytes
    }

    /// A card of one fact always fits.
    private static func fitting(_ facts: [Fact]) -> Document {
        let cards = lineLimits.lazy.map { document(facts, lineLimit: $0) }
        return cards.first { bytes($0).count <= mostBytes } ?? document(facts, lineLimit: lineLimits[3])
    }

    static func document(_ facts: [Fact], lineLimit: Int = lineLimits[0]) -> Document {
        let head = block(Fact.headline(facts), [("size", .string("Large")), ("weight", .string("Bolder"))])
        let items = facts.map { fact in
            let title = block(escaped(fact.title, lineLimit), [("weight", .string("Bolder"))])
            let lines = fact.lines.map { block(escaped($0, lineLimit), [("spacing", .string("None"))]) }
            return Document.object([
                .init("type", .string("Container")), .init("separator", .boolean(true)),
                .init("items", .list([title] + lines)),
            ])
        }
        let card = Document.object([
            .init("$schema", .string("http://adaptivecards.io/schemas/adaptive-card.json")),
            .init("type", .string("AdaptiveCard")), .init("version", .string("1.4")),
            .init("body", .list([head] + items)),
        ])
        let attachment = Document.object([
            .init("contentType", .string("application/vnd.microsoft.card.adaptive")), .init("contentUrl", .null),
            .init("content", card),
        ])
        return .object([.init("type", .string("message")), .init("attachments", .list([attachment]))])
    }

    private static func block(_ text: String, _ looks: [(String, Document)]) -> Document {
        let members = [("type", Document.string("TextBlock")), ("text", .string(text)), ("wrap", .boolean(true))]
        return .object((members + looks).map { .init($0.0, $0.1) })
    }

    /// What Markdown would take for its own gets a backslash.
    static func escaped(_ text: String, _ limit: Int) -> String {
        var (escaped, count) = ("", 0)
        for character in text {
            count += 1
            guard count <= limit else { return escaped + "…" }
            if "\\`*_[]#~<>".contains(character) { escaped.append("\\") }
            escaped.append(character)
        }
        return escaped
    }
}
