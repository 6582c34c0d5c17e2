import CosellWire

/// Facts as a message of Slack's Block Kit, within the limits that Slack documents: `docs/notify.md` names them.
enum SlackMessage {
    static let mostBlocks = 50
    static let longestText = 3000
    static let longestHeader = 150
    /// Slack refuses messages far below its documented total (`msg_blocks_too_long` from some 13,000 characters on).
    static let longestTotal = 12_000

    /// Parts facts so that each part fits one message.
    static func parts(_ facts: [Fact]) -> [[Fact]] {
        var parts: [[Fact]] = []
        var length = 0
        for fact in facts {
            let own = text(of: fact).utf16.count
            if let last = parts.last, last.count < mostBlocks - 1, length + own <= longestTotal {
                parts[parts.count - 1].append(fact)
                length += own
            } else {
                parts.append([fact])
                length = own
            }
        }
        return parts
    }

    /// - Parameter facts: one of the parts.
    static func document(_ facts: [Fact]) -> Document {
        let headline = escaped(Fact.headline(facts), within: longestHeader)
        let header = Document.object([
            .init("type", .string("header")),
            .init("text", .object([.init("type", .string("plain_text")), .init("text", .string(headline))])),
        ])
        let sections = facts.prefix(mostBlocks - 1).map { fact in
            Document.object([
                .init("type", .string("section")),
                .init(
                    "text",
                    .object([
                        .init("type", .string("mrkdwn")), .init("text", .string(text(of: fact))),
                        // Names of channels and addresses in other people's words stay words.
                        .init("verbatim", .boolean(true)),
                    ])
                ),
            ])
        }
        return .object([.init("text", .string(headline)), .init("blocks", .list([header] + sections))])
    }

    static func text(of fact: Fact) -> String {
        let title = "*\(escaped(fact.title.replacing("*", with: "∗"), within: 500))*"
        guard !fact.lines.isEmpty else { return title }
        let rest = escaped(fact.lines.joined(separator: "\n"), within: longestText - title.utf16.count - 1)
        return "\(title)\n\(rest)"
    }

    /// The three characters that steer, as entities, counted in units of UTF-16, of which no reading of "character" has
    /// fewer; what is too long ends in an ellipsis, and never inside an entity.
    static func escaped(_ text: String, within limit: Int) -> String {
        var (escaped, count) = ("", 0)
        let pieces = text.map { character -> String in
            switch character {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            default: String(character)
            }
        }
        let total = pieces.reduce(0) { $0 + $1.utf16.count }
        for piece in pieces {
            let room = total <= limit ? limit : limit - 1
            guard count + piece.utf16.count <= room else { return escaped + "…" }
            escaped += piece
            count += piece.utf16.count
        }
        return escaped
    }
}
