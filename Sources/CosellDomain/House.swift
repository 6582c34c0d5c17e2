package import CosellRules
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
    private let partners: [String: Partner]
    private let connections: Set<Connection>?

    /// - Parameters:
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
    ) throws {
        self.store = store
        self.logger = logger
        self.clock = clock
        self.connections = connections
        self.postponements = postponements ?? Postponements(logger: logger)
        self.givesTrailingTokens = givesTrailingTokens
        self.partners = Dictionary(partners.map { ($0.account, $0) }) { _, last in last }
        pageTokens = PageTokens(secret: try store.read { try SecretTable(transaction: $0).pageTokenSecret() })
    }

    package func partner(_ account: String) -> Partner? { partners[account] }

    /// The calling partner (R1.31).
    ///
    /// - Throws: denied, for an account that is no partner.
    @discardableResult
    package func requirePartner(_ call: Call) throws(Objection) -> Partner {
        guard let partner = partners[call.account] else {
            throw .denied("The account \(call.account) is not an AWS Partner Central partner.")
        }
        return partner
    }

    /// Whether two partners are connected, where that is asked for (D16).
    package func canInvite(_ sender: String, _ receiver: String) -> Bool {
        connections?.contains(Connection(sender, receiver)) ?? true
    }

    /// The tags of a resource, for policies that look at them; empty for what has none.
    package func tags(of resource: String) throws -> [Tag] {
        try store.read { try TagTable(transaction: $0).tags(of: resource) }
    }
}
