import CosellStore
import CosellTestDatabase
import CosellTestSupport
import CosellWire
import SellingAPI
import Testing

@testable import SellingDomain

/// An engine may run a body again before its outcome counts: when it met a write of another node.
struct RehearsalTests {
    private static let writes = EveryOperation.calls.keys.filter { !$0.hasPrefix("Get") && !$0.hasPrefix("List") }
        .sorted()

    @Test("a write whose body is run twice leaves what it leaves when it is run once", arguments: writes)
    func twice(_ operation: String) async throws {
        let once = try await Self.trace(of: operation, TestEngine.store())
        #expect(try await Self.trace(of: operation, TestEngine.store().rehearsing()) == once)
    }

    @Test("a body that does more than change the database is found")
    func found() async throws {
        let store = try await TestEngine.store()
        let count = TestClock()
        try await store.rehearsing().write { _ in count.advance(seconds: 1) }
        #expect(count.now == TestClock.start.adding(seconds: 2))
    }

    /// How the call ended, what every table holds then, and what was told.
    private static func trace(of operation: String, _ store: Store) async throws -> [String] {
        let desk = try await Desk.open(store: store)
        var ids = Identifiers.unknown
        ids.opportunity = try await desk.create().id
        try await desk.associate(ids.opportunity)
        if operation != "SubmitOpportunity" { try await desk.submit(ids.opportunity) }
        ids.engagement = try await desk.engage()
        ids.invitation = try await desk.invite(into: ids.engagement)
        let ending = await outcome { _ = try await EveryOperation.calls[operation]?(desk, ids) }
        let rows = try await store.read { transaction in
            try (LoadTable.filled + LoadTable.kept).map { table in
                let count = try transaction.first("SELECT COUNT(*) FROM \(fragment: SQL(stringLiteral: table))") {
                    try $0.integer(0)
                }
                return "\(table) \(count ?? 0)"
            }
        }
        return try await [ending] + rows + desk.events() + desk.of(Sample.otherAccount).events()
    }
}
