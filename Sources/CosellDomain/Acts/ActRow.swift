package import CosellWire

/// What the table of acts says of one of them, without doing it: HTTP, commands, help, completion, documents and OpenAPI
/// all read this.
package struct ActRow: Sendable {
    /// `opportunity.approve`
    package let name: String
    /// `selling`
    package let service: String
    /// What AWS does, in one sentence without its full stop.
    package let words: String
    package let parameters: [ActParameter]
    /// The sort of record it is done to, `opportunity`; nil for what makes one.
    package let subject: String?
    /// The states of the record that allow it; empty where each does.
    package let states: [String]
    /// What else must be so, each a sentence without its full stop.
    package let conditions: [String]
    /// Behind `cosell aws`.
    package let example: String

    package init(
        _ name: String,
        of service: String,
        _ words: String,
        _ parameters: [ActParameter] = [],
        subject: String? = nil,
        states: [String] = [],
        conditions: [String] = [],
        example: String
    ) {
        (self.name, self.service, self.words, self.parameters) = (name, service, words, parameters)
        (self.subject, self.states, self.conditions, self.example) = (subject, states, conditions, example)
    }

    /// Its preconditions by number, `opportunity.approve/1`, in the order in which they are looked at.
    package var rules: [(number: String, words: String)] {
        let state = states.isEmpty ? [] : ["the \(subject ?? "record") is \(states.choice)"]
        return (state + conditions).enumerated().map { ("\(name)/\($0.offset + 1)", $0.element) }
    }

    /// All that it may be told: an account of its own takes the place of the common one.
    package var allParameters: [ActParameter] {
        parameters + ActParameter.common.filter { common in !parameters.contains { $0.name == common.name } }
    }

    /// The words of its command: `opportunity`, `request-action`.
    package var command: [String] { name.split(separator: ".").map { ActParameter.kebab(String($0)) } }

    /// As `GET /_cosell/acts` lists it (CP10).
    package var document: Document {
        .object([
            .init("name", .string(name)), .init("service", .string(service)), .init("words", .string(words)),
            .init("parameters", .list(allParameters.map(\.document))),
            .init(
                "rules",
                .list(
                    rules.map { .object([.init("rule", .string($0.number)), .init("words", .string($0.words))]) }
                )
            ),
            .init("example", .string("cosell aws \(example)")),
        ])
    }

    /// The JSON schema of what it is told.
    package var schema: Document {
        .object([
            .init("type", .string("object")), .init("additionalProperties", .boolean(false)),
            .init("required", .list(parameters.filter(\.isRequired).map { .string($0.name) })),
            .init("properties", .object(allParameters.map { .init($0.name, $0.described) })),
        ])
    }
}

extension ActParameter {
    fileprivate var document: Document {
        .object([
            .init("name", .string(name)), .init("required", .boolean(isRequired)), .init("type", .string(kind.words)),
            .init("words", .string(words)),
        ])
    }

    fileprivate var described: Document {
        guard case .object(let members) = kind.schema else { return kind.schema }
        return .object(members.filter { $0.name != "description" } + [.init("description", .string(words))])
    }
}
