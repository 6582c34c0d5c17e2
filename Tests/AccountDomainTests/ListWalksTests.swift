import AccountAPI
import CosellDomain
import CosellStore
import CosellTestDatabase
import CosellTestSupport
import Testing

@testable import AccountDomain

/// A page of every list of Account costs the same among many records as among few, wherever it begins.
@Suite(.enabled(if: !TestEngine.isPostgreSQL, "about SQLite"))
struct ListWalksTests {
    static let lists: [(operation: String, rows: [WalkedList])] = [
        ("ListConnections", connections), ("ListConnectionInvitations", invitations),
    ]

    /// An account has one partner at most.
    static let others = ["ListPartners"]

    @Test("no page takes more than half as many steps again when ten times as much is stored")
    func steps() async throws {
        let few = try await Self.full(2_000)
        let many = try await Self.full(20_000)
        for row in Self.lists.flatMap(\.rows) {
            for place in WalkedList.Place.allCases {
                let small = try await few.snapshot { try row.steps(to: place, $0) }
                let large = try await many.snapshot { try row.steps(to: place, $0) }
                #expect(large <= small * 3 / 2, "\(row.name), \(place): \(small), \(large)")
            }
        }
    }

    @Test("no list looks through a table")
    func plan() async throws {
        let store = try await Self.full(300)
        for row in Self.lists.flatMap(\.rows) {
            for place in WalkedList.Place.allCases {
                let plan = try await store.snapshot { try row.plan(from: place, $0) }
                #expect(!plan.isEmpty)
                #expect(!plan.contains(where: WalkedList.looksThroughATable), "\(row.name) \(plan)")
            }
        }
    }

    @Test("every list of the service is here")
    func complete() async throws {
        let desk = try await AccountDesk.open()
        #expect(desk.provider.pagedOperations == Set(Self.lists.map(\.operation) + Self.others))
    }

    // MARK: Filters of every member, for values that few rows have, the oldest, and for those that the others have

    private static let rare = "333333333333"
    private static let call = Call(
        account: AccountDesk.first,
        catalog: Catalog.sandbox,
        operation: "account/List",
        requestID: "test",
        now: TestClock.start,
        chance: .seeded(1)
    )

    private static let connections: [WalkedList] = [
        ConnectionFilter.alive, .having(.subsidiary, .active), .having(.opportunityCollaboration, .active),
        .having(.opportunityCollaboration, .canceled), .having(.subsidiary, .canceled),
    ]
    .flatMap { filter in
        [[], [rare], [AccountDesk.second], [AccountDesk.second, rare, "pprofile-0000000000000"]].map { others in
            WalkedList("ListConnections \(filter.standing) \(others)") { transaction, start in
                try ConnectionTable(transaction: transaction, call: call).walks(filter, others: others, from: start)
            }
        }
    }

    private static let invitations: [WalkedList] = [
        [:], ["connectionType": "SUBSIDIARY"], ["connectionType": "OPPORTUNITY_COLLABORATION"],
        ["participantType": "RECEIVER"], ["participantType": "SENDER"], ["status": "REJECTED"],
        ["status": "ACCEPTED"], ["status": "PENDING"], ["status": "EXPIRED"],
        ["status": "ACCEPTED", "connectionType": "OPPORTUNITY_COLLABORATION", "participantType": "SENDER"],
        ["otherParticipantIdentifiers": [.text(rare)]],
        ["otherParticipantIdentifiers": [.text(AccountDesk.second)]],
        ["otherParticipantIdentifiers": [.text(AccountDesk.second), .text(rare), "pprofile-0000000000000"]],
        ["otherParticipantIdentifiers": [.text(AccountDesk.second)], "status": "ACCEPTED"],
    ]
    .map { (edits: Edits) in
        WalkedList("ListConnectionInvitations \(edits)") { transaction, start in
            let request = try edits.made(to: Account.ListConnectionInvitationsRequest(catalog: call.catalog))
            return try ConnectionInvitationTable(transaction: transaction, call: call).walks(request, from: start)
        }
    }

    /// Many of everything that lists show; the oldest 200 are of rare kinds.
    private static func full(_ count: Int) async throws -> Store {
        let store = try await AccountDesk.open().provider.house.store
        let (me, catalog) = (call.account, call.catalog)
        let numbers: SQL = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count))"
        func kind(_ rare: SQL, _ usual: SQL) -> SQL {
            "CASE WHEN i <= 200 THEN \(fragment: rare) ELSE \(fragment: usual) END"
        }
        let other = kind("\(rare)", "\(AccountDesk.second)")
        let standing = kind("'OPPORTUNITY_COLLABORATION:ACTIVE'", "'OPPORTUNITY_COLLABORATION:CANCELED'")
        let (type, side, status) = (
            kind("'SUBSIDIARY'", "'OPPORTUNITY_COLLABORATION'"), kind("'RECEIVER'", "'SENDER'"),
            kind("'REJECTED'", "'ACCEPTED'")
        )
        let statements: [SQL] = [
            """
            INSERT INTO connection (id, catalog, inviter, invitee, pair, is_alive, updated_at)
            \(fragment: numbers) SELECT 'pac-' || i, \(catalog), \(me), \(fragment: other), 'pair', 0, i FROM n
            """,
            """
            INSERT INTO connection_listing (account, catalog, standing, updated_at, connection, other)
            \(fragment: numbers) SELECT \(me), \(catalog), \(fragment: standing), i, 'pac-' || i, \(fragment: other) FROM n
            UNION ALL SELECT \(me), \(catalog), 'SUBSIDIARY:ACTIVE', i, 'pac-' || i, \(fragment: other) FROM n
            UNION ALL SELECT \(me), \(catalog), 'ALIVE', i, 'pac-' || i, \(fragment: other) FROM n
            """,
            """
            INSERT INTO connection_invitation (id, catalog, type, sender, receiver, pair, status, expires_at,
                sender_profile, document)
            \(fragment: numbers) SELECT 'pacinv-' || i, \(catalog), \(fragment: type), \(me), \(fragment: other), 'pair',
                \(fragment: status), i, '', x'7B7D' FROM n
            """,
            """
            INSERT INTO connection_invitation_side (account, catalog, created_at, invitation, side, other, shown, type,
                status, expires_at)
            \(fragment: numbers) SELECT \(me), \(catalog), i, 'pacinv-' || i, \(fragment: side), \(fragment: other),
                \(fragment: other), \(fragment: type), \(fragment: status), i FROM n
            """,
        ]
        try await store.write { transaction in for statement in statements { try transaction.execute(statement) } }
        return store
    }
}
