package import CosellWire

/// JSON as the AWS CLI lays it out: four blanks a level, one member a line, Unicode as it is.
package enum JSONLayout {
    package static func text(_ value: Document) -> String {
        var text = ""
        append(value, indent: "\n", to: &text)
        return text.withoutSteering
    }

    /// On one line, for `--output jsonl`.
    static func line(_ value: Document) -> String { value.compactJSON.withoutSteering }

    private static func append(_ value: Document, indent: String, to text: inout String) {
        let inner = indent + "    "
        switch value {
        case .list(let elements) where !elements.isEmpty:
            text += "["
            for (index, element) in elements.enumerated() {
                text += (index > 0 ? "," : "") + inner
                append(element, indent: inner, to: &text)
            }
            text += indent + "]"
        case .object(let members) where !members.isEmpty:
            text += "{"
            for (index, member) in members.enumerated() {
                text += (index > 0 ? "," : "") + inner + Document.string(member.name).compactJSON + ": "
                append(member.value, indent: inner, to: &text)
            }
            text += indent + "}"
        default: text += value.compactJSON
        }
    }
}
