import CosellShapes
package import CosellShell
package import CosellWire

/// Values of fields as people write them, made into what the model has.
package enum FieldValue {
    /// - Parameter text: a text as it is, or JSON; `null` is nothing.
    package static func read(_ text: String, for path: FieldPath) throws(Complaint) -> Document {
        let shape = FieldPath.table[path.shape]
        if text == "null" { return .null }
        guard shape.kind == .string || !looksLikeJSON(text) else {
            return try fitted(DocumentText.document(of: text), to: path)
        }
        if text.hasPrefix("\""), let quoted = try? JSONReader.document(from: Array(text.utf8)) {
            return try fitted(quoted, to: path)
        }
        return try fitted(.string(text), to: path)
    }

    /// The value with the model's names and spellings: `qualified` is `Qualified`, an amount may be a number, one value
    /// stands for a list of one.
    package static func fitted(_ value: Document, to path: FieldPath) throws(Complaint) -> Document {
        let shape = FieldPath.table[path.shape]
        switch (value, shape.kind) {
        case (.null, _): return .null
        case (.string(let text), .string): return .string(try spelled(text, shape, path))
        case (.integer(let number), .string): return .string(String(number))
        case (.double(let number), .string): return .string(String(number))
        case (.string(let text), .timestamp): return .string(text)
        case (.object(let members), .structure):
            var fitted: [Document.Member] = []
            for member in members {
                let known = try FieldPath.member(member.name, of: shape, at: path.place)
                fitted.append(Document.Member(known.name, try self.fitted(member.value, to: path.appending(known))))
            }
            return .object(fitted)
        case (.list(let elements), .list):
            var fitted: [Document] = []
            for (index, element) in elements.enumerated() {
                fitted.append(try self.fitted(element, to: path.element(index)))
            }
            return .list(fitted)
        case (_, .list): return .list([try fitted(value, to: path.element(0))])
        case (_, .structure):
            let names = shape.members.map(\.name).joined(separator: ", ")
            throw Complaint("takes an object", at: path.place, remedy: "As JSON, with \(names).")
        default: throw Complaint("takes one value", at: path.place)
        }
    }

    private static func spelled(_ text: String, _ shape: Shape, _ path: FieldPath) throws(Complaint) -> String {
        guard !shape.values.isEmpty, !text.isEmpty else { return text }
        guard let value = shape.value(meantBy: text) else {
            throw Complaint("there is no '\(text)'", at: path.place, remedy: shape.remedy(for: text))
        }
        return value
    }

    private static func looksLikeJSON(_ text: String) -> Bool { text.hasPrefix("{") || text.hasPrefix("[") }
}

extension FieldPath {
    fileprivate var place: String { steps.isEmpty ? "--cli-input-json" : "\(self)" }

    package func element(_ index: Int) -> FieldPath {
        FieldPath(steps: steps + [.element(index)], shape: Self.table[shape].element ?? shape)
    }
}
