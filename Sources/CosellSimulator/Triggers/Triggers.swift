package import BenefitsDomain
package import ChannelDomain
package import CosellDomain
package import CosellWire
package import SellingDomain

/// Brings an event about: makes what it needs, as a partner would, and then does what AWS does (CP14).
package struct Triggers: Sendable {
    private let acts: Acts
    private let selling: SellingProvider
    private let benefits: BenefitsProvider
    private let channel: ChannelProvider
    private let chance: Chance

    package init(
        _ selling: SellingProvider,
        _ benefits: BenefitsProvider,
        _ channel: ChannelProvider,
        _ acts: Acts,
        chance: Chance
    ) {
        (self.selling, self.benefits, self.channel) = (selling, benefits, channel)
        (self.acts, self.chance) = (acts, chance)
    }

    /// What a trigger is told.
    package struct Order: Sendable {
        package static let names = ["id", "account", "catalog"]

        /// The record that the event is to be about; a new one when it is not said.
        var id: String?
        var account: String?
        var catalog = Catalog.sandbox

        package init(_ members: [String: Document]) throws(ControlRefusal) {
            func text(_ name: String) throws(ControlRefusal) -> String? {
                guard let value = members[name] else { return nil }
                guard case .string(let text) = value, !text.isEmpty else {
                    throw .invalid(name, "\(name) is no text", fix: "Give \(name) as a text.")
                }
                return text
            }
            (id, account) = (try text("id"), try text("account"))
            guard let catalog = try text("catalog") else { return }
            guard Catalog.all.contains(catalog) else {
                throw .invalid("catalog", "catalog is '\(catalog.excerpt(80))'", fix: "Give AWS or Sandbox.")
            }
            self.catalog = catalog
        }

        package static let schema = Document.object([
            .init("type", .string("object")), .init("additionalProperties", .boolean(false)),
            .init(
                "properties",
                .object(names.map { .init($0, .object([.init("type", .string("string"))])) })
            ),
        ])
    }

    package func bring(about event: String, _ order: Order) async throws -> Acts.Outcome {
        guard let row = TriggerRow.all.first(where: { $0.event == event }) else {
            throw ControlRefusal.missing(
                "Nothing is known that leads to \(event.excerpt())",
                fix: "Known are \(TriggerRow.all.map(\.event).joined(separator: ", "))."
            )
        }
        let rehearsal = Rehearsal(
            selling: selling,
            benefits: benefits,
            channel: channel,
            acts: acts,
            chance: chance,
            catalog: order.catalog,
            asked: order.account
        )
        let ready = try await rehearsal.prepare(row.needs, order.id)
        guard let act = row.act else { return ready.outcome }
        var members = ready.members + [.init("catalog", .string(order.catalog))]
        members += act.arguments.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) }
        return try await acts.perform(act.name, .object(members))
    }
}
