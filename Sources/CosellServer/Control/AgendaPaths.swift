import CosellDomain
import CosellRules
import CosellWire
import HTTPTypes

/// `/_cosell/agenda`: what is to come, listed, done before its time and taken off (CP24).
struct AgendaPaths: Sendable {
    let agenda: Agenda
    let clock: HouseClock

    var routes: [ControlRoute] {
        [
            ControlRoute(
                .get,
                Self.path,
                "List what AWS or time is about to do, in order of time",
                parameters: [
                    .init(name: "subject", words: "only what is done to that record"),
                    .init(name: "account", words: "only what is done for that account"),
                    .init(name: "limit", words: "at most that many; 1000 when it is not said"),
                ]
            ) { request in
                let limit = try request.number("limit", atLeast: 1, atMost: Self.highestLimit) ?? Self.usualLimit
                let entries = try await agenda.list(
                    subject: request.parameters["subject"],
                    account: request.parameters["account"],
                    limit: limit
                )
                return .list(entries.map(\.document))
            },
            ControlRoute(
                .post,
                Self.path + "/run",
                "Do now what is due by a moment, in order; the clock stays",
                body: Self.schema,
                answer: run
            ),
            ControlRoute(.delete, Self.path + "/{id}", "Take an entry off: it will not happen") { request in
                guard let id = Int64(request.name("id")) else { throw Self.missing(request.name("id")) }
                do {
                    try await agenda.stop(id)
                } catch Objection.conflict(let remark) {
                    throw ControlRefusal.conflict(remark.text, fix: "POST \(Self.path)/run does it now.")
                } catch is Objection {
                    throw Self.missing("\(id)")
                }
                return .object([.init("id", .integer(Int(id)))])
            },
        ]
    }

    private static let path = ControlRoute.root + "agenda"
    private static let usualLimit = 1000
    private static let highestLimit = 10_000
    /// Entries that one run does at most; the answer says how many it did.
    private static let runLimit = 100_000

    @Sendable private func run(_ request: ControlRequest) async throws -> Document {
        let members = try await request.members(known: ["until", "limit"])
        var (until, limit) = (clock.now, Self.runLimit)
        if let given = members["until"] {
            guard case .string(let text) = given, let moment = Instant(text) else {
                throw ControlRefusal.invalid("until", "until is no time", fix: "Give 2030-06-30T09:00:00Z.")
            }
            until = moment
        }
        switch members["limit"] {
        case nil: break
        case .integer(let number)? where 1...Self.runLimit ~= number: limit = number
        default:
            throw ControlRefusal.invalid("limit", "limit is none", fix: "Give a number from 1 to \(Self.runLimit).")
        }
        return .object([.init("performed", .integer(try await agenda.run(until: until, limit: limit)))])
    }

    private static func missing(_ id: String) -> ControlRefusal {
        .missing("No entry \(id.excerpt()) waits on the agenda", fix: "GET \(path) lists those that do.")
    }

    private static let schema = Document.object([
        .init("type", .string("object")), .init("additionalProperties", .boolean(false)),
        .init(
            "properties",
            .object([
                .init("until", ActParameter.Kind.moment.schema),
                .init("limit", ActParameter.Kind.integer(1...runLimit).schema),
            ])
        ),
    ])
}

extension WaitingEntry {
    fileprivate var document: Document {
        var members: [Document.Member] = [
            .init("id", .integer(Int(id))), .init("kind", .string(entry.kind.rawValue)),
            .init("subject", .string(entry.subject)), .init("account", .string(entry.account)),
            .init("catalog", .string(entry.catalog)), .init("dueAt", .string(entry.due.description)),
        ]
        if let cause { members.append(.init("cause", .string(cause))) }
        return .object(members)
    }
}
