import CosellDomain
import CosellWire

/// Reads the faults that are wanted, as the control plane writes them: a list of rules, one of which may be of events; or
/// an object of both.
struct FaultDocument {
    /// What shall go wrong: with calls, and with events on their way.
    struct Wish: Sendable {
        var rules: [FaultRule] = []
        var events: EventFaults?

        /// As it is written.
        var document: Document {
            let events = events.flatMap { $0.isHarmless ? nil : $0 }
            return .list(rules.map(\.document) + (events.map { [$0.document] } ?? []))
        }
    }

    let operations: [OperationDescriptor]

    /// - Throws: ``ControlRefusal`` with the place of what cannot be meant: `[2].answer.error`.
    func faults(_ document: Document) throws(ControlRefusal) -> Wish {
        if case .object = document {
            let members = try Members(document, "", known: ["rules", "events"])
            guard members["rules"] != nil || members["events"] != nil else {
                throw .required("rules", fix: "Give rules, events, or both.")
            }
            var wish = try rules(try members.list("rules") ?? [], "rules", mayHaveEvents: false)
            wish.events = try members["events"].map { (events) throws(ControlRefusal) in
                try EventFaults(events, "events")
            }
            return wish
        }
        guard case .list(let elements) = document else {
            throw ControlRefusal(.wrong, "InvalidJSON", "The body is no list", fix: "Send a list of rules.")
        }
        return try rules(elements, "", mayHaveEvents: true)
    }

    private func rules(
        _ elements: [Document],
        _ place: String,
        mayHaveEvents: Bool
    ) throws(ControlRefusal) -> Wish {
        var wish = Wish()
        for (number, element) in elements.enumerated() {
            let place = "\(place)[\(number)]"
            guard mayHaveEvents, element["events"] != nil else {
                wish.rules.append(try rule(element, place))
                continue
            }
            let members = try Members(element, place, known: ["events"])
            guard wish.events == nil else {
                throw .invalid("\(place).events", "\(place).events is the second", fix: "Give events once.")
            }
            wish.events = try EventFaults(members["events"] ?? .null, "\(place).events")
        }
        return wish
    }

    private func rule(_ document: Document, _ place: String) throws(ControlRefusal) -> FaultRule {
        // What a listing says besides may come back.
        let members = try Members(
            document,
            place,
            known: ["match", "answer", "every", "times", "probability", "seed", "answered"]
        )
        let answer = try Members(
            members["answer"] ?? .object([]),
            "\(place).answer",
            known: ["error", "status", "drop", "delay"]
        )
        let delay = try answer.duration("delay") ?? 0
        var rule = FaultRule(match: try match(members["match"], "\(place).match"), answer: try self.answer(answer))
        rule.delayMilliseconds = delay
        rule.every = try members.number("every", 1...1_000_000) ?? 1
        rule.times = try members.number("times", 1...1_000_000)
        rule.probability = try members.fraction("probability") ?? 1
        rule.seed = try members.number("seed", 0...1_000_000_000) ?? 0
        if case .late = rule.answer, delay == 0 {
            throw .required("\(place).answer", fix: "Give error, status, drop or delay.")
        }
        try check(rule, place)
        return rule
    }

    private func match(_ document: Document?, _ place: String) throws(ControlRefusal) -> FaultRule.Match {
        try FaultRule.Match(document, place, among: operations)
    }

    private func answer(_ answer: Members) throws(ControlRefusal) -> FaultRule.Answer {
        let given = ["error", "status", "drop"].filter { answer[$0] != nil }
        guard given.count < 2 else {
            throw .invalid(
                answer.place,
                "\(answer.place) has \(given.joined(separator: " and "))",
                fix: "Give one of them."
            )
        }
        if let error = try answer.text("error") { return .error(error) }
        if let status = try answer.number("status", 500...599) { return .status(status) }
        switch try answer.text("drop") {
        case nil: return .late
        case "before"?: return .dropBefore
        case "after"?: return .dropAfter
        case let word?:
            throw .invalid(
                answer.at("drop"),
                "\(answer.at("drop")) is '\(word.excerpt(80))'",
                fix: "Give before or after."
            )
        }
    }

    /// CP41: an error that some operation of those meant declares, or that every service may answer.
    private func check(_ rule: FaultRule, _ place: String) throws(ControlRefusal) {
        guard case .error(let name) = rule.answer, !operations.contains(where: rule.fits) else { return }
        let declared = Set(operations.filter(rule.match.covers).flatMap(\.errors)).union(FaultRule.protocolErrors)
        throw .invalid(
            "\(place).answer.error",
            "\(name.excerpt(80)) is no error that these operations answer",
            fix: "Give one of \(declared.sorted().joined(separator: ", "))."
        )
    }
}

extension FaultRule.Match {
    init(_ document: Document?, _ place: String, among operations: [OperationDescriptor]) throws(ControlRefusal) {
        self.init()
        guard let document else { return }
        let members = try Members(document, place, known: ["service", "operation", "account", "catalog"])
        service = try members.text("service")
        operation = try members.text("operation")
        account = try members.text("account")
        catalog = try members.text("catalog")
        let services = Set(operations.map(\.service.name)).sorted()
        if let service, !services.contains(service) {
            throw .invalid(
                "\(place).service",
                "\(service.excerpt(80)) is no service that is answered",
                fix: "Give one of \(services.joined(separator: ", "))."
            )
        }
        guard operations.contains(where: covers) else {
            throw .invalid(
                "\(place).operation",
                "\((operation ?? "").excerpt(80)) is no operation that is answered",
                fix: "Give a name such as GetOpportunity, or a pattern such as Get*."
            )
        }
        if let catalog, !Catalog.all.contains(catalog) {
            throw .invalid("\(place).catalog", "\(catalog.excerpt(80)) is no catalog", fix: "Give AWS or Sandbox.")
        }
    }

    var document: Document {
        let members: [(String, String?)] = [
            ("service", service), ("operation", operation), ("account", account), ("catalog", catalog),
        ]
        return .object(members.compactMap { name, value in value.map { .init(name, .string($0)) } })
    }
}

extension FaultRule {
    /// As it is listed.
    var document: Document {
        var answer: [Document.Member] =
            switch self.answer {
            case .error(let name): [.init("error", .string(name))]
            case .status(let status): [.init("status", .integer(status))]
            case .dropBefore: [.init("drop", .string("before"))]
            case .dropAfter: [.init("drop", .string("after"))]
            case .late: []
            }
        if delayMilliseconds > 0 {
            answer.append(.init("delay", .string(HouseDuration(milliseconds: delayMilliseconds).description)))
        }
        var members: [Document.Member] = [.init("match", match.document), .init("answer", .object(answer))]
        if every != 1 { members.append(.init("every", .integer(every))) }
        if let times { members.append(.init("times", .integer(times))) }
        if probability < 1 {
            members += [.init("probability", .double(probability)), .init("seed", .integer(seed))]
        }
        return .object(members)
    }
}

extension EventFaults {
    /// - Throws: ``ControlRefusal`` with the place of what cannot be meant.
    init(_ document: Document, _ place: String) throws(ControlRefusal) {
        let names = ["duplicate", "drop", "shuffle", "delay"]
        let members = try Members(document, place, known: names + ["seed"])
        guard names.contains(where: { members[$0] != nil }) else {
            throw .required("\(place).duplicate", fix: "Give one of \(names.joined(separator: ", ")).")
        }
        self.init(
            duplicate: try members.fraction("duplicate") ?? 0,
            drop: try members.fraction("drop") ?? 0,
            shuffle: try members.number("shuffle", 1...100) ?? 1,
            delayMilliseconds: try members.duration("delay") ?? 0,
            seed: try members.number("seed", 0...1_000_000_000) ?? 0
        )
        guard delayMilliseconds <= Self.longestDelayMilliseconds else {
            throw members.wrong("delay", "Give an hour at most.")
        }
    }

    /// Whoever wants more moves the clock.
    private static let longestDelayMilliseconds: Int64 = 3_600_000

    /// As it is listed.
    var document: Document {
        var members: [Document.Member] = []
        if duplicate > 0 { members.append(.init("duplicate", .double(duplicate))) }
        if drop > 0 { members.append(.init("drop", .double(drop))) }
        if shuffle > 1 { members.append(.init("shuffle", .integer(shuffle))) }
        if delayMilliseconds > 0 {
            members.append(.init("delay", .string(HouseDuration(milliseconds: delayMilliseconds).description)))
        }
        members.append(.init("seed", .integer(seed)))
        return .object([.init("events", .object(members))])
    }

    /// Whether nothing goes wrong by it.
    var isHarmless: Bool { duplicate == 0 && drop == 0 && shuffle == 1 && delayMilliseconds == 0 }
}

extension QuotaPlan {
    /// - Throws: ``ControlRefusal`` with the place of what cannot be meant.
    init(_ document: Document, operations: [OperationDescriptor]) throws(ControlRefusal) {
        let members = try Members(document, "", known: ["mode", "rules"])
        guard let rules = members["rules"], try members.text("mode") ?? "rules" == "rules" else {
            switch try members.text("mode") {
            case "off"?: self = .off
            case "aws"?: self = .aws
            default: throw .required("mode", fix: "Give off or aws, or rules.")
            }
            return
        }
        guard case .list(let elements) = rules else {
            throw .invalid("rules", "rules is no list", fix: "Give a list of match, perSecond and perDay.")
        }
        var read: [QuotaRule] = []
        for (number, element) in elements.enumerated() {
            let place = "rules[\(number)]"
            let rule = try Members(element, place, known: ["match", "perSecond", "perDay"])
            guard let rate = try rule.rate("perSecond") else {
                throw .required("\(place).perSecond", fix: "Give a rate.")
            }
            read.append(
                QuotaRule(
                    match: try FaultRule.Match(rule["match"], "\(place).match", among: operations),
                    quota: Quota(perSecond: rate, perDay: try rule.number("perDay", 1...1_000_000_000))
                )
            )
        }
        self = .rules(read)
    }

    var document: Document {
        switch self {
        case .off: .object([.init("mode", .string("off"))])
        case .aws: .object([.init("mode", .string("aws"))])
        case .rules(let rules):
            .object([
                .init("mode", .string("rules")),
                .init(
                    "rules",
                    .list(
                        rules.map { rule in
                            .object(
                                [
                                    .init("match", rule.match.document),
                                    .init("perSecond", .double(rule.quota.perSecond)),
                                ] + (rule.quota.perDay.map { [.init("perDay", .integer($0))] } ?? [])
                            )
                        }
                    )
                ),
            ])
        }
    }
}
