package import CosellWire

/// What a target gets in place of the event: a constant, a part of the event, or a text with parts of it.
package enum EventInput: Hashable, Sendable {
    case constant(String)
    /// `$.detail.opportunity`
    case part(String)
    /// Names for parts, and a text with `<name>` in it.
    case template([String: String], String)

    /// `{"constant"}`, `{"path"}` or `{"paths", "template"}`; nil for anything else, and for a path that is none.
    package init?(_ document: Document) {
        if let text = document["constant"]?.text {
            self = .constant(text)
        } else if let path = document["path"]?.text {
            guard Self.steps(path) != nil else { return nil }
            self = .part(path)
        } else if let text = document["template"]?.text {
            guard case .object(let members) = document["paths"] ?? .object([]) else { return nil }
            var paths: [String: String] = [:]
            for member in members {
                guard let path = member.value.text, Self.steps(path) != nil else { return nil }
                paths[member.name] = path
            }
            self = .template(paths, text)
        } else {
            return nil
        }
    }

    /// What is sent for an event.
    package func bytes(of envelope: [UInt8]) -> [UInt8] {
        if case .constant(let text) = self { return Array(text.utf8) }
        guard let event = try? JSONReader.document(from: envelope) else { return envelope }
        switch self {
        case .constant(let text): return Array(text.utf8)
        case .part(let path): return Self.json(Self.part(path, of: event) ?? .null)
        case .template(let paths, let template): return Array(Self.fill(template, paths, event).utf8)
        }
    }

    /// `$.detail.items[0]`, and `$` for all of it.
    private static func steps(_ path: String) -> [Substring]? {
        guard path == "$" || path.hasPrefix("$.") else { return nil }
        let steps = path.dropFirst(2).split(separator: ".", omittingEmptySubsequences: false)
        return path == "$" ? [] : steps.contains(where: \.isEmpty) ? nil : steps
    }

    private static func part(_ path: String, of event: Document) -> Document? {
        var value: Document? = event
        for step in steps(path) ?? [] {
            let words = step.split(separator: "[", omittingEmptySubsequences: false)
            value = value?[String(words[0])]
            for word in words.dropFirst() {
                guard case .list(let elements)? = value, let index = Int(word.dropLast()), elements.indices ~= index
                else { return nil }
                value = elements[index]
            }
        }
        return value
    }

    /// Within quotes a text stands without its own; everywhere else a value stands as JSON.
    private static func fill(_ template: String, _ paths: [String: String], _ event: Document) -> String {
        var filled = ""
        var rest = template[...]
        var isQuoted = false
        while let sign = rest.first {
            if sign == "\\", let next = rest.dropFirst().first {
                filled += [sign, next]
                rest = rest.dropFirst(2)
                continue
            }
            if sign == "<", let end = rest.firstIndex(of: ">"),
                let value = value(String(rest[rest.index(after: rest.startIndex)..<end]), paths, event)
            {
                let text = String(decoding: json(value), as: UTF8.self)
                let isText = value.text != nil
                let escaped = isText ? String(text.dropFirst().dropLast()) : text.replacing("\"", with: "\\\"")
                filled += isQuoted ? escaped : text
                rest = rest[rest.index(after: end)...]
                continue
            }
            if sign == "\"" { isQuoted.toggle() }
            filled.append(sign)
            rest = rest.dropFirst()
        }
        return filled
    }

    /// - Returns: nil for what is no name; null for a part that the event does not have.
    private static func value(_ name: String, _ paths: [String: String], _ event: Document) -> Document? {
        if ["aws.events.event", "aws.events.event.json"].contains(name) { return event }
        return paths[name].map { part($0, of: event) ?? .null }
    }

    private static func json(_ document: Document) -> [UInt8] {
        let writer = JSONWriter()
        writer.write(document)
        return writer.bytes
    }
}
