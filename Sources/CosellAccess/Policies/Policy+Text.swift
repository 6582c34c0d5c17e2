import CosellWire

extension Policy {
    /// Reads a policy that a request carries as text.
    package init(text: String) throws(MalformedPolicy) {
        let document: Document
        do {
            document = try JSONReader.document(from: Array(text.utf8))
        } catch {
            throw MalformedPolicy(place: "Policy", member: "document", reason: "is not JSON: \(error.description)")
        }
        try self.init(PolicyNode(document))
    }
}

extension PolicyNode {
    init(_ document: Document) {
        switch document {
        case .null: self = .null
        case .boolean(let flag): self = .text(String(flag))
        case .integer(let number): self = .text(String(number))
        case .double(let number): self = .text(String(number))
        case .string(let text): self = .text(text)
        case .list(let elements): self = .list(elements.map(PolicyNode.init))
        case .object(let members):
            self = .members(Dictionary(members.map { ($0.name, PolicyNode($0.value)) }) { first, _ in first })
        }
    }
}
