import BenefitsAPI
import BenefitsDomain
import CosellDomain
import CosellEvents
import CosellStore
import CosellTestSupport
import CosellWire
import SellingAPI

/// A partner at work with benefits in one catalog of a Partner Central that exists for one test: a store in memory, a
/// clock and chance that only the test moves.
struct BenefitsDesk: Sendable {
    let desk: Desk
    let provider: BenefitsProvider

    static func open(
        in catalog: String = Catalog.sandbox,
        catalogue: BenefitCatalogue = .standard,
        _ change: (inout BenefitsSwitches) -> Void = { _ in }
    ) async throws -> BenefitsDesk {
        let desk = try await Desk.open()
        var switches = BenefitsSwitches()
        change(&switches)
        let provider = try await BenefitsProvider.open(
            desk.house,
            switches: switches,
            catalogue: catalogue,
            now: desk.clock.now
        )
        return BenefitsDesk(desk: desk.of(in: catalog), provider: provider)
    }

    /// The same place, seen by another account or in another catalog.
    func of(_ account: String? = nil, in catalog: String? = nil) -> BenefitsDesk {
        BenefitsDesk(desk: desk.of(account, in: catalog), provider: provider)
    }

    /// The same records, where a benefit is closed.
    func closing(_ code: String) -> BenefitsDesk {
        var catalogue = provider.catalogue
        for number in catalogue.benefits.indices where catalogue.benefits[number].code == code {
            catalogue.benefits[number].status = .inactive
        }
        return BenefitsDesk(
            desk: desk,
            provider: BenefitsProvider(house: desk.house, switches: provider.switches, catalogue: catalogue)
        )
    }

    /// The same partner, without the right to some operations.
    func denied(_ operations: String) -> BenefitsDesk {
        BenefitsDesk(desk: desk.denied(operations), provider: provider)
    }

    var catalog: String { desk.catalog }
    var account: String { desk.account }

    func call(_ operation: String) -> Call {
        let call = desk.call(operation)
        return Call(
            account: call.account,
            catalog: call.catalog,
            operation: Benefits.service.key(of: operation),
            requestID: "test",
            now: call.now,
            chance: call.chance,
            permits: call.permits
        )
    }

    func token() -> String { desk.token() }

    var now: Instant { desk.clock.now }

    /// Lets time pass, and nothing come of it.
    func wait(seconds: Int64) { desk.clock.advance(seconds: seconds) }
    func wait(milliseconds: Int64) { desk.clock.advance(milliseconds: milliseconds) }

    /// Lets time pass, and what comes of it by itself.
    func pass(seconds: Int64) async throws {
        desk.clock.advance(seconds: seconds)
        try await Agenda(provider.house, provider.upkeep, chance: desk.chance).round(at: desk.clock.now, limit: 1000)
    }

    func benefit(_ code: String) -> String { provider.catalogue.benefit(coded: code)?.id(in: catalog) ?? "none" }

    func arn(_ kind: String, _ id: String) -> String {
        ResourceName(account: account, catalog: catalog, path: "\(kind)/\(id)").text
    }

    /// The ARN of a new opportunity of the partner's.
    func opportunity() async throws -> String { arn("opportunity", try await desk.create().id) }

    // MARK: What is told

    /// The types of the events of Benefits that this account was sent, oldest first, without their common word.
    func events() async throws -> [String] {
        try await storedEvents().map { $0.detailType.replacing("Benefit ", with: "") }
    }

    /// The last envelope of a type that this account was sent; nil for none.
    func lastEvent(_ type: String) async throws -> Document? {
        try await storedEvents().last { $0.detailType == type }.map { try JSONReader.document(from: $0.envelope) }
    }

    private func storedEvents() async throws -> [StoredEvent] {
        try await provider.house.store.snapshot {
            try Outbox(transaction: $0).events(EventFilter(account: account, catalog: catalog), after: 0, limit: .max)
        }.filter { $0.detailType.hasPrefix("Benefit ") }
    }
}
