import CosellWire

/// Reads a public service model and keeps its wire facts.
extension Model {
    /// - Parameter bytes: botocore's `service-2.json` with the contents of `paginators-1.json` and `waiters-2.json` in it.
    /// - Throws: ``ModelFault`` for a trait, type or reference that is not understood; `SerializationError` when the
    ///   bytes are not JSON.
    package init(importing bytes: [UInt8], namespace: String) throws {
        let source = Facts(try JSONReader.document(from: bytes), at: "")
        try source.require(only: [
            "version", "metadata", "documentation", "operations", "shapes", "pagination", "waiters",
        ])
        if let waiter = source.entries("waiters").first {
            throw ModelFault("is a waiter, and those are not understood", at: waiter.facts.place)
        }
        let metadata = try source.object("metadata")
        try metadata.require(only: Self.metadata)
        self.namespace = namespace
        version = try metadata.text("apiVersion")
        serviceID = try metadata.text("serviceId")
        targetPrefix = try metadata.text("targetPrefix")
        signingName = try metadata.text("signingName")
        endpointPrefix = try metadata.text("endpointPrefix")
        wire = try Self.wire(metadata)
        auth = try Self.auth(metadata)
        let pages = Dictionary(uniqueKeysWithValues: source.entries("pagination").map { ($0.name, $0.facts) })
        operations = try source.entries("operations").map { try Operation(importing: $0.facts, page: pages[$0.name]) }
        shapes = try source.entries("shapes").map { try Shape(importing: $0.facts, name: $0.name) }
        for (name, page) in pages.sorted(by: { $0.key < $1.key })
        where !operations.contains(where: { $0.name == name }) {
            throw ModelFault("pages through an operation that there is not", at: page.place)
        }
        try checkReferences()
    }

    /// Kept, or known to say nothing of the wire.
    private static let metadata: Set<String> = [
        "apiVersion", "auth", "endpointPrefix", "jsonVersion", "protocol", "protocols", "serviceAbbreviation",
        "serviceFullName", "serviceId", "signatureVersion", "signingName", "targetPrefix", "uid",
    ]

    private static func auth(_ metadata: Facts) throws(ModelFault) -> [String] {
        let known = ["aws.auth#sigv4a": "sigv4a", "aws.auth#sigv4": "sigv4"]
        var auth: [String] = []
        for scheme in metadata.texts("auth") {
            guard let name = known[scheme] else {
                throw ModelFault("signs by \(scheme), which is not understood", at: metadata.place)
            }
            auth.append(name)
        }
        return auth
    }

    private static func wire(_ metadata: Facts) throws(ModelFault) -> String {
        switch try metadata.text("protocol") {
        case "json":
            guard [nil, "1.0"].contains(metadata.optionalText("jsonVersion")) else {
                throw ModelFault("has a version of JSON that is not understood", at: metadata.place)
            }
            return "awsJSON"
        case "smithy-rpc-v2-cbor": return "cbor"
        case let other: throw ModelFault("has the protocol \(other), which is not understood", at: metadata.place)
        }
    }
}

extension Model.Operation {
    private static let traits: Set<String> = [
        "name", "http", "input", "output", "errors", "readonly", "idempotent", "documentation",
    ]

    fileprivate init(importing facts: Facts, page: Facts?) throws(ModelFault) {
        try facts.require(only: Self.traits)
        name = try facts.text("name")
        if let http = facts.optional("http") {
            try http.require(only: ["method", "requestUri"])
            guard http.optionalText("method") == "POST", http.optionalText("requestUri") == "/" else {
                throw ModelFault("is called in a way that is not understood", at: http.place)
            }
        }
        input = try facts.object("input").reference()
        output = try facts.optional("output")?.reference()
        isReadOnly = facts.flag("readonly")
        isIdempotent = facts.flag("idempotent")
        errors = []
        for error in facts.elements("errors") { errors.append(try error.reference()) }
        paginator = try page.map { page throws(ModelFault) in
            try page.require(only: ["input_token", "output_token", "limit_key", "result_key"])
            return Model.Paginator(
                input: try page.text("input_token"),
                output: try page.text("output_token"),
                limit: page.optionalText("limit_key"),
                results: try page.text("result_key")
            )
        }
    }
}

extension Model.Shape {
    /// Kept, or known to say nothing of the wire: `box`, `retryable`, `documentation`.
    private static let traits: Set<String> = [
        "type", "members", "required", "member", "key", "value", "enum", "pattern", "min", "max", "sensitive", "union",
        "document", "exception", "fault", "error", "box", "retryable", "timestampFormat", "documentation",
    ]
    private static let memberTraits: Set<String> = [
        "shape", "idempotencyToken", "deprecated", "deprecatedMessage", "deprecatedSince", "documentation",
    ]

    fileprivate init(importing facts: Facts, name: String) throws(ModelFault) {
        try facts.require(only: Self.traits)
        self.name = name
        kind = try Self.kind(facts)
        isSensitive = facts.flag("sensitive")
        isException = facts.flag("exception")
        isServerFault = facts.flag("fault")
        let error = facts.optional("error")
        try error?.require(only: ["httpStatusCode", "senderFault"])
        status = error?.number("httpStatusCode")
        pattern = facts.optionalText("pattern")
        min = facts.number("min")
        max = facts.number("max")
        values = facts.texts("enum")
        key = try facts.optional("key")?.reference()
        element = try (facts.optional("member") ?? facts.optional("value"))?.reference()
        let required = Set(facts.texts("required"))
        for (name, member) in facts.entries("members") {
            try member.require(only: Self.memberTraits)
            members.append(
                Model.Member(
                    name: name,
                    shape: try member.text("shape"),
                    isRequired: required.contains(name),
                    isToken: member.flag("idempotencyToken"),
                    isDeprecated: member.flag("deprecated")
                )
            )
        }
    }

    private static func kind(_ facts: Facts) throws(ModelFault) -> Model.Kind {
        switch try facts.text("type") {
        case "structure": return facts.flag("union") ? .union : facts.flag("document") ? .document : .structure
        case "integer", "long": return .integer
        case "float", "double": return .double
        case "timestamp" where ![nil, "iso8601"].contains(facts.optionalText("timestampFormat")):
            throw ModelFault("writes its times in a form that is not understood", at: facts.place)
        case let type:
            guard let kind = Model.Kind(rawValue: type) else {
                throw ModelFault("has the type \(type), which is not understood", at: facts.place)
            }
            return kind
        }
    }
}

extension Facts {
    /// The shape that is named and nothing more.
    fileprivate func reference() throws(ModelFault) -> String {
        try require(only: ["shape", "documentation"])
        return try text("shape")
    }
}
