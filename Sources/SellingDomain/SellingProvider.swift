package import CosellDomain
package import CosellStore
import CosellWire
package import Logging
import SellingAPI

/// Answers the Selling API. What its handlers share stands here; each operation adds one method, in a file of its own.
package struct SellingProvider: SellingService, Provider {
    package typealias Call = CosellDomain.Call

    package let house: House
    package let switches: Switches
    private let partners: [String: SellingPartner]
    /// What a role of the configuration may do, for the jobs that run under it.
    let roles: RoleCheck

    /// Role, action, resource, catalog.
    package typealias RoleCheck = @Sendable (String, String, String, String) -> RoleVerdict

    package init(
        store: Store,
        logger: Logger,
        clock: HouseClock,
        partners: [SellingPartner],
        connections: Set<Connection> = [],
        switches: Switches = Switches(),
        roles: @escaping RoleCheck = { _, _, _, _ in .unknown },
        postponements: Postponements? = nil
    ) async throws {
        house = try await House(
            store: store,
            logger: logger,
            clock: clock,
            partners: partners.map(\.partner),
            connections: switches.requiresConnection ? connections : nil,
            givesTrailingTokens: switches.givesTrailingTokens,
            postponements: postponements
        )
        self.switches = switches
        self.roles = roles
        self.partners = Dictionary(partners.map { ($0.account, $0) }) { _, last in last }
    }

    package var store: Store { house.store }
    package var postponements: Postponements { house.postponements }

    /// What Selling knows of the calling partner. One that the configuration does not know has registered since, and
    /// brings no more than its alliance lead.
    func partner(_ call: Call) throws -> SellingPartner {
        let partner = try house.requirePartner(call)
        return partners[partner.account]?.updated(partner) ?? SellingPartner(partner)
    }

    func isPartner(_ account: String, in catalog: String) -> Bool { house.partner(account, in: catalog) != nil }

    package func canInvite(_ sender: String, _ receiver: String, in catalog: String) -> Bool {
        house.canInvite(sender, receiver, in: catalog)
    }

    /// How a member of engagements is called, and where it is found.
    func company(_ account: String, in catalog: String) -> (name: String, website: String?) {
        if account == AwsSide.account { return (AwsSide.companyName, AwsSide.website) }
        let partner = house.partner(account, in: catalog)
        return (partner?.name ?? account, partner?.website)
    }
}
