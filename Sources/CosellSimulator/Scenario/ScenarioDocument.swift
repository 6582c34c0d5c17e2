package import CosellDomain
package import CosellWire

/// Reads a scenario as people write it, in JSON or YAML.
extension Scenario {
    /// - Throws: ``ControlRefusal`` with the place of what cannot be meant: `rules[0].then[1].act`.
    package init(_ document: Document) throws(ControlRefusal) {
        self.init()
        let members = try Members(document, "", known: Self.keys)
        seed = try members.number("seed", 0...1_000_000_000) ?? 0
        for (number, rule) in (try members.list("rules") ?? []).enumerated() {
            rules.append(try ScenarioRule(rule, "rules[\(number)]"))
        }
        for (number, generator) in (try members.list("generators") ?? []).enumerated() {
            generators.append(try ScenarioGenerator(generator, "generators[\(number)]"))
        }
        guard !rules.isEmpty || !generators.isEmpty else {
            throw .required("rules", fix: "Give rules or generators; manual is the scenario without any.")
        }
    }

    package static let keys = ["name", "about", "seed", "rules", "generators"]
}

extension ScenarioRule {
    package static let keys = ["when", "then"]
    package static let matchers = [
        "event", "catalog", "account", "stage", "country", "industry", "amount", "complete", "title", "nth",
    ]

    fileprivate init(_ document: Document, _ place: String) throws(ControlRefusal) {
        self.init()
        let members = try Members(document, place, known: Self.keys)
        let when = try Members(members["when"] ?? .object([]), "\(place).when", known: Self.matchers)
        guard let event = try when.text("event") else {
            throw .required(when.at("event"), fix: "Give one of \(Self.events.joined(separator: ", ")).")
        }
        guard Self.events.contains(event) else {
            throw when.wrong("event", "Give one of \(Self.events.joined(separator: ", ")).")
        }
        self.event = event
        catalog = try when.text("catalog")
        if let catalog, !Catalog.all.contains(catalog) { throw when.wrong("catalog", "Give AWS or Sandbox.") }
        account = try when.text("account")
        stage = try when.text("stage")
        country = try when.text("country")
        industry = try when.text("industry")
        isComplete = try when.boolean("complete")
        nth = try when.number("nth", 1...1_000_000)
        if let amount = when["amount"] {
            let range = try Members(amount, when.at("amount"), known: ["atLeast", "atMost"])
            (atLeast, atMost) = (try range.amount("atLeast"), try range.amount("atMost"))
        }
        switch when["title"] {
        case nil: break
        case .string(let word)?: title = [word]
        case .list(let words)?:
            for word in words {
                guard case .string(let text) = word else { throw when.wrong("title", "Give words.") }
                title.append(text)
            }
        default: throw when.wrong("title", "Give words.")
        }
        guard let steps = try members.list("then"), !steps.isEmpty else {
            throw .required("\(place).then", fix: "Give a list of acts.")
        }
        for (number, step) in steps.enumerated() {
            then.append(try ScenarioStep(step, "\(place).then[\(number)]"))
        }
    }
}

extension ScenarioStep {
    package static let keys = ["act", "after", "with", "probability", "else"]

    fileprivate init(_ document: Document, _ place: String) throws(ControlRefusal) {
        self.init()
        let members = try Members(document, place, known: Self.keys)
        guard let name = try members.text("act") else { throw .required(members.at("act"), fix: "Name an act.") }
        act = try Self.known(name, members.at("act")).name
        afterMilliseconds = try members.duration("after") ?? 0
        with = try Self.arguments(members["with"], name, members.at("with"))
        probability = try members.fraction("probability") ?? 1
        switch members["else"] {
        case nil: break
        case .list(let steps)?:
            for (number, step) in steps.enumerated() {
                otherwise.append(try ScenarioStep(step, "\(members.at("else"))[\(number)]"))
            }
        case let step?: otherwise = [try ScenarioStep(step, members.at("else"))]
        }
    }

    fileprivate static func known(_ name: String, _ place: String) throws(ControlRefusal) -> ActRow {
        guard let row = ActTable.rows.first(where: { $0.name == name }) else {
            throw .invalid(
                place,
                "\(place) is '\(name.excerpt(80))', which AWS does not do",
                fix: "Give one of \(ActTable.rows.map(\.name).joined(separator: ", "))."
            )
        }
        return row
    }

    /// What an act is told: names are those of its row; values are looked at when they are drawn.
    fileprivate static func arguments(
        _ document: Document?,
        _ act: String,
        _ place: String
    ) throws(ControlRefusal) -> [String: Document] {
        guard let document else { return [:] }
        let row = try known(act, place)
        _ = try Members(document, place, known: row.allParameters.map(\.name).filter { $0 != "at" })
        guard case .object(let members) = document else { return [:] }
        return Dictionary(members.map { ($0.name, $0.value) }) { _, last in last }
    }
}

extension ScenarioGenerator {
    package static let keys = ["act", "every", "perDay", "catalog", "accounts", "with"]

    /// A generator comes no more often than this.
    private static let shortestMilliseconds: Int64 = 1000

    fileprivate init(_ document: Document, _ place: String) throws(ControlRefusal) {
        self.init()
        let members = try Members(document, place, known: Self.keys)
        guard let name = try members.text("act") else { throw .required(members.at("act"), fix: "Name an act.") }
        act = try ScenarioStep.known(name, members.at("act")).name
        if let rate = try members.rate("perDay") {
            everyMilliseconds = Int64(86_400_000 / rate)
        } else if let every = try members.duration("every") {
            everyMilliseconds = every
        } else {
            throw .required(members.at("every"), fix: "Give every, such as 8h, or perDay.")
        }
        guard everyMilliseconds >= Self.shortestMilliseconds else {
            throw members.wrong(
                members["perDay"] == nil ? "every" : "perDay",
                "Let a second pass between two at least."
            )
        }
        catalog = try members.text("catalog") ?? Catalog.sandbox
        guard Catalog.all.contains(catalog) else { throw members.wrong("catalog", "Give AWS or Sandbox.") }
        for account in try members.list("accounts") ?? [] {
            guard case .string(let text) = account else { throw members.wrong("accounts", "Give accounts in quotes.") }
            accounts.append(text)
        }
        with = try ScenarioStep.arguments(members["with"], name, members.at("with"))
    }
}
