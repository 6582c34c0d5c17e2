import AccountAPI
package import CosellDomain
import CosellRules
import CosellStore
package import CosellWire

/// Answers the Account API. What its handlers share stands here; each operation adds one method, in a file of its own.
package struct AccountProvider: AccountService, Provider {
    package typealias Call = CosellDomain.Call

    package let house: House
    package let switches: AccountSwitches
    /// What AWS knows of accounts besides their records.
    let registry: AccountRegistry

    /// Brings the tables of the store up to date, sows what is new of a seed, and answers from the store; the house knows
    /// its partners from there, too.
    ///
    /// - Parameter seed: nil leaves the partners to those that the house was made with.
    package static func open(
        _ house: House,
        switches: AccountSwitches = AccountSwitches(),
        registry: AccountRegistry = AccountRegistry(),
        seed: AccountSeed? = nil,
        now: Instant,
        chance: Chance = .system
    ) async throws -> AccountProvider {
        try await house.store.migrate(AccountSchema.migrations, of: AccountSchema.family, at: now.description)
        if let seed {
            let call = Call.upkeep("SowSeed", now: now, chance: chance)
            try await house.store.write { try SeedSower(books: Books(beginning: $0, call)).sow(seed) }
            try await house.partners.follow(house.store, topics: [PartnerTable.topic, ConnectionTable.topic]) {
                try PartnerDirectory.Contents(reading: $0)
            }
        }
        return AccountProvider(house: house, switches: switches, registry: registry)
    }

    package init(house: House, switches: AccountSwitches, registry: AccountRegistry) {
        self.house = house
        self.switches = switches
        self.registry = registry
    }

    /// Every AWS account may register, be verified, and be invited as a subsidiary.
    package func admit(_ call: Call) throws {}
}
