import CosellDomain
import CosellEvents
import CosellStore
import CosellWire
import Foundation
import HTTPTypes

/// `POST /_cosell/events/replay`: events that were raised before are brought once more (CP75).
struct ReplayPath: Sendable {
    /// Events of one write.
    private static let batch = 500

    let store: Store

    var route: ControlRoute {
        ControlRoute(
            .post,
            ControlRoute.root + "events/replay",
            "Bring events of a time, or one event, once more to subscriptions that want them",
            body: Self.schema
        ) { request in
            let members = try Members(
                try await request.document(),
                "",
                known: ["from", "to", "id", "account", "subscription"]
            )
            let wanted = try await subscriptions(try members.text("subscription"))
            let order = try Order(members)
            var (place, count) = (0, 0)
            while true {
                let after = place
                let events = try await store.snapshot {
                    try Outbox(transaction: $0).passing(after: after, raised: order.times, limit: Self.batch)
                }
                let meant = events.filter(order.means)
                let brought = wanted.map { name, subscription in (name, meant.compactMap(subscription.parcel)) }
                try await store.write { transaction in
                    let table = SubscriptionTable(transaction: transaction)
                    for (name, parcels) in brought where try table.subscription(name) != nil {
                        try table.bringAgain(parcels, to: name)
                    }
                }
                count += order.id == nil ? brought.reduce(0) { $0 + $1.1.count } : meant.count
                guard events.count == Self.batch, order.id == nil || meant.isEmpty, let last = events.last else {
                    break
                }
                place = last.sequence
            }
            if let id = order.id, count == 0 {
                throw ControlRefusal.missing(
                    "There is no event \(id.excerpt(80))",
                    fix: "GET \(EventFeed.path) lists those of the last 30 days."
                )
            }
            return .object([.init("replayed", .integer(count))])
        }
    }

    private func subscriptions(_ name: String?) async throws -> [(String, Subscription)] {
        let stored = try await store.read { try SubscriptionTable(transaction: $0).all() }
        let wanted = stored.filter { name == nil || $0.name == name }
        if let name, wanted.isEmpty {
            throw ControlRefusal.missing(
                "There is no subscription \(name.excerpt())",
                fix: "GET \(SubscriptionPaths.root) lists those that there are."
            )
        }
        return try wanted.map { ($0.name, try Subscription($0)) }
    }

    /// Which events are wanted.
    private struct Order {
        let id: String?
        let account: String?
        let times: Range<Instant>?

        init(_ members: Members) throws(ControlRefusal) {
            id = try members.text("id")
            account = try members.text("account")
            let (from, to) = (try Self.moment("from", members), try Self.moment("to", members))
            if id != nil {
                if from != nil || to != nil { throw members.wrong("id", "Give id, or from and to.") }
                times = nil
                return
            }
            guard let from else { throw .required("from", fix: "Give 2030-06-30T09:00:00Z, or the id of an event.") }
            let end = to ?? .distant
            guard from < end else { throw members.wrong("to", "Give a time behind from.") }
            times = from..<end
        }

        private static func moment(_ name: String, _ members: Members) throws(ControlRefusal) -> Instant? {
            guard let text = try members.text(name) else { return nil }
            guard let moment = Instant(text) else { throw members.wrong(name, "Give 2030-06-30T09:00:00Z.") }
            return moment
        }

        func means(_ event: PassingEvent) -> Bool {
            if let account, account != event.account { return false }
            guard let id else { return true }
            return (try? JSONReader.document(from: event.envelope))?["id"] == .string(id)
        }
    }

    private static let schema = Document.object([
        .init("type", .string("object")), .init("additionalProperties", .boolean(false)),
        .init(
            "properties",
            .object(
                ["from", "to", "id", "account", "subscription"].map {
                    .init($0, .object([.init("type", .string("string"))]))
                }
            )
        ),
    ])
}

extension Instant {
    /// Behind everything that happens here.
    fileprivate static let distant = Instant(seconds: 253_402_300_799)
}
