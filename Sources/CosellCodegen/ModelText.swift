package import CosellWire

/// The model as text: one line for each operation and shape, so that a change reads as a change.
extension Model {
    /// - Throws: when the bytes are not JSON.
    package init(bytes: [UInt8]) throws(SerializationError) {
        let document = try JSONReader.document(from: bytes)
        namespace = document.text("namespace")
        version = document.text("version")
        serviceID = document.text("serviceID")
        targetPrefix = document.text("targetPrefix")
        signingName = document.text("signingName")
        endpointPrefix = document.text("endpointPrefix")
        wire = document.text("wire")
        operations = document.elements("operations").map(Operation.init)
        shapes = document.elements("shapes").map(Shape.init)
    }

    package var text: String {
        let facts: [(String, String)] = [
            ("namespace", namespace), ("version", version), ("serviceID", serviceID), ("targetPrefix", targetPrefix),
            ("signingName", signingName), ("endpointPrefix", endpointPrefix), ("wire", wire),
        ]
        let head = facts.map { "  \"\($0)\": \(line(.string($1)))," }
        let operations = operations.map { "    " + line($0.document) }.joined(separator: ",\n")
        let shapes = shapes.map { "    " + line($0.document) }.joined(separator: ",\n")
        return """
            {
            \(head.joined(separator: "\n"))
              "operations": [
            \(operations)
              ],
              "shapes": [
            \(shapes)
              ]
            }

            """
    }

    private func line(_ document: Document) -> String {
        let writer = JSONWriter()
        writer.write(document)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension Model.Operation {
    init(_ document: Document) {
        name = document.text("name")
        summary = document.optionalText("summary") ?? ""
        input = document.text("input")
        output = document.optionalText("output")
        isReadOnly = document.flag("readOnly")
        isIdempotent = document.flag("idempotent")
        errors = document.texts("errors")
        paginator = document["paginator"].map(Model.Paginator.init)
    }

    var document: Document {
        .facts([
            ("name", .string(name)), ("summary", summary.isEmpty ? nil : .string(summary)),
            ("input", .string(input)), ("output", output.map(Document.string)),
            ("readOnly", isReadOnly ? .boolean(true) : nil), ("idempotent", isIdempotent ? .boolean(true) : nil),
            ("errors", .list(errors.map(Document.string))), ("paginator", paginator?.document),
        ])
    }
}

extension Model.Paginator {
    init(_ document: Document) {
        input = document.text("input")
        output = document.text("output")
        limit = document.optionalText("limit")
        results = document.text("results")
    }

    var document: Document {
        .facts([
            ("input", .string(input)), ("output", .string(output)), ("limit", limit.map(Document.string)),
            ("results", .string(results)),
        ])
    }
}

extension Model.Shape {
    init(_ document: Document) {
        name = document.text("name")
        guard let kind = Model.Kind(rawValue: document.text("kind")) else {
            preconditionFailure("the shape \(document.text("name")) has a kind that is not read")
        }
        self.kind = kind
        isSensitive = document.flag("sensitive")
        pattern = document.optionalText("pattern")
        min = document.number("min")
        max = document.number("max")
        values = document.texts("values")
        members = document.elements("members").map(Model.Member.init)
        element = document.optionalText("element")
        key = document.optionalText("key")
        isException = document.flag("exception")
        isServerFault = document.flag("fault")
    }

    var document: Document {
        .facts([
            ("name", .string(name)), ("kind", .string(kind.rawValue)),
            ("sensitive", isSensitive ? .boolean(true) : nil), ("exception", isException ? .boolean(true) : nil),
            ("fault", isServerFault ? .boolean(true) : nil), ("pattern", pattern.map(Document.string)),
            ("min", min.map(Document.integer)), ("max", max.map(Document.integer)), ("key", key.map(Document.string)),
            ("element", element.map(Document.string)),
            ("values", values.isEmpty ? nil : .list(values.map(Document.string))),
            ("members", members.isEmpty ? nil : .list(members.map(\.document))),
        ])
    }
}

extension Model.Member {
    init(_ document: Document) {
        name = document.text("name")
        shape = document.text("shape")
        isRequired = document.flag("required")
        isToken = document.flag("token")
        isDeprecated = document.flag("deprecated")
    }

    var document: Document {
        .facts([
            ("name", .string(name)), ("shape", .string(shape)), ("required", isRequired ? .boolean(true) : nil),
            ("token", isToken ? .boolean(true) : nil), ("deprecated", isDeprecated ? .boolean(true) : nil),
        ])
    }
}

extension Document {
    static func facts(_ facts: [(String, Document?)]) -> Document {
        .object(facts.compactMap { name, value in value.map { Member(name, $0) } })
    }

    func optionalText(_ name: String) -> String? {
        guard case .string(let text)? = self[name] else { return nil }
        return text
    }

    func text(_ name: String) -> String {
        guard let text = optionalText(name) else { preconditionFailure("the model lacks \(name)") }
        return text
    }

    func flag(_ name: String) -> Bool { self[name] == .boolean(true) }

    func number(_ name: String) -> Int? {
        guard case .integer(let number)? = self[name] else { return nil }
        return number
    }

    func elements(_ name: String) -> [Document] {
        guard case .list(let elements)? = self[name] else { return [] }
        return elements
    }

    func texts(_ name: String) -> [String] {
        elements(name).compactMap {
            guard case .string(let text) = $0 else { return nil }
            return text
        }
    }

    var members: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }
}
