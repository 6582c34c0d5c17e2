import AccountAPI
import CosellDomain
import CosellStore
import Testing

@testable import AccountDomain

/// What a store holds whose lists had no indexes of their own stays when it is opened.
struct AccountCarriedOverTests {
    @Test("connections and invitations are listed by every filter")
    func lists() async throws {
        let desk = try await AccountDesk.open()
        let other = desk.of(AccountDesk.second)
        try await desk.enroll("Northwind")
        let profile = try await other.enroll("Tailspin")
        let alive = try await desk.connect(with: AccountDesk.second, at: profile)
        let gone = try await desk.connect(with: AccountDesk.plain, at: AccountDesk.plain, .subsidiary)
        try await desk.disconnect(gone.id, .subsidiary)
        let waiting = try await desk.invite(AccountDesk.third, .subsidiary)

        let store = desk.provider.house.store
        try await store.write { transaction in
            for statement in Self.undoing { try transaction.execute(statement) }
        }
        try await store.migrate(AccountSchema.migrations, of: AccountSchema.family, at: "later")

        #expect(try await desk.connections().connectionSummaries.map(\.id) == [alive.id])
        #expect(try await desk.connections("SUBSIDIARY:CANCELED").connectionSummaries.map(\.id) == [gone.id])
        #expect(try await other.connections(others: [AccountDesk.first]).connectionSummaries.map(\.id) == [alive.id])
        let pending = try await desk.invitations(type: .subsidiary, side: .sender, status: .pending)
        #expect(pending.connectionInvitationSummaries.map(\.id) == [waiting.id])
        #expect(try await desk.invitations(status: .accepted).connectionInvitationSummaries.count == 2)
        #expect(try await desk.of(AccountDesk.third).accept(waiting.id).otherParticipantAccountId == AccountDesk.first)
    }

    /// Back to how the first version stored it.
    private static let undoing: [SQL] = [
        "DELETE FROM account_schema_migration WHERE number = 3",
        """
        CREATE TABLE connection_side (
            account TEXT NOT NULL, catalog TEXT NOT NULL, updated_at BIGINT NOT NULL,
            connection TEXT NOT NULL REFERENCES connection (id), other TEXT NOT NULL, PRIMARY KEY (account, connection)
        )
        """,
        """
        INSERT INTO connection_side (account, catalog, updated_at, connection, other)
        SELECT DISTINCT account, catalog, updated_at, connection, other FROM connection_listing
        """,
        "DROP TABLE connection_listing", "DROP INDEX mail_by_time", "DROP INDEX connection_invitation_side_by_state",
        "DROP INDEX connection_invitation_side_by_other", "DROP INDEX connection_invitation_side_open",
        "ALTER TABLE connection_invitation_side DROP COLUMN type",
        "ALTER TABLE connection_invitation_side DROP COLUMN status",
        "ALTER TABLE connection_invitation_side DROP COLUMN expires_at",
    ]
}
