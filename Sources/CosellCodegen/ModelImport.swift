package import CosellWire

/// Reads a public service model and keeps its wire facts.
extension Model {
    /// - Throws: when the bytes are not JSON.
    package init(importing bytes: [UInt8], namespace: String) throws(SerializationError) {
        let source = try JSONReader.document(from: bytes)
        let metadata = source["metadata"] ?? .null
        self.namespace = namespace
        version = metadata.text("apiVersion")
        serviceID = metadata.text("serviceId")
        targetPrefix = metadata.text("targetPrefix")
        signingName = metadata.text("signingName")
        endpointPrefix = metadata.text("endpointPrefix")
        wire = metadata.text("protocol") == "json" ? "awsJSON" : "cbor"
        operations = source.entries("operations").map { Operation(importing: $0.value, in: source) }
        shapes = source.entries("shapes").map { Shape(importing: $0.value, name: $0.name) }
    }
}

extension Model.Operation {
    fileprivate init(importing facts: Document, in source: Document) {
        name = facts.text("name")
        input = (facts["input"] ?? .null).text("shape")
        output = facts["output"]?.optionalText("shape")
        isReadOnly = facts.flag("readonly")
        isIdempotent = facts.flag("idempotent")
        errors = facts.elements("errors").map { $0.text("shape") }
        paginator = source["pagination"]?[name].map { page in
            Model.Paginator(
                input: page.text("input_token"),
                output: page.text("output_token"),
                limit: page.optionalText("limit_key"),
                results: page.text("result_key")
            )
        }
    }
}

extension Model.Shape {
    fileprivate init(importing facts: Document, name: String) {
        self.name = name
        kind = Self.kind(facts)
        isSensitive = facts.flag("sensitive")
        isException = facts.flag("exception")
        isServerFault = facts.flag("fault")
        pattern = facts.optionalText("pattern")
        min = facts.number("min")
        max = facts.number("max")
        values = facts.texts("enum")
        key = facts["key"]?.optionalText("shape")
        element = (facts["member"] ?? facts["value"])?.optionalText("shape")
        let required = Set(facts.texts("required"))
        members = facts.entries("members").map { member in
            Model.Member(
                name: member.name,
                shape: member.value.text("shape"),
                isRequired: required.contains(member.name),
                isToken: member.value.flag("idempotencyToken"),
                isDeprecated: member.value.flag("deprecated")
            )
        }
    }

    private static func kind(_ facts: Document) -> Model.Kind {
        switch facts.text("type") {
        case "structure": facts.flag("union") ? .union : facts.flag("document") ? .document : .structure
        case "integer", "long": .integer
        case "float", "double": .double
        case let type:
            if let kind = Model.Kind(rawValue: type) {
                kind
            } else {
                preconditionFailure("the model has a type that is not read: \(type)")
            }
        }
    }
}

extension Document {
    fileprivate func entries(_ name: String) -> [Member] { self[name]?.members ?? [] }
}
