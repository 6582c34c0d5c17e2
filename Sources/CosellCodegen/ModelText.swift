import CosellWire

/// The model as text: one line for each operation and shape, so that a change reads as a change.
extension Model {
    /// - Throws: ``ModelFault`` for what is not understood; `SerializationError` when the bytes are not JSON.
    package init(bytes: [UInt8]) throws {
        let facts = Facts(try JSONReader.document(from: bytes), at: "")
        namespace = try facts.text("namespace")
        version = try facts.text("version")
        serviceID = try facts.text("serviceID")
        targetPrefix = try facts.text("targetPrefix")
        signingName = try facts.text("signingName")
        endpointPrefix = try facts.text("endpointPrefix")
        wire = try facts.text("wire")
        auth = facts.texts("auth")
        operations = try facts.elements("operations").map(Operation.init)
        shapes = try facts.elements("shapes").map(Shape.init)
        try checkReferences()
    }

    package var text: String {
        let facts: [(String, String)] = [
            ("namespace", namespace), ("version", version), ("serviceID", serviceID), ("targetPrefix", targetPrefix),
            ("signingName", signingName), ("endpointPrefix", endpointPrefix), ("wire", wire),
        ]
        let head =
            facts.map { "  \"\($0)\": \(line(.string($1)))," } + [
                "  \"auth\": \(line(.list(auth.map(Document.string)))),"
            ]
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
    init(_ facts: Facts) throws(ModelFault) {
        name = try facts.text("name")
        summary = facts.optionalText("summary") ?? ""
        input = try facts.text("input")
        output = facts.optionalText("output")
        isReadOnly = facts.flag("readOnly")
        isIdempotent = facts.flag("idempotent")
        errors = facts.texts("errors")
        paginator = try facts.optional("paginator").map(Model.Paginator.init)
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
    init(_ facts: Facts) throws(ModelFault) {
        input = try facts.text("input")
        output = try facts.text("output")
        limit = facts.optionalText("limit")
        results = try facts.text("results")
    }

    var document: Document {
        .facts([
            ("input", .string(input)), ("output", .string(output)), ("limit", limit.map(Document.string)),
            ("results", .string(results)),
        ])
    }
}

extension Model.Shape {
    init(_ facts: Facts) throws(ModelFault) {
        name = try facts.text("name")
        let word = try facts.text("kind")
        guard let kind = Model.Kind(rawValue: word) else {
            throw ModelFault("has the kind \(word), which is not understood", at: facts.place)
        }
        self.kind = kind
        isSensitive = facts.flag("sensitive")
        pattern = facts.optionalText("pattern")
        min = facts.number("min")
        max = facts.number("max")
        values = facts.texts("values")
        for member in facts.elements("members") { members.append(try Model.Member(member)) }
        element = facts.optionalText("element")
        key = facts.optionalText("key")
        isException = facts.flag("exception")
        isServerFault = facts.flag("fault")
        status = facts.number("status")
    }

    var document: Document {
        .facts([
            ("name", .string(name)), ("kind", .string(kind.rawValue)),
            ("sensitive", isSensitive ? .boolean(true) : nil), ("exception", isException ? .boolean(true) : nil),
            ("fault", isServerFault ? .boolean(true) : nil), ("status", status.map(Document.integer)),
            ("pattern", pattern.map(Document.string)), ("min", min.map(Document.integer)),
            ("max", max.map(Document.integer)),
            ("key", key.map(Document.string)), ("element", element.map(Document.string)),
            ("values", values.isEmpty ? nil : .list(values.map(Document.string))),
            ("members", members.isEmpty ? nil : .list(members.map(\.document))),
        ])
    }
}

extension Model.Member {
    init(_ facts: Facts) throws(ModelFault) {
        name = try facts.text("name")
        shape = try facts.text("shape")
        isRequired = facts.flag("required")
        isToken = facts.flag("token")
        isDeprecated = facts.flag("deprecated")
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
}
