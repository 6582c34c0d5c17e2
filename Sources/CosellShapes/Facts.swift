import CosellWire

/// One line of a table, read.
struct Facts {
    private let document: Document

    init(_ document: Document) { self.document = document }

    /// - Parameter line: where the facts stand; they are generated, so they are JSON.
    init(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        guard let document = try? JSONReader.document(from: Array(text[line])) else {
            preconditionFailure("the generated table cannot be read")
        }
        self.document = document
    }

    func text(_ name: String) -> String {
        guard let text = optionalText(name) else { preconditionFailure("the generated table lacks \(name)") }
        return text
    }

    func optionalText(_ name: String) -> String? {
        guard case .string(let text)? = document[name] else { return nil }
        return text
    }

    func flag(_ name: String) -> Bool { document[name] == .boolean(true) }

    func number(_ name: String) -> Int? {
        guard case .integer(let number)? = document[name] else { return nil }
        return number
    }

    func texts(_ name: String) -> [String] {
        guard case .list(let elements)? = document[name] else { return [] }
        return elements.compactMap {
            guard case .string(let text) = $0 else { return nil }
            return text
        }
    }

    func parts(_ name: String) -> [Facts] {
        guard case .list(let elements)? = document[name] else { return [] }
        return elements.map(Facts.init)
    }

    func part(_ name: String) -> Facts? { document[name].map(Facts.init) }
}
