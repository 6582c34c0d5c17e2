package import CosellWire

/// Lines of words between tabs, for `cut` and `while read`: an object's plain members on one line in the order of their
/// names, what is nested below it on lines that start with the member's name in capitals.
package enum TextLayout {
    package static func text(_ value: Document) -> String {
        var lines: [String] = []
        append(value, name: nil, columns: nil, to: &lines)
        return lines.map { $0 + "\n" }.joined()
    }

    private static func append(_ value: Document, name: String?, columns: [String]?, to lines: inout [String]) {
        switch value {
        case .object(let members): append(members, name, columns, to: &lines)
        case .list(let elements): append(elements, name, to: &lines)
        default: lines.append(word(value))
        }
    }

    private static func append(
        _ members: [Document.Member],
        _ name: String?,
        _ columns: [String]?,
        to lines: inout [String]
    ) {
        let columns = columns ?? members.filter(\.value.isPlain).map(\.name).sortedByCodePoint()
        if !columns.isEmpty {
            let words = columns.map { members[$0].map(word) ?? "" }
            lines.append(([name?.uppercased()].compactMap(\.self) + words).joined(separator: "\t"))
        }
        for nested in members.map(\.name).sortedByCodePoint() where !columns.contains(nested) {
            append(members[nested] ?? .null, name: nested, columns: nil, to: &lines)
        }
    }

    /// Rows of one list share their columns, so that each line has the same number of words.
    private static func append(_ elements: [Document], _ name: String?, to lines: inout [String]) {
        if elements.contains(where: \.isObject) {
            let names = elements.flatMap { $0.members.filter(\.value.isPlain).map(\.name) }
            let columns = Set(names).sortedByCodePoint()
            for element in elements { append(element, name: name, columns: columns, to: &lines) }
            return
        }
        let plain = elements.filter(\.isPlain).map(word)
        if let name {
            lines += plain.map { "\(name.uppercased())\t\($0)" }
        } else if !plain.isEmpty {
            lines.append(plain.joined(separator: "\t"))
        }
        for element in elements where !element.isPlain { append(element, name: name, columns: nil, to: &lines) }
    }

    /// Spelled as the AWS CLI does, which is how Python does.
    static func word(_ value: Document) -> String {
        switch value {
        case .null: "None"
        case .boolean(let boolean): boolean ? "True" : "False"
        case .string(let text): text.visible
        default: value.compactJSON.withoutSteering
        }
    }
}

extension Document {
    var isPlain: Bool {
        switch self {
        case .list, .object: false
        default: true
        }
    }

    var isObject: Bool { if case .object = self { true } else { false } }
}

extension Sequence<String> {
    func sortedByCodePoint() -> [String] { sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
}
