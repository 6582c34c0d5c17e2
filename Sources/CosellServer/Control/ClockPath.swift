import CosellDomain
import CosellWire
import HTTPTypes

/// `/_cosell/clock`: the house clock, read and moved (CP30, CP31).
struct ClockPath: Sendable {
    let agenda: Agenda
    let clock: HouseClock

    var routes: [ControlRoute] {
        [
            ControlRoute(.get, Self.path, "Read the house clock") { _ in .object(face) },
            ControlRoute(
                .post,
                Self.path,
                "Move the house clock forward, stop it, or let it go; what falls due on the way is done first",
                body: Self.schema,
                answer: move
            ),
        ]
    }

    private static let path = ControlRoute.root + "clock"
    private static let names = ["advance", "set", "freeze", "follow"]

    private var face: [Document.Member] {
        [
            .init("now", .string(clock.now.description)), .init("wall", .string(clock.wall.description)),
            .init("mode", .string(clock.course.mode)),
        ]
    }

    @Sendable private func move(_ request: ControlRequest) async throws -> Document {
        let members = try await request.members(known: Self.names)
        guard members.count == 1, let (name, value) = members.first.map({ ($0.key, $0.value) }) else {
            throw ControlRefusal.required("advance", fix: "Give one of \(Self.names.joined(separator: ", ")).")
        }
        let performed = try await performed(name, value)
        return .object(face + [.init("performed", .integer(performed))])
    }

    private func performed(_ name: String, _ value: Document) async throws -> Int {
        switch (name, value) {
        case ("advance", .string(let text)):
            guard let duration = HouseDuration(text) else { throw Self.invalid(name, text, "Give P16D, 16d or 90m.") }
            return try await agenda.advance(by: duration.milliseconds)
        case ("set", .string(let text)):
            guard let moment = Instant(text) else { throw Self.invalid(name, text, "Give 2030-06-30T09:00:00Z.") }
            return try await agenda.advance(to: moment)
        case ("freeze", .boolean(true)): return try await agenda.freeze()
        case ("freeze", .boolean(false)):
            try await agenda.release()
            return 0
        case ("follow", .boolean(true)): return try await agenda.follow()
        default:
            throw Self.invalid(name, "\(value)", "Give one of \(Self.names.joined(separator: ", ")) with its value.")
        }
    }

    private static func invalid(_ name: String, _ text: String, _ fix: String) -> ControlRefusal {
        .invalid(name, "\(name) is '\(text.excerpt(80))'", fix: fix)
    }

    private static let schema = Document.object([
        .init("type", .string("object")), .init("minProperties", .integer(1)), .init("maxProperties", .integer(1)),
        .init("additionalProperties", .boolean(false)),
        .init(
            "properties",
            .object([
                .init("advance", ActParameter.Kind.duration.schema), .init("set", ActParameter.Kind.moment.schema),
                .init("freeze", ActParameter.Kind.boolean.schema), .init("follow", ActParameter.Kind.boolean.schema),
            ])
        ),
    ])
}
