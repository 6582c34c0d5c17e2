package import CosellWire
import Yams

/// YAML as the AWS CLI (version 2) prints it: blocks, lists at their key's own depth, quotes where they are needed.
package enum YAMLLayout {
    package static func text(_ value: Document) -> String {
        let options = (width: 80, indent: 2)
        let text = try? Yams.serialize(
            node: node(value),
            indent: options.indent,
            width: options.width,
            allowUnicode: true
        )
        return (text ?? "").withoutSteering
    }

    private static func node(_ value: Document) -> Node {
        switch value {
        case .null: Node("null", Tag(.null))
        case .boolean(let boolean): Node(boolean ? "true" : "false", Tag(.bool))
        case .integer, .double: Node(value.compactJSON, Tag(.int))
        case .string(let text): Node(text, Tag(.str), YAMLScalar.style(of: text))
        case .list(let elements): Node(elements.map(node), Tag(.seq), elements.isEmpty ? .flow : .block)
        case .object(let members):
            Node(
                members.map { (node(.string($0.name)), node($0.value)) },
                Tag(.map),
                members.isEmpty ? .flow : .block
            )
        }
    }
}

enum YAMLScalar {
    /// Whether the text would be read as something else than text.
    static func needsQuotes(_ text: String) -> Bool { Resolver.default.resolveTag(of: Node(text)) != .str }

    /// Between double quotes, escapes say what would steer a terminal.
    static func style(of text: String) -> Node.Scalar.Style {
        if text.unicodeScalars.contains(where: { $0.steers && $0 != "\n" && $0 != "\t" }) { return .doubleQuoted }
        return needsQuotes(text) ? .singleQuoted : .any
    }

    /// One word as YAML.
    static func text(_ text: String) -> String {
        YAMLLayout.text(.string(text)).split(separator: "\n").filter { $0 != "..." }.joined(separator: "\n")
    }
}
