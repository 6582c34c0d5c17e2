package import CosellShell
package import CosellWire

/// One field that an edit changes.
package struct Difference: Hashable, Sendable {
    /// As errors name it.
    package let path: String
    /// Nil: nothing is stored there.
    package let old: String?
    package let new: String?

    /// Every field of plain values, and every list of them, in which the two differ; in the order of the new one.
    package static func all(from old: Document, to new: Document) -> [Difference] {
        let (before, after) = (old.fields, new.fields)
        let olds = Dictionary(before, uniquingKeysWith: { $1 })
        let news = Dictionary(after, uniquingKeysWith: { $1 })
        let paths = after.map(\.0) + before.map(\.0).filter { news[$0] == nil }
        return paths.compactMap { path in
            let (old, new) = (olds[path], news[path])
            guard old != new, !(old ?? .null).isNothing || !(new ?? .null).isNothing else { return nil }
            return Difference(path: path, old: old?.content, new: new?.content)
        }
    }

    /// `lifeCycle.stage: Prospect -> Qualified`
    package func line(_ style: Style) -> String {
        "\(path): \(old.map(style.old) ?? "(nothing)") -> \(new.map(style.new) ?? "(nothing)")"
    }

    package var document: Document {
        .object([
            Document.Member("Path", .string(path)),
            Document.Member("Old", old.map(Document.string) ?? .null),
            Document.Member("New", new.map(Document.string) ?? .null),
        ])
    }
}

extension Document {
    fileprivate var content: String? { isNothing ? nil : words }

    /// Paths and values of all plain fields below.
    fileprivate var fields: [(String, Document)] {
        var fields: [(String, Document)] = []
        collect("", &fields)
        return fields
    }

    private func collect(_ path: String, _ fields: inout [(String, Document)]) {
        switch self {
        case .object(let members):
            for member in members {
                member.value.collect(path.isEmpty ? member.name.asField : "\(path).\(member.name.asField)", &fields)
            }
        case .list(let elements) where elements.contains(where: \.isObject):
            for (index, element) in elements.enumerated() { element.collect("\(path)[\(index)]", &fields) }
        default: fields.append((path, self))
        }
    }

    private var isObject: Bool {
        if case .object = self { true } else { false }
    }
}
