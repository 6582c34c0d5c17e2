package import CosellDomain
import CosellStore
import CosellWire
import SellingDomain
import Synchronization

/// Plays AWS by a scenario, when nobody asks: hears of occasions, notes acts for their time, and lets generators come.
/// Nothing is done but through the agenda, so that what is to come can be seen, hastened and stopped.
package struct ScenarioPlayer: Sendable {
    private let house: House
    private let acts: Acts
    private let chance: Chance

    package init(_ house: House, _ acts: Acts, chance: Chance) {
        (self.house, self.acts, self.chance) = (house, acts, chance)
    }

    /// Lets the generators of this scenario come from now on, and no others, at whatever node.
    ///
    /// - Parameter scenario: nil when AWS does nothing unasked.
    package func begin(_ scenario: Scenario?) async throws {
        try await house.partners.refresh()
        let call = Call.upkeep("PlayScenario", now: house.clock.now, chance: chance)
        let generators = (scenario?.generators ?? []).enumerated().map { ($0.offset, $0.element) }
        let (seed, digest) = (scenario?.seed ?? 0, scenario?.digest ?? "")
        try await house.store.write { transaction in
            let books = Books(transaction, call)
            let known = Set(generators.map { "\(digest) \($0.0)" })
            for entry in try books.agenda.subjects(of: .generate) where !known.contains(entry) {
                try books.agenda.cancel(.generate, entry)
            }
            for (number, generator) in generators {
                let turn = GeneratorTurn(generator: number, turn: 0, start: call.now)
                try books.agenda.put(turn.entry(generator, seed: seed, digest: digest))
            }
        }
    }

    /// Plays this from now on in this process; what an earlier scenario has noted for records stays.
    package func play(_ scenario: Scenario?) {
        guard let scenario else { return house.audience.listen(nil) }
        house.audience.listen { occasion, books in try react(to: occasion, by: scenario, books) }
    }

    // MARK: Occasions

    private func react(to occasion: Occasion, by scenario: Scenario, _ books: Books) throws {
        for (number, rule) in scenario.rules.enumerated() where rule.fits(occasion, books.call) {
            if let nth = rule.nth, try books.occasions.count("\(scenario.digest) \(number)") != nth { continue }
            let stage = Stage(
                seed: scenario.seed,
                path: ["rule \(number)", occasion.event, books.call.account, books.call.catalog, occasion.identity],
                occasion: occasion
            )
            try note(rule.then, stage, books)
            return
        }
    }

    /// Where a step stands: what its chance comes of, and what it is about.
    private struct Stage {
        let seed: Int
        var path: [String]
        let occasion: Occasion?

        func deeper(_ word: String) -> Stage {
            var stage = self
            stage.path.append(word)
            return stage
        }
    }

    private func note(_ steps: [ScenarioStep], _ stage: Stage, _ books: Books) throws {
        for (number, step) in steps.enumerated() {
            let stage = stage.deeper("step \(number)")
            var draw = Draw(seed: stage.seed, stage.path)
            guard step.probability >= 1 || draw.fraction() < step.probability else {
                try note(step.otherwise, stage.deeper("else"), books)
                continue
            }
            guard let name = step.act, let row = acts.rows.first(where: { $0.name == name }) else { continue }
            let due = books.call.now.adding(milliseconds: step.afterMilliseconds)
            let order = order(for: row, step.with, stage, account: books.call.account, books.call, &draw)
            try acts.plan(name, .object(order), at: due, account: books.call.account, books)
        }
    }

    /// What an act is told: its record, who it is for, and what the scenario says, drawn where it leaves a choice.
    private func order(
        for row: ActRow,
        _ given: [String: Document],
        _ stage: Stage,
        account: String,
        _ call: Call,
        _ draw: inout Draw
    ) -> [Document.Member] {
        var members: [Document.Member] = [.init("catalog", .string(call.catalog))]
        if let occasion = stage.occasion, row.subject == occasion.subject,
            let parameter = row.parameters.first(where: \.isPlaced)
        {
            members.append(.init(parameter.name, .string(occasion.id)))
        } else if row.allParameters.contains(where: { $0.name == "account" }) {
            members.append(.init("account", .string(account)))
        }
        for (name, value) in given.sorted(by: { $0.key < $1.key }) {
            guard let parameter = row.allParameters.first(where: { $0.name == name }) else { continue }
            members.removeAll { $0.name == name }
            guard let value = drawn(value, parameter, stage, call, &draw) else { continue }
            members.append(.init(name, value))
        }
        if row.parameters.contains(where: { $0.name == "seed" }), given["seed"] == nil {
            members.append(.init("seed", .integer(draw.number(in: 0...999_999_999))))
        }
        return members
    }

    /// A range is a number of it, a list of words is one of them, and `$stage` and `$missing` are what the deal says.
    private func drawn(
        _ value: Document,
        _ parameter: ActParameter,
        _ stage: Stage,
        _ call: Call,
        _ draw: inout Draw
    ) -> Document? {
        if case .list = parameter.kind { return value }
        switch value {
        case .list(let choices) where !choices.isEmpty: return drawn(draw.pick(choices), parameter, stage, call, &draw)
        case .object(let members) where members.map(\.name).sorted() == ["from", "to"]:
            guard case .integer(let low)? = value["from"], case .integer(let high)? = value["to"], low <= high else {
                return value
            }
            return .integer(draw.number(in: low...high))
        case .string(let text) where text.hasPrefix("$"):
            guard let occasion = stage.occasion, let facts = DealFacts(occasion, call) else { return nil }
            return (text == "$stage" ? facts.awsStage : text == "$missing" ? facts.missing : nil).map(Document.string)
        default: return value
        }
    }

    // MARK: Generators

    /// What is done when a generator's time has come: its act, and the next time.
    package func generating(_ current: @escaping @Sendable () -> Scenario?) -> [AgendaAct] {
        [
            AgendaAct(.generate) { entry, books in
                guard let scenario = current(), let turn = GeneratorTurn(entry),
                    entry.subject == "\(scenario.digest) \(turn.generator)",
                    scenario.generators.indices.contains(turn.generator)
                else {
                    if house.store.isShared { throw ScenarioUnheard() }
                    return
                }
                let generator = scenario.generators[turn.generator]
                try books.agenda.put(turn.next.entry(generator, seed: scenario.seed, digest: scenario.digest))
                try generate(generator, turn, scenario, books)
            }
        ]
    }

    private func generate(
        _ generator: ScenarioGenerator,
        _ turn: GeneratorTurn,
        _ scenario: Scenario,
        _ books: Books
    ) throws {
        guard let row = acts.rows.first(where: { $0.name == generator.act }) else { return }
        let partners = house.partners.accounts(in: generator.catalog)
        let accounts = generator.accounts.isEmpty ? partners : generator.accounts
        let stage = Stage(
            seed: scenario.seed,
            path: ["generator \(turn.generator)", generator.catalog, "turn \(turn.turn)"],
            occasion: nil
        )
        var draw = Draw(seed: stage.seed, stage.path)
        guard !accounts.isEmpty else { return }
        let account = draw.pick(accounts)
        let call = books.call.inCatalog(generator.catalog)
        let order = order(for: row, generator.with, stage, account: account, call, &draw)
        let own = Books(books.transaction, call.of(account))
        try acts.plan(row.name, .object(order), at: books.call.now, account: account, own)
    }
}

/// A generator comes of a scenario that this node has not heard of yet: another one shall let it come.
private struct ScenarioUnheard: Error, CustomStringConvertible {
    var description: String { "it is of a scenario that this node does not play yet" }
}

/// One time that a generator comes: which, how often it came, and since when.
struct GeneratorTurn {
    let generator: Int
    let turn: Int
    let start: Instant

    init(generator: Int, turn: Int, start: Instant) {
        (self.generator, self.turn, self.start) = (generator, turn, start)
    }

    /// As an entry of the agenda keeps it.
    init?(_ entry: AgendaEntry) {
        let words = entry.detail.split(separator: " ")
        guard words.count == 2, let turn = Int(words[0]), let start = Instant(String(words[1])),
            let generator = entry.subject.split(separator: " ").last.flatMap({ Int($0) })
        else { return nil }
        self.init(generator: generator, turn: turn, start: start)
    }

    var next: GeneratorTurn { GeneratorTurn(generator: generator, turn: turn + 1, start: start) }

    /// Somewhere within its turn's own span, by the seed.
    func entry(_ generator: ScenarioGenerator, seed: Int, digest: String) -> AgendaEntry {
        var draw = Draw(seed: seed, "time of generator \(self.generator)", "\(turn)")
        let span = generator.everyMilliseconds
        let within = Int64(draw.fraction() * Double(span))
        return AgendaEntry(
            .generate,
            "\(digest) \(self.generator)",
            account: AwsSide.account,
            catalog: generator.catalog,
            due: start.adding(milliseconds: Int64(turn) * span + within),
            detail: "\(turn) \(start)"
        )
    }
}

extension AgendaKind {
    package static let generate = AgendaKind(rawValue: "generate")
}
