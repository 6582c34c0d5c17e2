import CosellEvents
package import CosellWire

/// What a service tells about itself, whoever hears it. Each service adds its own, spelled as AWS spells them.
package struct Happening: Sendable {
    /// The service, as EventBridge names it: `aws.partnercentral-selling`.
    package let source: String
    package let detailType: String
    package let resources: [String]
    package let detail: Document

    package init(source: String, _ detailType: String, _ resources: [String] = [], _ members: [Document.Member]) {
        self.source = source
        self.detailType = detailType
        self.resources = resources
        detail = .object(members)
    }

    // MARK: Words of a detail

    package static func text(_ name: String, _ value: String) -> Document.Member { .init(name, .string(value)) }

    package static func texts(_ name: String, _ values: [String]) -> Document.Member {
        .init(name, .list(values.map(Document.string)))
    }

    package static func member(_ name: String, _ members: [Document.Member]) -> Document.Member {
        .init(name, .object(members))
    }
}

extension Books {
    /// Writes an event into the outbox, once for each account. AWS is told nothing: it has no bus here.
    package func raise(_ happening: Happening, to accounts: [String]) throws {
        for account in accounts where account != AwsSide.account {
            let event = Event(
                id: call.chance.uuid(),
                detailType: happening.detailType,
                source: happening.source,
                account: account,
                time: call.now,
                resources: happening.resources,
                detail: happening.detail
            )
            try outbox.append(event, catalog: call.catalog)
        }
    }
}
