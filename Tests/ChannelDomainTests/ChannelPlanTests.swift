import ChannelAPI
import CosellDomain
import CosellStore
import CosellTestDatabase
import Testing

@testable import ChannelDomain

/// A page of a list is found by the index of its order, whatever is asked for.
@Suite(.enabled(if: !TestEngine.isPostgreSQL, "about SQLite"))
struct ChannelPlanTests {
    @Test("every list walks its index, and sorts no more than what changed at once")
    func plans() async throws {
        let desk = try await ChannelDesk.open()
        let catalog = desk.catalog
        for start in [nil, ["1", "x"]] {
            let lists: [(String, @Sendable (Books) -> Walks)] = [
                (
                    "program_management_account_by_change",
                    { $0.programAccounts.walks(.init(catalog: catalog, statuses: [.active]), from: start) }
                ),
                (
                    "channel_relationship_by_change",
                    { $0.relationships.walks(.init(catalog: catalog, displayNames: ["x"]), from: start) }
                ),
                (
                    "channel_handshake_by_receiver",
                    {
                        $0.handshakes.walks(
                            .init(handshakeType: .startServicePeriod, catalog: catalog, participantType: .receiver),
                            from: start
                        )
                    }
                ),
                (
                    "channel_handshake_by_owner",
                    {
                        $0.handshakes.walks(
                            .init(handshakeType: .startServicePeriod, catalog: catalog, participantType: .sender),
                            from: start
                        )
                    }
                ),
                (
                    "channel_contract_by_change",
                    {
                        $0.contracts.walks(
                            .init(catalog: catalog, contractType: .managedServicesAttestation),
                            from: start
                        )
                    }
                ),
            ]
            for (index, walks) in lists {
                let plan = try await plan(desk, walks)
                #expect(plan.contains { $0.contains(index) }, "\(plan)")
                let tables = [
                    "program_management_account", "channel_relationship", "channel_handshake", "channel_contract",
                ]
                #expect(!plan.contains { step in tables.contains { step == "SCAN \($0)" } }, "\(plan)")
            }
        }
    }

    private func plan(_ desk: ChannelDesk, _ walks: @escaping @Sendable (Books) -> Walks) async throws -> [String] {
        try await desk.provider.house.store.read { transaction in
            guard let query = walks(Books(transaction, desk.call("List"))).query("document", limit: 10) else {
                return []
            }
            return try transaction.rows("EXPLAIN QUERY PLAN \(fragment: query)") { try $0.text(3) }
        }
    }
}
