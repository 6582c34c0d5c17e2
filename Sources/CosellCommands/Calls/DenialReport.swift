import CosellShell
import CosellWire

/// Why a call was denied, for people.
struct DenialReport {
    private let document: Document

    init(_ document: Document) { self.document = document }

    var lines: String {
        var rows: [(name: String, fact: String)] = [
            ("Operation", text("operation")), ("Principal", text("principal")), ("Resource", text("resource")),
        ]
        if case .object? = document["statement"] {
            let place = "\(text("statement", "sid")) of \(text("statement", "policy"))"
            rows.append(("Denied by", "statement \(place); no other statement outweighs it"))
        } else {
            rows.append(("Denied for", "want of a statement that allows \(missing)"))
        }
        if let statement = document["allowWith"], statement != .null {
            let writer = JSONWriter()
            writer.write(statement)
            rows.append(("Allow with", String(decoding: writer.bytes, as: UTF8.self)))
        }
        return FactSheet.text(rows)
    }

    private var missing: String {
        guard case .list(let actions)? = document["missing"], case .string(let action)? = actions.first else {
            return "it"
        }
        return action
    }

    private func text(_ path: String...) -> String {
        let value = path.reduce(document as Document?) { $0?[$1] }
        if case .string(let text)? = value { return text }
        return ""
    }
}
