import CosellDomain
import CosellSimulator
import CosellWire
import Hummingbird

/// `/_cosell/acts`, `/_cosell/triggers`: what AWS does, done by whoever plays it (CP10 to CP14).
struct ActPaths: Sendable {
    let acts: Acts
    let triggers: Triggers

    var routes: [ControlRoute] {
        [
            ControlRoute(.get, Self.root, "List the acts of AWS, with what each is told") { _ in
                .list(acts.rows.map(\.document))
            },
            ControlRoute(
                .post,
                Self.root + "/{name}",
                "Do what AWS would do, at once or at a time",
                body: .object([.init("type", .string("object"))]),
                response: act
            ),
            ControlRoute(.get, Self.events, "List the events that can be brought about") { _ in
                .list(
                    TriggerRow.all.map {
                        .object([.init("event", .string($0.event)), .init("words", .string($0.words))])
                    }
                )
            },
            ControlRoute(
                .post,
                Self.events + "/{event}",
                "Do what leads to an event, making first what it needs",
                body: Triggers.Order.schema
            ) { request in
                let members = try await request.members(known: Triggers.Order.names)
                let answer = try await triggers.bring(about: request.name("event"), Triggers.Order(members))
                return Self.document(answer, leading: [.init("event", .string(request.name("event")))])
            },
        ]
    }

    private static let root = ControlRoute.root + "acts"
    private static let events = ControlRoute.root + "triggers"

    @Sendable private func act(_ request: ControlRequest) async throws -> Response {
        let name = request.name("name")
        let outcome = try await acts.perform(name, try await request.document())
        let document = Self.document(outcome, leading: [.init("act", .string(name))])
        if case .planned = outcome { return .json(document, status: .accepted) }
        return .json(document)
    }

    static func document(_ outcome: Acts.Outcome, leading: [Document.Member]) -> Document {
        switch outcome {
        case .done(let record, _, _, let events):
            .object(leading + [.init("record", record), .init("events", .list(events.map(Document.string)))])
        case .planned(let id, let due):
            .object(leading + [.init("id", .integer(Int(id))), .init("dueAt", .string(due.description))])
        }
    }
}
