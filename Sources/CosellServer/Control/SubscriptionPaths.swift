import CosellDomain
import CosellEvents
import CosellStore
import CosellWire
import HTTPTypes

/// `/_cosell/subscriptions`: who gets events brought, and what could not be (CP70, CP71).
struct SubscriptionPaths: Sendable {
    let store: Store
    let chance: Chance

    var routes: [ControlRoute] {
        [
            ControlRoute(.get, Self.root, "List the subscriptions, with what waits for each") { _ in
                .list(
                    try await store.snapshot { transaction in
                        let table = SubscriptionTable(transaction: transaction)
                        return try table.all().map { try Self.document($0, table) }
                    }
                )
            },
            ControlRoute(.get, Self.one, "Read a subscription", answer: { try await shown($0.name("name")) }),
            ControlRoute(
                .put,
                Self.one,
                "Bring events to a webhook, a file or a bus from now on, or change what is brought",
                body: Self.schema,
                answer: put
            ),
            ControlRoute(.delete, Self.one, "Bring no more; what waits is forgotten") { request in
                let name = request.name("name")
                let found = try await store.write { transaction in
                    let table = SubscriptionTable(transaction: transaction)
                    try Self.requireOwn(name, table)
                    return try table.remove(name)
                }
                guard found else { throw Self.missing(name) }
                return .object([.init("name", .string(name))])
            },
            ControlRoute(
                .get,
                Self.one + "/dead",
                "List the events that were given up, oldest first",
                parameters: [
                    .init(name: "after", words: "only those behind the event of that sequence number"),
                    .init(name: "limit", words: "at most that many; 100 when it is not said"),
                ],
                answer: dead
            ),
            ControlRoute(.post, Self.one + "/redrive", "Bring the events that were given up after all") { request in
                let name = request.name("name")
                let count = try await store.write { transaction in
                    let table = SubscriptionTable(transaction: transaction)
                    guard try table.subscription(name) != nil else { throw Self.missing(name) }
                    return try table.redrive(name)
                }
                return .object([.init("redriven", .integer(count))])
            },
        ]
    }

    static let root = ControlRoute.root + "subscriptions"
    private static let one = root + "/{name}"

    // MARK: Putting

    @Sendable private func put(_ request: ControlRequest) async throws -> Document {
        let name = request.name("name")
        guard (1...64).contains(name.utf8.count), name.utf8.allSatisfy(Self.isOfName) else {
            throw ControlRefusal.invalid(
                "name",
                "\(name.excerpt(80)) is no name of a subscription",
                fix: "Give 1 to 64 letters, digits, dots, dashes and underscores."
            )
        }
        let document = try await request.document()
        let version = chance.uuid()
        try await store.write { transaction in
            let table = SubscriptionTable(transaction: transaction)
            let former = try table.subscription(name).map { try JSONReader.document(from: $0.document) }
            let whole = document.revealing(by: former)
            _ = try Subscription(whole)
            let writer = JSONWriter()
            writer.write(whole)
            try table.put(name, version: version, writer.bytes)
        }
        return try await shown(name)
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private static func requireOwn(_ name: String, _ table: SubscriptionTable) throws {
        guard let rule = try table.subscription(name)?.rule else { return }
        throw ControlRefusal.conflict(
            "\(name.excerpt()) is a target of the rule \(rule)",
            fix: "Take it off by aws events remove-targets."
        )
    }

    private static func missing(_ name: String) -> ControlRefusal {
        .missing("There is no subscription \(name.excerpt())", fix: "GET \(root) lists those that there are.")
    }

    // MARK: Showing

    private func shown(_ name: String) async throws -> Document {
        try await store.snapshot { transaction in
            let table = SubscriptionTable(transaction: transaction)
            guard let stored = try table.subscription(name) else { throw Self.missing(name) }
            return try Self.document(stored, table)
        }
    }

    private static func document(_ stored: StoredSubscription, _ table: SubscriptionTable) throws -> Document {
        var members: [Document.Member] = [.init("name", .string(stored.name))]
        if let rule = stored.rule { members.append(.init("rule", .string(rule))) }
        if case .object(let own) = try JSONReader.document(from: stored.document).concealingSecrets { members += own }
        members += [
            .init("waiting", .integer(try table.count(stored.name, .waiting, .fresh))),
            .init("dead", .integer(try table.count(stored.name, .dead))),
        ]
        return .object(members)
    }

    @Sendable private func dead(_ request: ControlRequest) async throws -> Document {
        let name = request.name("name")
        let after = try request.number("after", atLeast: 0) ?? 0
        let limit = try request.number("limit", atLeast: 1, atMost: 1000) ?? 100
        let parcels = try await store.snapshot { transaction in
            let table = SubscriptionTable(transaction: transaction)
            guard try table.subscription(name) != nil else { throw Self.missing(name) }
            return try table.parcels(name, .dead, after: after, limit: limit)
        }
        return .list(
            try parcels.map { parcel in
                .object([
                    .init("sequence", .integer(parcel.sequence)), .init("attempts", .integer(parcel.attempts)),
                    .init("cause", .string(parcel.cause ?? "")),
                    .init("event", try JSONReader.document(from: parcel.envelope)),
                ])
            }
        )
    }

    private static let schema = Document.object([
        .init("type", .string("object")), .init("required", .list([.string("target")])),
        .init("additionalProperties", .boolean(false)),
        .init(
            "properties",
            .object(
                [
                    ("account", "string"), ("catalog", "string"), ("pattern", "object"), ("target", "object"),
                    ("secret", "string"), ("retry", "object"), ("input", "object"),
                ].map { .init($0, .object([.init("type", .string($1))])) }
            )
        ),
    ])
}
