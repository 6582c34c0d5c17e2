import CosellRules
package import CosellSigning
package import CosellStore
import CosellWire
package import Logging

/// What lives as long as the process and carries every service: the store, the log, the clock, who the partners are and
/// who is connected, and the seal of page tokens.
package struct House: Sendable {
    package let store: Store
    package let logger: Logger
    package let clock: HouseClock
    package let pageTokens: PageTokens
    /// R1.35: whether a last page carries a token.
    package let givesTrailingTokens: Bool
    /// What AWS or time could not do, and tries again.
    package let postponements: Postponements
    package let partners: PartnerDirectory
    /// Who plays AWS by itself, and hears of what happens.
    package let audience = Audience()
    /// Whoever performs what is due goes through it.
    let turnstile = Turnstile()
    private let requiresConnection: Bool

    /// - Parameters:
    ///   - partners: who is a partner in both catalogs, until the directory follows the store.
    ///   - connections: the partners that may invite each other; nil when everybody may.
    ///   - postponements: nil means those that the log tells of.
    package init(
        store: Store,
        logger: Logger,
        clock: HouseClock,
        partners: [Partner],
        connections: Set<Connection>?,
        givesTrailingTokens: Bool = false,
        postponements: Postponements? = nil
    ) async throws {
        self.store = store
        self.logger = logger
        self.clock = clock
        requiresConnection = connections != nil
        self.postponements = postponements ?? Postponements(logger: logger)
        self.givesTrailingTokens = givesTrailingTokens
        var contents = PartnerDirectory.Contents()
        for catalog in Catalog.all {
            for partner in partners { contents.add(partner, in: catalog) }
            for connection in connections ?? [] { contents.add(connection, in: catalog) }
        }
        self.partners = PartnerDirectory(contents)
        pageTokens = PageTokens(secret: try await store.read { try SecretTable(transaction: $0).pageTokenSecret() })
    }

    package func partner(_ account: String, in catalog: String) -> Partner? { partners.partner(account, in: catalog) }

    /// Lets partners in, by what the store says now.
    ///
    /// - Throws: denied, for an account that is no partner of the catalog.
    @discardableResult
    package func admit(_ call: Call) async throws -> Partner {
        try await partners.refresh()
        // Another process may have registered it so lately that nobody here has heard.
        if store.isShared, partner(call.account, in: call.catalog) == nil { try await partners.refresh(anew: true) }
        return try requirePartner(call)
    }

    /// The calling partner (R1.31).
    ///
    /// - Throws: denied, for an account that is no partner of the catalog.
    @discardableResult
    package func requirePartner(_ call: Call) throws -> Partner {
        guard let partner = partner(call.account, in: call.catalog) else {
            throw Objection.denied("The account \(call.account) is not an AWS Partner Central partner.")
        }
        return partner
    }

    /// Whether two partners are connected, where that is asked for (D16).
    package func canInvite(_ sender: String, _ receiver: String, in catalog: String) -> Bool {
        !requiresConnection || partners.areConnected(sender, receiver, in: catalog)
    }

    /// The tags of a resource, for policies that look at them; empty for what has none.
    package func tags(of resource: String) async throws -> [Tag] {
        try await store.read { try TagTable(transaction: $0).tags(of: resource) }
    }
}
