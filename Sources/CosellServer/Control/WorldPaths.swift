import CosellDomain
import CosellWire
import HTTPTypes

/// `/_cosell/worlds`: worlds made, listed and taken away (CP51).
struct WorldPaths: Sendable {
    let keeper: WorldKeeper

    var routes: [ControlRoute] {
        [
            ControlRoute(.get, Self.root, "List the worlds that were made") { _ in
                .list(keeper.worlds.others.map(\.document))
            },
            ControlRoute(
                .post,
                Self.root,
                "Make a world of its own, from a snapshot or from the start; calls find it by its access keys",
                body: Self.schema,
                answer: make
            ),
            ControlRoute(.delete, Self.root + "/{name}", "Take a world away") { request in
                try await keeper.remove(request.name("name"))
                return .object([.init("name", .string(request.name("name")))])
            },
        ]
    }

    private static let root = ControlRoute.root + "worlds"

    @Sendable private func make(_ request: ControlRequest) async throws -> Document {
        let members = try Members(try await request.document(), "", known: ["name", "from"])
        let name = try members.text("name") ?? keeper.drawnName
        let from = try members.text("from") ?? SnapshotName.start
        let world = try await keeper.make(
            try WorldName.checked(name, "name"),
            from: try WorldName.checked(from, "from")
        )
        return world.document
    }

    private static let schema = Document.object([
        .init("type", .string("object")), .init("additionalProperties", .boolean(false)),
        .init(
            "properties",
            .object([
                .init("name", .object([.init("type", .string("string"))])),
                .init(
                    "from",
                    .object([
                        .init("type", .string("string")),
                        .init("description", .string("a snapshot, or start; start when it is not said")),
                    ])
                ),
            ])
        ),
    ])
}

extension World {
    fileprivate var document: Document {
        .object([
            .init("name", .string(name)), .init("lastUsedAt", .string(lastUse.description)),
            .init("accounts", .list(accounts.map(\.document))),
        ])
    }
}
