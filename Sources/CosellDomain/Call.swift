package import CosellWire

/// One call: who asks, in which catalog, when, and under which request id.
package struct Call: Sendable {
    /// The partner's AWS account, 12 digits.
    package let account: String
    /// The catalog of the request; empty for the operations that name a resource by its ARN.
    package let catalog: String
    /// The operation with its service, `selling/CreateOpportunity`, or what the server does by itself.
    package let operation: String
    package let requestID: String
    /// The ARN of who asks.
    package let caller: String
    package let now: Instant
    package let chance: Chance
    /// Whether the caller may also do another operation, on that resource; tasks ask for each of their steps.
    package let permits: @Sendable (_ operation: String, _ resource: String) -> Bool

    /// - Parameter caller: nil is the account itself.
    package init(
        account: String,
        catalog: String,
        operation: String,
        requestID: String,
        now: Instant,
        chance: Chance,
        caller: String? = nil,
        permits: @escaping @Sendable (_ operation: String, _ resource: String) -> Bool = { _, _ in true }
    ) {
        self.account = account
        self.catalog = catalog
        self.operation = operation
        self.requestID = requestID
        self.caller = caller ?? "arn:aws:iam::\(account):root"
        self.now = now
        self.chance = chance
        self.permits = permits
    }

    /// What the server does by itself when time passes, for all partners and catalogs.
    package static func upkeep(_ name: String, now: Instant, chance: Chance) -> Call {
        Call(account: "", catalog: "", operation: name, requestID: "upkeep", now: now, chance: chance)
    }

    /// The same call, seen by another partner.
    package func of(_ account: String) -> Call { copy(account: account, catalog: catalog, chance) }

    /// The same call on a resource whose own catalog counts.
    package func inCatalog(_ catalog: String) -> Call { copy(account: account, catalog: catalog, chance) }

    /// The same call, with chance that comes of what it says.
    package func drawing(_ chance: Chance) -> Call { copy(account: account, catalog: catalog, chance) }

    private func copy(account: String, catalog: String, _ chance: Chance) -> Call {
        Call(
            account: account,
            catalog: catalog,
            operation: operation,
            requestID: requestID,
            now: now,
            chance: chance,
            caller: caller,
            permits: permits
        )
    }

    package var today: CalendarDay { now.day }

    package var isSandbox: Bool { catalog == Catalog.sandbox }
}

/// The two catalogs, which share nothing (R1.29).
package enum Catalog {
    package static let aws = "AWS"
    package static let sandbox = "Sandbox"
    package static let all = [aws, sandbox]
}
