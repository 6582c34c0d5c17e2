import AccountAPI
import AccountDomain
import CosellDomain
import SellingAPI
import SellingDomain

/// What the configuration brings into the store.
extension Configuration {
    var seed: AccountSeed {
        var seed = story
        for catalog in Catalog.all {
            seed.partners += accounts.filter(\.isPartner).map { $0.seed(in: catalog) }
            let pairs = connections.map(\.pair).sorted { $0.lexicographicallyPrecedes($1) }
            seed.connections += pairs.filter { $0.count == 2 }.map {
                SeededConnection(catalog: catalog, $0[0], $0[1], .opportunityCollaboration)
            }
        }
        return seed
    }

    /// How the accounts are called, partners or not.
    var registry: AccountRegistry {
        AccountRegistry(
            Dictionary(accounts.map { ($0.partner.account, AccountRegistry.Entry(name: $0.partner.name)) }) { $1 }
        )
    }
}

extension AccountConfiguration {
    fileprivate func seed(in catalog: String) -> SeededPartner {
        let owner = partner.owner
        return SeededPartner(
            catalog: catalog,
            account: partner.account,
            name: partner.name,
            website: partner.partner.website,
            lead: Partner.Lead(
                firstName: owner.firstName ?? "Alliance",
                lastName: owner.lastName ?? "Lead",
                email: owner.email ?? "alliance.lead@partner.example.com",
                businessTitle: leadTitle
            )
        )
    }
}
