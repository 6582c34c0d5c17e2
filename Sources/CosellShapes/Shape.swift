/// What the model says of one kind of value.
package struct Shape: Sendable {
    package let name: String
    package let kind: Kind
    package let isSensitive: Bool
    package let pattern: String?
    package let min: Int?
    package let max: Int?
    /// What an enum allows; empty when it is none.
    package let values: [String]
    /// In the model's order.
    package let members: [Member]
    /// The shape of a list's elements, or of a map's values.
    package let element: String?
    package let key: String?

    package enum Kind: String, Sendable {
        case structure, union, document, string, list, map, integer, double, boolean, timestamp, blob
    }

    package struct Member: Sendable {
        package let name: String
        package let shape: String
        package let isRequired: Bool
        package let isToken: Bool
        package let isDeprecated: Bool

        /// The option that sets it: `--life-cycle-stage`.
        package var flag: String { "--\(KebabName.of(name))" }
    }

    package func member(_ name: String) -> Member? { members.first { $0.name == name } }

    package var hasMembers: Bool { kind == .structure || kind == .union }
}

/// What the model says of one operation.
package struct OperationShape: Sendable {
    package let name: String
    /// What it does, in one sentence.
    package let summary: String
    /// The shape of its request.
    package let input: String
    /// The shape of its answer; nil when there is no body.
    package let output: String?
    package let isReadOnly: Bool
    package let isIdempotent: Bool
    package let errors: [String]
    package let paginator: Paging?

    /// The members through which a list is read page by page.
    package struct Paging: Sendable, Hashable {
        package let input: String
        package let output: String
        package let limit: String?
        package let results: String

        package init(input: String, output: String, limit: String?, results: String) {
            self.input = input
            self.output = output
            self.limit = limit
            self.results = results
        }
    }

    /// The command: `list-opportunities`.
    package var command: String { KebabName.of(name) }
}

extension Shape {
    init(_ facts: Facts) {
        name = facts.text("name")
        guard let kind = Kind(rawValue: facts.text("kind")) else {
            preconditionFailure("the generated table has an unknown kind of shape")
        }
        self.kind = kind
        isSensitive = facts.flag("sensitive")
        pattern = facts.optionalText("pattern")
        min = facts.number("min")
        max = facts.number("max")
        values = facts.texts("values")
        members = facts.parts("members").map(Member.init)
        element = facts.optionalText("element")
        key = facts.optionalText("key")
    }
}

extension Shape.Member {
    init(_ facts: Facts) {
        name = facts.text("name")
        shape = facts.text("shape")
        isRequired = facts.flag("required")
        isToken = facts.flag("token")
        isDeprecated = facts.flag("deprecated")
    }
}

extension OperationShape {
    init(_ facts: Facts) {
        name = facts.text("name")
        summary = facts.text("summary")
        input = facts.text("input")
        output = facts.optionalText("output")
        isReadOnly = facts.flag("readOnly")
        isIdempotent = facts.flag("idempotent")
        errors = facts.texts("errors")
        paginator = facts.part("paginator").map {
            Paging(
                input: $0.text("input"),
                output: $0.text("output"),
                limit: $0.optionalText("limit"),
                results: $0.text("results")
            )
        }
    }
}
