import BenefitsAPI
package import CosellDomain
import CosellStore
package import CosellWire

/// Answers the Benefits API. What its handlers share stands here; each operation adds one method, in a file of its own.
package struct BenefitsProvider: BenefitsService, Provider {
    package typealias Call = CosellDomain.Call

    package let house: House
    package let switches: BenefitsSwitches
    /// What AWS offers, the same in both catalogs.
    package let catalogue: BenefitCatalogue

    /// Brings the tables of the store up to date, and answers from them.
    package static func open(
        _ house: House,
        switches: BenefitsSwitches = BenefitsSwitches(),
        catalogue: BenefitCatalogue = .standard,
        now: Instant
    ) async throws -> BenefitsProvider {
        try await house.store.migrate(BenefitsSchema.migrations, of: BenefitsSchema.family, at: now.description)
        return BenefitsProvider(house: house, switches: switches, catalogue: catalogue)
    }

    package init(
        house: House,
        switches: BenefitsSwitches = BenefitsSwitches(),
        catalogue: BenefitCatalogue = .standard
    ) {
        self.house = house
        self.switches = switches
        self.catalogue = catalogue
    }

    /// Benefits 2.7: partners of the catalog, unless everybody is let in.
    package func admit(_ call: Call) throws {
        if switches.requiresPartner { try house.requirePartner(call) }
    }

    /// Everything that AWS and time do in Benefits.
    package var upkeep: [AgendaAct] { reviewing + expiring }
}
